/// Collects tokens in raw buffers, which grow by doubling and can be used for the next document.
///
/// Six arrays that grow by `append` cost a uniqueness and a capacity check each per token; one check for all of them
/// made the tokenizer a third faster.
struct TokenSink: ~Copyable {
  /// The most folded bytes of one token; a longer run of letters is cut.
  static let longestFold = 4096
  private static let slack = longestFold + 64

  private(set) var start: UnsafeMutablePointer<UInt32>
  private(set) var end: UnsafeMutablePointer<UInt32>
  private(set) var foldStart: UnsafeMutablePointer<UInt32>
  private(set) var foldLength: UnsafeMutablePointer<UInt16>
  private(set) var kind: UnsafeMutablePointer<TokenKind>
  private(set) var flags: UnsafeMutablePointer<TokenFlags>
  private(set) var folded: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int
  private(set) var foldedCount = 0
  private var foldedCapacity: Int

  init(tokens: Int, folded bytes: Int) {
    capacity = max(tokens, 16)
    foldedCapacity = max(bytes, 0) + Self.slack
    start = .allocate(capacity: capacity)
    end = .allocate(capacity: capacity)
    foldStart = .allocate(capacity: capacity)
    foldLength = .allocate(capacity: capacity)
    kind = .allocate(capacity: capacity)
    flags = .allocate(capacity: capacity)
    folded = .allocate(capacity: foldedCapacity)
  }

  deinit {
    start.deallocate()
    end.deallocate()
    foldStart.deallocate()
    foldLength.deallocate()
    kind.deallocate()
    flags.deallocate()
    folded.deallocate()
  }

  /// Forgets all tokens and keeps the memory.
  mutating func removeAll() {
    count = 0
    foldedCount = 0
  }

  /// Makes room for one token and returns the place for its folded bytes.
  ///
  /// At most ``longestFold`` bytes and a few letters may be written there before ``finish(start:end:length:kind:flags:)``.
  @inline(__always)
  mutating func begin() -> UnsafeMutablePointer<UInt8> {
    if count == capacity { growTokens() }
    if foldedCapacity - foldedCount < Self.slack { growFolded() }
    return folded + foldedCount
  }

  /// Adds the token whose folded bytes were written to the place that ``begin()`` gave.
  @inline(__always)
  mutating func finish(start from: Int, end to: Int, length: Int, kind tokenKind: TokenKind, flags tokenFlags: UInt32) {
    start[count] = UInt32(truncatingIfNeeded: from)
    end[count] = UInt32(truncatingIfNeeded: to)
    foldStart[count] = UInt32(truncatingIfNeeded: foldedCount)
    foldLength[count] = UInt16(truncatingIfNeeded: length)
    kind[count] = tokenKind
    flags[count] = TokenFlags(rawValue: tokenFlags)
    folded[foldedCount + length] = 0
    foldedCount += length + 1
    count += 1
  }

  /// Copies the tokens into arrays of their own.
  func table() -> TokenTable {
    TokenTable(
      start: Array(UnsafeBufferPointer(start: start, count: count)),
      end: Array(UnsafeBufferPointer(start: end, count: count)),
      foldStart: Array(UnsafeBufferPointer(start: foldStart, count: count)),
      foldLength: Array(UnsafeBufferPointer(start: foldLength, count: count)),
      kind: Array(UnsafeBufferPointer(start: kind, count: count)),
      flags: Array(UnsafeBufferPointer(start: flags, count: count)))
  }

  /// Copies the folded bytes into an array of their own.
  func foldedBytes() -> [UInt8] { Array(UnsafeBufferPointer(start: folded, count: foldedCount)) }

  private mutating func growTokens() {
    let larger = capacity * 2
    start = Self.grown(start, from: capacity, to: larger)
    end = Self.grown(end, from: capacity, to: larger)
    foldStart = Self.grown(foldStart, from: capacity, to: larger)
    foldLength = Self.grown(foldLength, from: capacity, to: larger)
    kind = Self.grown(kind, from: capacity, to: larger)
    flags = Self.grown(flags, from: capacity, to: larger)
    capacity = larger
  }

  private mutating func growFolded() {
    let larger = foldedCapacity * 2
    folded = Self.grown(folded, from: foldedCapacity, to: larger)
    foldedCapacity = larger
  }

  private static func grown<Element>(
    _ old: UnsafeMutablePointer<Element>, from count: Int, to capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    // SAFETY: every element is trivial, so bytes behind the used part may be copied as they are.
    UnsafeMutableRawPointer(new).copyMemory(from: old, byteCount: count * MemoryLayout<Element>.stride)
    old.deallocate()
    return new
  }
}
