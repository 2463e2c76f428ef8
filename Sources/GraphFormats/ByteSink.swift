/// Takes the bytes that a writer makes and hands them on in large pieces.
///
/// The first error of the receiver is kept, what follows is dropped, and ``finish()`` throws it: so a writer does not
/// have to be prepared for a failure at every comma.
public struct ByteSink {
  private var buffer: [UInt8] = []
  private var numbers = NumberText()
  private var failure: (any Error)?
  private let pieceSize: Int
  private let receive: (([UInt8]) throws -> Void)?

  /// Makes a sink that keeps everything in memory.
  public init() {
    pieceSize = .max
    receive = nil
  }

  /// Makes a sink that hands its bytes on in pieces of about the given size.
  public init(pieceSize: Int = 1 << 16, receive: @escaping ([UInt8]) throws -> Void) {
    self.pieceSize = pieceSize
    self.receive = receive
    buffer.reserveCapacity(pieceSize + 1024)
  }

  /// The bytes of a sink in memory, or those that have not been handed on yet.
  public var bytes: [UInt8] { buffer }

  /// Appends text in UTF-8.
  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { buffer.append(contentsOf: $0) }
    if buffer.count >= pieceSize { handOn() }
  }

  /// Appends a byte.
  public mutating func write(byte: UInt8) { buffer.append(byte) }

  /// Appends bytes.
  public mutating func write(bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= pieceSize { handOn() }
  }

  /// Appends bytes.
  public mutating func write(bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= pieceSize { handOn() }
  }

  /// Appends text in which a notation's own characters are escaped.
  mutating func write(_ text: String, as escape: TextEscape) {
    escape.append(text, to: &buffer)
    if buffer.count >= pieceSize { handOn() }
  }

  /// Appends a whole number.
  mutating func write(integer: Int) {
    if (0..<10).contains(integer) {
      buffer.append(0x30 + UInt8(integer))
    } else {
      var digits = String(integer)
      digits.withUTF8 { buffer.append(contentsOf: $0) }
    }
  }

  /// Appends a number; what is not finite has no notation and becomes 0.
  mutating func write(number: Double) {
    if number.isFinite {
      numbers.append(number, to: &buffer)
    } else {
      buffer.append(UInt8(ascii: "0"))
    }
  }

  /// Appends what a writer of JSON has gathered, and empties it.
  mutating func take(_ json: inout JSONWriter) {
    buffer.append(contentsOf: json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
    if buffer.count >= pieceSize { handOn() }
  }

  /// Hands on what is left.
  /// - Throws: the first error that the receiver threw.
  public mutating func finish() throws {
    if receive != nil, !buffer.isEmpty { handOn() }
    if let failure { throw failure }
  }

  private mutating func handOn() {
    guard let receive else { return }
    if failure == nil {
      do { try receive(buffer) } catch { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
