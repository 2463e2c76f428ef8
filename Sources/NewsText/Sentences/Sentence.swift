/// What part a sentence plays in its document.
public enum SentenceRole: UInt8, Sendable, Hashable {
  /// The document's title.
  case title
  /// Running text.
  case body
  /// A short line without final mark that stands above a paragraph.
  case heading
  /// An item of a list; the bullet or number is left out of the range.
  case listItem
  /// Bylines, footers, share lines, a repeated title: kept for offsets, not extracted.
  case boilerplate
}

/// A stretch of tokens that is read as one sentence.
public struct Sentence: Sendable, Hashable {
  /// The first token; a dateline or bullet before it is left out.
  public var firstToken: Int32
  /// The token behind the last one; the final mark is the last one.
  public var endToken: Int32
  /// The paragraph, counted from 0, the title included.
  public var paragraph: Int32
  /// What part the sentence plays.
  public var role: SentenceRole

  /// Makes a sentence from its parts.
  public init(firstToken: Int32, endToken: Int32, paragraph: Int32, role: SentenceRole) {
    self.firstToken = firstToken
    self.endToken = endToken
    self.paragraph = paragraph
    self.role = role
  }

  /// The tokens' indices.
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}

/// A stretch of tokens between quotation marks.
///
/// A quotation lies in one paragraph. One that runs over several is given piece by piece, with -1 in place of the marks
/// that the pieces do not have.
public struct Quotation: Sendable, Hashable {
  /// The first token inside the marks.
  public var firstToken: Int32
  /// The token behind the last one inside the marks.
  public var endToken: Int32
  /// The token that opens the quotation, or -1.
  public var openMark: Int32
  /// The token that closes the quotation, or -1.
  public var closeMark: Int32

  /// Makes a quotation from its parts.
  public init(firstToken: Int32, endToken: Int32, openMark: Int32, closeMark: Int32) {
    self.firstToken = firstToken
    self.endToken = endToken
    self.openMark = openMark
    self.closeMark = closeMark
  }

  /// The indices of the tokens inside.
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
