/// A semantic class of words, such as `attack` or `company`.
public struct ClassID: Hashable, Sendable {
  /// The class's place in ``ClassTable/names``.
  public let rawValue: UInt8

  /// Makes an id from the class's place in ``ClassTable/names``.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Finds a class by its name in lexicon files.
  /// - Returns: `nil` for a name outside the closed list.
  public init?(name: String) {
    guard let id = ClassTable.id(name: name) else { return nil }
    self = id
  }

  /// The name used in lexicon files.
  public var name: String { ClassTable.names[Int(rawValue)] }
}

/// A set of word classes.
public struct ClassSet: Hashable, Sendable {
  /// One bit for each class, 64 to a lane.
  @usableFromInline
  var bits: SIMD4<UInt64>

  /// Makes an empty set.
  @inlinable
  public init() { bits = SIMD4(repeating: 0) }

  /// Makes a set of the given classes.
  @inlinable
  public init(_ classes: some Sequence<ClassID>) {
    self.init()
    for id in classes { insert(id) }
  }

  /// Whether there is no class in the set.
  @inlinable
  public var isEmpty: Bool { bits == SIMD4(repeating: 0) }

  /// Whether the class is in the set.
  @inlinable
  public func contains(_ id: ClassID) -> Bool {
    bits[Int(id.rawValue >> 6)] & (1 << UInt64(id.rawValue & 63)) != 0
  }

  /// Adds a class.
  @inlinable
  public mutating func insert(_ id: ClassID) {
    bits[Int(id.rawValue >> 6)] |= 1 << UInt64(id.rawValue & 63)
  }

  /// Adds all classes of another set.
  @inlinable
  public mutating func formUnion(_ other: ClassSet) { bits |= other.bits }
  /// Takes the classes of another set out.
  @inlinable
  public mutating func subtract(_ other: ClassSet) { bits &= ~other.bits }

  /// The classes of both sets.
  @inlinable
  public func union(_ other: ClassSet) -> ClassSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Whether the sets have a class in common.
  @inlinable
  public func intersects(_ other: ClassSet) -> Bool { bits & other.bits != SIMD4(repeating: 0) }

  /// The classes that both sets have.
  @inlinable
  public func intersection(_ other: ClassSet) -> ClassSet {
    var result = self
    result.bits &= other.bits
    return result
  }

  /// The classes in the order of ``ClassTable/names``.
  public var ids: [ClassID] {
    (0..<ClassTable.names.count).map { ClassID(rawValue: UInt8($0)) }.filter(contains)
  }
}
