/// One end of an edge as it stands in the list of the node at the other end: where it leads, and what a filter asks about.
struct Arc {
  var target: UInt32
  var label: ArcLabel
}

/// What a filter asks of an edge, in one word.
///
/// Bits 0 to 4 the relation, 5 to 7 the status, 8 whether the edge is walked against its direction, 9 to 13 the size class of
/// the node that the arc leads to, 16 to 31 the place of the confidence in the table of confidences, the highest first.
struct ArcLabel {
  var bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(relation: UInt8, status: UInt8, confidence: Int) {
    bits = UInt32(relation & 31) | UInt32(status & 7) << 5 | UInt32(truncatingIfNeeded: confidence) << 16
  }

  /// Relation and status together, a place in the table of a filter.
  @inline(__always) var kind: Int { Int(bits & 0xFF) }
  @inline(__always) var relation: UInt8 { UInt8(bits & 31) }
  @inline(__always) var status: UInt8 { UInt8((bits >> 5) & 7) }
  @inline(__always) var isIncoming: Bool { bits & 0x100 != 0 }
  /// The binary logarithm of the number of arcs at the target, rounded down.
  @inline(__always) var sizeClass: UInt32 { (bits >> 9) & 31 }
  @inline(__always) var confidence: Int { Int(bits >> 16) }

  @inline(__always)
  func at(isIncoming: Bool, sizeClass: UInt32) -> ArcLabel {
    ArcLabel(bits: bits & 0xFFFF_00FF | (isIncoming ? 0x100 : 0) | sizeClass << 9)
  }
}

struct EdgeRecord {
  var source: UInt32
  var target: UInt32
  var label: ArcLabel
  var documents: UInt32
}

/// The first and the last day on which a document with the edge came out, in days since 1970-01-01.
struct DayRange {
  var first: Int32
  var last: Int32

  /// For edges without a date: no range overlaps it.
  static let none = DayRange(first: .max, last: .min)
}

struct ClaimRecord {
  var document: UInt32
  var quote: UInt32
  /// The node to which the claim is attributed, plus one; 0 for none.
  var accordingTo: UInt32
  var rule: UInt32
  /// Status in bits 5 to 7 and confidence in bits 16 to 31, as in ``ArcLabel``.
  var label: ArcLabel
}

/// The places of a claim's evidence: bit 31 of a start is set where the span lies in the title; absent spans are `UInt32.max`.
struct SpanRecord {
  var quote: (UInt32, UInt32)
  var trigger: (UInt32, UInt32)
  var subject: (UInt32, UInt32)
  var object: (UInt32, UInt32)
}

struct NodeRecord {
  var id: UInt32
  var name: UInt32
  var firstName: UInt32
  var firstDocument: UInt32
  var mentions: UInt32
  var kind: UInt32
}

struct NameRecord {
  var text: UInt32
  var language: UInt32
  var count: UInt32
}

struct DocumentIndexRecord {
  var id: UInt32
  var title: UInt32
  var language: UInt32
  /// Strings that may be missing are numbered from one; 0 is none.
  var source: UInt32
  var date: UInt32
  var sha256: UInt32
}

/// A slot of the table of names: the hash of a folded name, and a node that bears it plus one; 0 for an empty slot.
struct NameSlot {
  var hash: UInt32
  var node: UInt32
}
