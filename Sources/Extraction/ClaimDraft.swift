import KnowledgeGraph

/// A claim before its spans are turned into offsets.
struct ClaimDraft {
  var relation: Relation
  var subject: Int
  var object: Int
  var status: Status
  var accordingTo: Int?
  var sentence: Int
  /// Words of the sentence.
  var evidence: Range<Int>
  var trigger: Range<Int>
  var subjectWords: Range<Int>?
  var objectWords: Range<Int>?
  var rule: String
  var confidence: Double
  var isWeak = false

  /// Whether somebody is said to lead a fight: the one whose side others take when they join it.
  var isLead: Bool { relation == .opposes && rule.hasPrefix("lead.conflict") }
}
