import KnowledgeGraph
import Lexicon

/// An entity while its document is being read.
struct EntityDraft {
  var kind: EntityKind
  /// Whether the kind comes from the lexicon, a cue noun or a title, not from a guess.
  var isKindFirm: Bool
  var entry: Int32 = -1
  /// The folded words of each name, as hashes: without proclitics and article.
  var keys: [[UInt64]] = []
  /// The nouns that head its names and descriptions: صحيفة، "watchdog".
  var heads: [UInt64] = []
  /// The head nouns of descriptions that were taken for it.
  var described: [UInt64] = []
  var classes = ClassSet()
  var country: Int32 = -1
  /// The places of its names: sentence and words.
  var names: [NamePlace] = []
  var isFeminine: Bool?
  var isPlural = false
  /// The place of the last event that was recorded for it.
  var lastEvent = -1
  var eventCount = 0
  /// Whether the index knows that it is spoken of often.
  var isFrequent = false
  /// The places of all its events, those of entities merged into it as well, in the order of the text.
  var events: [Int32] = []

  /// Whether it may fill a slot for some kinds: a state acts under the name of its place.
  func fits(_ kinds: Frame.KindSet) -> Bool {
    kinds.contains(Frame.KindSet(kind)) || kind == .place && country >= 0 && kinds.contains(Frame.KindSet(.government))
  }

  /// Where a name stands.
  struct NamePlace {
    var sentence: Int
    var words: Range<Int>
    /// Whether the last word is a compound of which only the first part is the name: "Aviv-based".
    var isCompound = false
  }
}

/// One place where an entity is spoken of, by name or otherwise, in the order of the text.
struct MentionEvent {
  var entity: Int
  var sentence: Int
  var word: Int
  var isSubject: Bool
  /// Whether it stood in a list: a singular pronoun rarely means one member of several.
  var isListed = false
}
