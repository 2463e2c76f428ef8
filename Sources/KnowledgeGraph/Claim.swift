/// The words of a document on which a claim rests.
public struct Evidence: Sendable, Hashable {
  /// The text at ``span``, to the letter.
  public var quote: String
  /// Where the quote stands.
  public var span: TextSpan
  /// The word or words that express the relation, inside or beside the quote.
  public var trigger: TextSpan
  /// The words that stand for the subject: a name, a description or a pronoun.
  ///
  /// `nil` where the subject is implied.
  public var subject: TextSpan?
  /// The words that stand for the object.
  ///
  /// `nil` where the object is implied.
  public var object: TextSpan?

  /// Makes evidence from its parts.
  public init(
    quote: String, span: TextSpan, trigger: TextSpan, subject: TextSpan? = nil, object: TextSpan? = nil
  ) {
    self.quote = quote
    self.span = span
    self.trigger = trigger
    self.subject = subject
    self.object = object
  }
}

/// One statement of one document: subject, relation, object, with its status and its evidence.
///
/// Entities are named by their place in ``DocumentExtraction/entities``.
public struct Claim: Sendable, Hashable {
  /// The place of the subject in the document's entities.
  public var subject: Int
  /// What the claim says of the two.
  public var relation: Relation
  /// The place of the object in the document's entities.
  public var object: Int
  /// How the document stands to the claim.
  public var status: Status
  /// The place of the entity to which the claim is attributed.
  public var accordingTo: Int?
  /// The words that say so.
  public var evidence: Evidence
  /// The id of the rule that made the claim.
  public var rule: String
  /// An estimate between 0 and 1 of how likely the claim is right.
  public var confidence: Double

  /// Makes a claim from its parts.
  public init(
    subject: Int, relation: Relation, object: Int, status: Status, accordingTo: Int? = nil,
    evidence: Evidence, rule: String, confidence: Double
  ) {
    self.subject = subject
    self.relation = relation
    self.object = object
    self.status = status
    self.accordingTo = accordingTo
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}
