/// Writes numbers, texts and tables one behind the other, for an ``ImageReader`` to find them in the same order.
struct ImageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    precondition(number >= Int(Int32.min) && number <= Int(UInt32.max), "a number of 32 bits, not \(number)")
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(_ text: String) { add(bytes: Array(text.utf8)) }

  mutating func add(bytes text: [UInt8]) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  mutating func add(_ numbers: [Int]) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add<Item>(_ items: [Item], _ write: (inout ImageWriter, Item) -> Void) {
    add(items.count)
    for item in items { write(&self, item) }
  }

  /// Adds a table as it lies in memory; its elements must have no bytes without meaning between their fields.
  mutating func add<Element: BitwiseCopyable>(table: [Element]) {
    add(table.count)
    while bytes.count % ImageReader.alignment != 0 { bytes.append(0) }
    table.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// The different sets of classes, which an image holds once for all.
  struct ClassSets {
    private var numbers: [ClassSet: Int] = [:]
    private(set) var list: [ClassSet] = []

    mutating func number(of set: ClassSet) -> UInt32 {
      let number = numbers[set] ?? list.count
      if number == list.count {
        numbers[set] = number
        list.append(set)
      }
      return UInt32(number)
    }
  }
}

/// Reads what an ``ImageWriter`` wrote, in the same order.
///
/// Tables are not copied: they stay where they are in the image.
struct ImageReader {
  static let alignment = 8

  private let base: UnsafeRawPointer
  private var offset = 0

  /// Begins at the start of an image, which must lie at a multiple of ``alignment`` and outlive all tables.
  init(_ base: UnsafeRawPointer) { self.base = base }

  /// The next number as it was written, if it was not negative.
  mutating func number() -> Int { Int(word()) }

  /// The next number as it was written, if it was none beyond `Int32.max`.
  mutating func signed() -> Int32 { Int32(bitPattern: word()) }

  mutating func flag() -> Bool { word() != 0 }

  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The bytes of the next text.
  mutating func bytes() -> UnsafeRawBufferPointer {
    let count = number()
    defer { offset += count }
    return UnsafeRawBufferPointer(start: base + offset, count: count)
  }

  mutating func numbers() -> [Int] { list { $0.number() } }

  mutating func list<Item>(_ read: (inout ImageReader) -> Item) -> [Item] {
    let count = number()
    var result: [Item] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(read(&self)) }
    return result
  }

  mutating func table<Element: BitwiseCopyable>(of: Element.Type) -> StoredTable<Element> {
    let count = number()
    offset = (offset + Self.alignment - 1) & ~(Self.alignment - 1)
    defer { offset += count * MemoryLayout<Element>.stride }
    return StoredTable(base: (base + offset).bindMemory(to: Element.self, capacity: count), count: count)
  }

  private mutating func word() -> UInt32 {
    defer { offset += 4 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

/// A table of an image, which is only read.
struct StoredTable<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  subscript(place: Int) -> Element {
    @inline(__always)
    get {
      assert(place >= 0 && place < count, "no element \(place) among \(count)")
      return base[place]
    }
  }
}
