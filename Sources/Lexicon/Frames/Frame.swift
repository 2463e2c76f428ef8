public import KnowledgeGraph
public import NewsText

/// A rule that turns a predicate and its arguments into relations.
///
/// A frame names no text: it names classes of verbs and nouns, the positions of its arguments and the kinds that may
/// fill them. One frame serves the finite verb, the verbal noun, the participle and the passive, because positions are
/// those of the active clause.
public struct Frame: Sendable {
  /// The id, unique among frames; every claim carries it.
  public var id: String
  /// The language of the words that the frame names.
  public var language: Language
  /// Lexemes that may be the predicate.
  public var heads: HeadPattern
  /// Which realisations of the head are meant.
  public var realisation: Realisation = .any
  /// Words that must stand beside the predicate: the lawsuit of "file a lawsuit".
  public var partner: Partner?
  /// The arguments, subject-like first.
  public var slots: [Slot]
  /// What must hold of the clause that the predicate takes.
  public var condition: Condition?
  /// The relations that a match makes.
  public var emissions: [Emission]
  /// What the frame does to the status of its relations.
  public var stance: Stance = .ordinary
  /// Among frames that match one predicate, the one with the higher priority speaks first.
  public var priority: Int = 0
  /// Frames that are silent where this one has matched.
  public var blocks: [String] = []
  /// Sentences that tell what the frame is for; the tests run them.
  public var examples: [Example] = []
  /// Where the frame stands in the lexicon files, for messages.
  public var location: String = ""

  /// What must hold of the clause that the predicate takes.
  public enum Condition: Sendable {
    /// It is negated.
    case complementNegated
    /// Its predicate is of one of these classes and not negated.
    case complementClass(ClassSet)
  }

  /// Lexemes by class and by headword.
  public struct HeadPattern: Sendable {
    /// A lexeme of one of these classes fits.
    public var classes = ClassSet()
    /// One of these lexemes fits.
    public var lexemes: [Int32] = []
    /// Whether verbs fit.
    public var verbs = false
    /// Whether nouns fit.
    public var nouns = false
  }

  /// How a predicate may stand in the sentence.
  public enum Realisation: UInt8, Sendable {
    /// In any form.
    case any
    /// As a finite verb only.
    case finite
    /// As a verbal noun or event noun only.
    case nominal
    /// As a participle only.
    case participle
  }

  /// A place where an argument stands, seen from the predicate in its active form.
  public enum Position: UInt8, Sendable {
    /// The one who acts.
    case subject
    /// The one acted on.
    case object
    /// Where the lexeme itself says that the one acted on stands (its `takes`).
    case patient
    /// Behind one of the slot's prepositions.
    case prepositional
    /// The genitive of a nominal predicate.
    case genitive
    /// The phrase that the predicate describes.
    case antecedent
    /// The subject of the clause that the predicate takes.
    case complementSubject
    /// The object of the clause that the predicate takes.
    case complementObject
    /// Whom the clause that the predicate takes is about: its topic, else its subject.
    case complementTopic
    /// The last one in the document who went to court: whose motion it is, where nobody is named.
    case plaintiff
    /// The last one in the document who was taken to court.
    case defendant
    /// Whom the subject accuses elsewhere in the document.
    case opponent
    /// The last court that the document speaks of.
    case lastCourt
    /// The last one in the document who sanctioned somebody: whose measures they are, where nobody is named.
    case sanctioner
    /// Behind one of the slot's prepositions, beside the partner noun.
    case partnerPrepositional
    /// The genitive of the partner noun.
    case partnerGenitive
    /// The subject of the relative clause that describes the partner noun.
    case partnerSubject
  }

  /// One argument of a frame.
  public struct Slot: Sendable {
    /// The letter by which emissions name the slot.
    public var name: Character
    /// The positions to look at, the best first.
    public var positions: [Position]
    /// Which kinds may fill the slot.
    public var filler: Filler
    /// Prepositions for the prepositional positions; empty means those of ``isAgainst``.
    public var prepositions: [PrepositionID] = []
    /// Whether any preposition of the class `against` fits.
    public var isAgainst = false
    /// Whether the frame holds without it.
    public var isOptional = false
    /// Whether a thing may stand for the actor behind it: "the silence of the firm".
    public var reachesBehind = false
  }

  /// What may fill a slot.
  public struct Filler: Sendable {
    /// The kinds that fit.
    public var kinds: KindSet = []
    /// Nouns of these classes fit too.
    public var classes = ClassSet()
    /// Whether the things of persons stand for the persons: their phones, their accounts.
    public var seesThrough = false
    /// Whether anything fits.
    public var isAny = false
  }

  /// A set of entity kinds.
  public struct KindSet: OptionSet, Sendable, Hashable {
    /// One bit a kind, by its raw value.
    public let rawValue: UInt16
    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The set of one kind.
    public init(_ kind: EntityKind) { rawValue = 1 << UInt16(kind.rawValue) }
    /// Everything that can act.
    public static let actor: KindSet = [
      KindSet(.company), KindSet(.organization), KindSet(.media), KindSet(.government), KindSet(.court),
      KindSet(.person), KindSet(.group),
    ]
    /// Everything that can act but persons and groups.
    public static let body: KindSet = [
      KindSet(.company), KindSet(.organization), KindSet(.media), KindSet(.government), KindSet(.court),
    ]
  }

  /// A word that must stand beside the predicate.
  public struct Partner: Sendable {
    /// Where: object, prepositional, genitive or subject.
    public var positions: [Position]
    /// The prepositions before it, where it stands behind one; empty means any.
    public var prepositions: [PrepositionID] = []
    /// Nouns of these classes fit.
    public var classes = ClassSet()
    /// These lexemes fit.
    public var lexemes: [Int32] = []

    /// Makes a word that fits nothing yet.
    public init(positions: [Position]) { self.positions = positions }
  }

  /// A relation that a match makes.
  public struct Emission: Sendable {
    /// What holds.
    public var relation: Relation
    /// The slot of the subject.
    public var subject: Character
    /// The slot of the object.
    public var object: Character
    /// A status that the frame itself gives.
    public var status: Status?
    /// Whether the relation is a weak inference.
    public var isWeak = false
  }

  /// How the status of a frame's relations comes about.
  public enum Stance: UInt8, Sendable {
    /// By the scopes in which the predicate stands.
    case ordinary
    /// Saying it is doing it: stays asserted under a report of its own subject.
    case performative
    /// Reported as found: asserted, according to the finder.
    case factive
    /// The predicate's own negation belongs to what is said, not to the relation.
    case ownPolarity
  }

  /// A sentence with the relations that must come out, or must not.
  public struct Example: Sendable {
    /// The sentence.
    public var text: String
    /// Whether the frame must match.
    public var isPositive: Bool
    /// What must come out of a positive one: relation, status where given, subject and object by name.
    public var relations: [(relation: Relation, status: Status?, subject: String, object: String)] = []
    /// Where it stands, for messages.
    public var location: String
  }
}
