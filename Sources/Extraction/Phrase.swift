import KnowledgeGraph
import Lexicon
import NewsText

/// What the head of a noun phrase is.
enum PhraseNature: UInt8 {
  /// A proper name, known or not.
  case name
  /// A common noun with no name in it: "the company", قرار, a group of people.
  case common
  /// An independent or clitic pronoun.
  case pronoun
  /// A time, a number or a measure: never an argument.
  case adverbial
}

/// A noun phrase of a sentence: its head with everything that belongs to it.
struct Phrase {
  /// Words of the sentence, the preposition not included.
  @SmallRange var words: Range<Int>
  /// The word that is the head: the first noun in Arabic, the last of the base phrase in English.
  @SmallNumber var head: Int
  var nature: PhraseNature
  /// The preposition before the phrase, `PrepositionID.none` where it stands bare.
  var preposition = PrepositionID.none
  /// The kind that the head or its cue noun tells; `nil` where it tells none.
  var kind: EntityKind?
  /// Classes of the head noun.
  var classes = ClassSet()
  var isDefinite = false
  var isPlural = false
  var isDual = false
  var isFeminine = false
  /// "these accusations", هذه الشركة.
  var hasDemonstrative = false
  /// The phrase in the genitive, behind "of" or the possessor: `هواتف [الصحفيين]`, "[Relay]'s counsel".
  @Small var genitive: Int?
  /// A possessive clitic or pronoun on the head: عملائها, "its clients".
  var possessive: Pronoun?
  /// The country whose adjective stands in the phrase: "the Israeli firm".
  var country: Int32 = -1
  /// Words that name the entity, where there is a name: without honorifics, with the cue noun.
  @SmallOptionalRange var nameWords: Range<Int>?
  /// The name alone, without the cue noun: `إن إس أو` in `مجموعة «إن إس أو»`.
  @SmallOptionalRange var coreWords: Range<Int>?
  /// Common words that name a body or describe one that the text has named: الشركة التجارية الإسرائيلية.
  var isDescriptive = false
  /// The lexicon's entry for the name.
  var entry: Int32 = -1
  /// Words of a second spelling in parentheses: (NSO Group).
  @SmallOptionalRange var aliasWords: Range<Int>?
  /// The next phrase of the same list: "X, Y and Z".
  @Small var nextInList: Int?
  /// The first phrase of the list in which this one stands; itself where it stands alone.
  @SmallNumber var listHead: Int = -1
  /// A phrase that says of this one what it is: "X, head of Y"; or the name that follows a role.
  @Small var apposition: Int?
  /// The phrase that this one is an apposition to.
  @Small var appositionTo: Int?
  /// The word (preposition, reason, attribution) that introduces the phrase, where it is a word of its own.
  @Small var governor: Int?
  /// What a pronoun inside a relative clause stands for.
  @Small var refersTo: Int?
  /// The act that a pronoun stands for.
  @Small var refersToPredicate: Int?
  /// Members that follow "such as", من بينهم: they join the phrase's role.
  @Small var members: Int?
  /// A number, "dozens of", "several".
  var hasQuantity = false
  /// The place of "the Tel Aviv-based company", without the compound's end.
  @SmallOptionalRange var base: Range<Int>?
  /// The entities of a phrase that stands for several: الشركتان, "the two companies".
  ///
  /// A place in ``ParsedSentence/groups``: a phrase without arrays is copied as plain bytes.
  @Small var several: Int?
  /// How many, where a number word says it.
  @Small var count: Int?
  /// The entity, once known.
  @Small var entity: Int?
}

extension Phrase {
  /// Makes the phrase one that another one names.
  mutating func takeName(of other: Phrase) {
    nature = .name
    isDefinite = true
    nameWords = other.nameWords
    coreWords = other.coreWords
    entry = other.entry
    head = other.head
  }
}

/// A pronoun with what its form says of the one it stands for.
struct Pronoun: Equatable {
  @SmallNumber var word: Int
  var person: UInt8
  var isPlural: Bool
  var isDual: Bool
  /// `nil` where the form does not tell.
  var isFeminine: Bool?
  /// English: whether the form is of persons ("he") or of things and bodies ("it"); `nil` where it does not tell.
  var isHuman: Bool?
}

/// Something that fills a slot of a predicate.
enum Argument: Equatable {
  case phrase(Int)
  case pronoun(Pronoun)
  /// The last one in the document who went to court.
  case plaintiff
  /// The last one who was taken to court.
  case defendant
  /// Whom the subject accuses elsewhere in the document.
  case opponent
  /// The last court that was spoken of.
  case lastCourt
  /// The last one in the document who sanctioned somebody.
  case sanctioner
  /// A subject that is not spoken: the verb's form tells who.
  case zero(Pronoun)

  /// Whether words of the sentence stand for it.
  var isSpoken: Bool {
    switch self {
    case .phrase, .pronoun: true
    default: false
    }
  }
}

extension [Phrase] {
  /// The last phrase before a word that stands for several: what "among them" speaks of.
  func lastGroup(before word: Int) -> Int? {
    let groups = indices.filter { self[$0].words.upperBound <= word && self[$0].kind == .group }
    let candidates = groups.isEmpty ? indices.filter { self[$0].words.upperBound <= word && self[$0].isPlural } : groups
    return candidates.max {
      self[$0].words.upperBound < self[$1].words.upperBound
        || self[$0].words.upperBound == self[$1].words.upperBound
          && (self[$0].kind == nil && self[$1].kind != nil
            || (self[$0].kind == nil) == (self[$1].kind == nil)
              && self[$0].words.lowerBound < self[$1].words.lowerBound)
    }
  }
}
