/// A stretch of a document's title or text, in Unicode scalar offsets.
public struct TextSpan: Sendable, Hashable, Comparable {
  /// The part of the document in which offsets count.
  public enum Field: UInt8, Sendable, Hashable {
    case title, text

    /// The name used in files.
    public var name: String { self == .title ? "title" : "text" }
  }

  /// The part of the document in which ``start`` and ``end`` count.
  public var field: Field
  /// The offset of the first scalar.
  public var start: Int
  /// The offset behind the last scalar.
  public var end: Int

  /// Makes a span.
  /// - Precondition: `0 <= start <= end`.
  public init(field: Field = .text, start: Int, end: Int) {
    precondition(0 <= start && start <= end, "span \(start)..<\(end) is not in order")
    self.field = field
    self.start = start
    self.end = end
  }

  /// Orders spans by their place in the document, the title first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.field.rawValue, left.start, left.end) < (right.field.rawValue, right.start, right.end)
  }
}
