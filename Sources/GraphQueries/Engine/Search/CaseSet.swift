public import KnowledgeGraph

/// A set of relations, statuses or kinds in one word.
public struct CaseSet<Case: RawRepresentable<UInt8> & CaseIterable>: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// One bit for each case, at the place of its raw value.
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  /// Makes a set of some cases.
  public init(_ cases: some Sequence<Case>) { bits = cases.reduce(0) { $0 | 1 << UInt32($1.rawValue & 31) } }

  /// Makes a set of the cases listed.
  public init(arrayLiteral cases: Case...) { self.init(cases) }

  /// The set of all cases.
  public static var all: CaseSet { CaseSet(bits: .max) }

  /// Whether a case is in the set.
  @inline(__always)
  public func contains(_ element: Case) -> Bool { bits >> UInt32(element.rawValue & 31) & 1 != 0 }

  /// The cases that are in both sets.
  public func intersection(_ other: CaseSet) -> CaseSet { CaseSet(bits: bits & other.bits) }
}

extension CaseSet where Case == Relation {
  /// The relations that bind.
  public static let positive = CaseSet(Relation.allCases.filter { $0.sign == .positive })
  /// The relations that divide.
  public static let negative = CaseSet(Relation.allCases.filter { $0.sign == .negative })
  /// The relations that do neither.
  public static let neutral = CaseSet(Relation.allCases.filter { $0.sign == .neutral })

  /// The relations of some signs.
  public init(signs: some Sequence<Relation.Sign>) {
    self.init(
      bits: signs.reduce(0) { bits, sign in
        switch sign {
        case .positive: bits | Self.positive.bits
        case .negative: bits | Self.negative.bits
        case .neutral: bits | Self.neutral.bits
        }
      })
  }
}
