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
public struct ClassSet: Hashable, Sendable, BitwiseCopyable {
  // One bit for each class, 64 to a lane. No vector: its alignment would send every array of words, phrases or
  // predicates to the slow path of the allocator.
  @usableFromInline
  var lane0: UInt64 = 0
  @usableFromInline
  var lane1: UInt64 = 0
  @usableFromInline
  var lane2: UInt64 = 0
  @usableFromInline
  var lane3: UInt64 = 0

  /// Makes an empty set.
  @inlinable
  public init() {}

  /// Makes a set of the given classes.
  @inlinable
  public init(_ classes: some Sequence<ClassID>) {
    self.init()
    for id in classes { insert(id) }
  }

  /// Whether there is no class in the set.
  @inlinable
  public var isEmpty: Bool { lane0 | lane1 | lane2 | lane3 == 0 }

  /// Whether the class is in the set.
  @inlinable
  public func contains(_ id: ClassID) -> Bool {
    let low = id.rawValue & 64 == 0 ? lane0 : lane1
    let high = id.rawValue & 64 == 0 ? lane2 : lane3
    return (id.rawValue & 128 == 0 ? low : high) & (1 << UInt64(id.rawValue & 63)) != 0
  }

  /// Adds a class.
  @inlinable
  public mutating func insert(_ id: ClassID) {
    let bit: UInt64 = 1 << UInt64(id.rawValue & 63)
    switch id.rawValue >> 6 {
    case 0: lane0 |= bit
    case 1: lane1 |= bit
    case 2: lane2 |= bit
    default: lane3 |= bit
    }
  }

  /// Adds all classes of another set.
  @inlinable
  public mutating func formUnion(_ other: ClassSet) {
    lane0 |= other.lane0
    lane1 |= other.lane1
    lane2 |= other.lane2
    lane3 |= other.lane3
  }

  /// Takes the classes of another set out.
  @inlinable
  public mutating func subtract(_ other: ClassSet) {
    lane0 &= ~other.lane0
    lane1 &= ~other.lane1
    lane2 &= ~other.lane2
    lane3 &= ~other.lane3
  }

  /// The classes of both sets.
  @inlinable
  public func union(_ other: ClassSet) -> ClassSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Whether the sets have a class in common.
  @inlinable
  public func intersects(_ other: ClassSet) -> Bool {
    lane0 & other.lane0 | lane1 & other.lane1 | lane2 & other.lane2 | lane3 & other.lane3 != 0
  }

  /// The classes that both sets have.
  @inlinable
  public func intersection(_ other: ClassSet) -> ClassSet {
    var result = self
    result.lane0 &= other.lane0
    result.lane1 &= other.lane1
    result.lane2 &= other.lane2
    result.lane3 &= other.lane3
    return result
  }

  /// Calls the body with each class, in the order of ``ClassTable/names``.
  @inlinable
  public func forEach(_ body: (ClassID) -> Void) {
    var first: UInt8 = 0
    for lane in 0..<4 {
      var rest = lane < 2 ? (lane == 0 ? lane0 : lane1) : (lane == 2 ? lane2 : lane3)
      while rest != 0 {
        body(ClassID(rawValue: first + UInt8(rest.trailingZeroBitCount)))
        rest &= rest - 1
      }
      first &+= 64
    }
  }

  /// The classes in the order of ``ClassTable/names``.
  public var ids: [ClassID] {
    (0..<ClassTable.names.count).map { ClassID(rawValue: UInt8($0)) }.filter(contains)
  }
}
