import KnowledgeGraph
import Lexicon
import NewsText

/// What speaks for a reading where it stands.
extension ArabicWordReader {
  struct Context {
    var afterPreposition = false
    var afterFreePreposition = false
    var afterVerbParticle = false
    var afterRelative = false
    var afterComplementizer = false
    /// أنها, بأنه: the subject is said, and a verb mostly follows.
    var afterSubject = false
    /// بعد أن, منذ أن: a past verb may follow.
    var afterTime = false
    var clauseStart = true
    var afterOpenNoun = false
    var afterDefiniteNoun = false
    var afterVerb = false
    var previousIsNoun = false
    var afterNo = false
    var afterPronoun = false
    var afterDual = false
    var afterFeminine = false
    /// مسلحون صوماليون: no feminine singular describes them.
    var afterMen = false
    var afterName = false
    /// هجوما: neither genitive nor bare adjective follows the accusative.
    var afterAccusative = false
    var afterComma = false
    var verbIsNear = false
    var afterTitle = false

    init(_ words: [Word], _ vocabulary: Vocabulary) {
      guard !words.isEmpty else { return }
      let place = words.count - 1
      for near in stride(from: place, through: Swift.max(0, place - 8), by: -1) {
        if words[near].tag == .verb {
          // the verb of a relative clause says nothing of the clause around it
          verbIsNear = near == 0 || words[near - 1].tag != .relative
          break
        }
        let isMark = words[near].tag == .openQuote || words[near].tag == .closeQuote && near < place
        if !words[near].tag.isNominal && words[near].tag != .preposition && words[near].tag != .time && !isMark {
          break
        }
      }
      let tag = words[place].tag
      switch tag {
      case .preposition, .attribution, .reason, .include, .addition, .purpose:
        afterPreposition = true
        afterFreePreposition = tag == .preposition
        clauseStart = false
      case .negation where words[place].classes.contains(vocabulary.negatingNoun):
        afterPreposition = true
        clauseStart = false
      case .negation, .future, .modal:
        afterVerbParticle = true
        afterNo = tag == .negation
        clauseStart = false
      case .relative:
        afterRelative = true
      case .pronoun:
        afterPronoun = words[place].preposition == .none
        clauseStart = false
      case .complementizer:
        afterComplementizer = true
        afterSubject = words[place].enclitic != nil
        afterTime =
          place > 0 && (words[place - 1].preposition != .none || words[place - 1].tag == .auxiliary)
      case .comma: afterComma = true
      case .closeQuote, .closeParenthesis:
        // شركة «X» المنافسة: a name in marks is a noun to the adjective behind it
        if let open = words.suffix(7).dropLast().lastIndex(where: { $0.tag == .openQuote || $0.tag == .openParenthesis }
        ) {
          previousIsNoun = true
          afterDefiniteNoun = true
          // ضمّت جمعية «X» صوتها: the verb stands before the name
          var before = open - 1
          while before >= 0, before > open - 4, words[before].tag.isNominal { before -= 1 }
          if before >= 0, words[before].tag == .verb {
            verbIsNear = true
            clauseStart = false
          }
        }
      case .stop, .colon, .semicolon, .dash, .openQuote, .conjunction, .adverb, .time: break
      case .noun, .name, .unknown, .adjective:
        clauseStart = false
        previousIsNoun = true
        afterDual = words[place].isDual
        afterFeminine =
          words[place].isFeminine && (words[place].isDefinite || words[place].enclitic != nil || tag == .adjective)
          && tag != .name && tag != .unknown
        afterMen =
          words[place].isPlural && !words[place].isFeminine && words[place].isMasculine
          || tag == .noun && words[place].isPlural && words[place].classes.contains(vocabulary.group)
        afterAccusative =
          words[place].isAccusative && !words[place].isDefinite && (tag == .noun || tag == .adjective)
          && !words[place].isFeminine && !words[place].isPlural && !words[place].isDual
        afterTitle = tag == .noun && !words[place].isPlural && vocabulary.isTitle(words[place])
        afterName = tag == .unknown || tag == .name || vocabulary.isGivenName(words[place])
        // برامجها الخبيثة
        afterDefiniteNoun = words[place].isDefinite || afterName || words[place].enclitic != nil
        afterOpenNoun =
          tag == .noun && !words[place].isDefinite && words[place].enclitic == nil && !words[place].isAccusative
      case .verb, .auxiliary:
        clauseStart = false
        afterVerb = true
      case .number, .quantifier, .demonstrative:
        clauseStart = false
        afterOpenNoun = true
      default: clauseStart = false
      }
    }
  }

  func score(_ reading: Reading, _ flags: TokenFlags, _ context: Context) -> Double {
    let id = Int(reading.lexeme.rawValue)
    let traits = vocabulary.traits(reading.lexeme)
    let isTrigger = traits.contains(.trigger)
    var score = 0.0
    switch reading.form {
    case .verbPast, .verbPresent:
      if context.afterPreposition { score -= 6 }
      if context.afterVerbParticle { score += 4 }
      // لم تؤيد: no past behind it
      if context.afterNo, reading.form == .verbPast { score -= 1.5 }
      if context.afterRelative { score += 4 }
      if context.afterSubject {
        score += 2
      } else if context.afterComplementizer {
        score += reading.form == .verbPresent ? 2 : context.afterTime ? 0 : -2.5
      }
      if context.clauseStart { score += 2 }
      if !reading.proclitics.isDisjoint(with: .conjunctions) {
        score += context.previousIsNoun ? 0.3 : reading.proclitics.contains(.fa) ? 0.5 : 1.5
      }
      if context.afterDefiniteNoun, !context.verbIsNear { score += 0.7 }
      // تحقيق أجرته: a relative clause
      let isRelative = reading.enclitic != .none && context.previousIsNoun && !context.afterDefiniteNoun
      if context.afterOpenNoun, !isRelative { score -= 1 }
      if context.afterVerb { score -= 1 }
      if reading.form == .verbPresent { score += context.clauseStart ? 0.3 : 0.8 }
      if context.verbIsNear, !isRelative, reading.proclitics.isDisjoint(with: .conjunctions) { score -= 1.2 }
      if traits.contains(.geminate) {
        score += flags.contains(.shadda) ? 1 : isTrigger ? 0 : -0.6
      }
      if reading.features.contains(.dual), !reading.features.contains(.singular) {
        score += context.afterDual ? 2 : -1.5
      }
      if context.afterComplementizer, !reading.proclitics.isDisjoint(with: .conjunctions) { score -= 5 }
      if context.afterComplementizer, reading.form == .verbPast, reading.enclitic != .none { score -= 2 }
      if reading.features.contains(.passive) { score -= reading.enclitic == .none ? 1.5 : 3 }
      switch reading.enclitic {
      case .none, .ha, .haa, .huma, .hum, .hunna: break
      case .na, .ni, .ya: score -= 1.5
      default: score -= 3
      }
      if flags.contains(.dammaOnFirst),
        reading.form != .verbPresent || !traits.contains(.activeDamma)
      {
        score += reading.features.contains(.passive) || reading.features.contains(.passivePossible) ? 3 : 0
      }
      if flags.contains(.taaMarbuta) || flags.contains(.tanwinFath) { score -= 8 }
      if !reading.features.contains(.third) {
        score -= reading.enclitic == .none && reading.form == .verbPast ? 1.2 : 3
      }
      if reading.features.contains(.plural), reading.features.contains(.feminine), !reading.features.contains(.singular)
      {
        score -= 1.5
      }
      if isTrigger { score += 0.3 }
      if reading.form == .verbPresent, vocabulary.lexemes[id].classes.contains(vocabulary.auxiliary) {
        score += reading.enclitic == .none ? 0.7 : -1.5
      }
      if flags.contains(.hamzaBelowFirst), reading.form == .verbPast { score -= 4 }
      if reading.enclitic != .none {
        // a relative clause without a pronoun: دعوى رفعتها, تحقيق أجراه
        score += context.previousIsNoun && !context.afterDefiniteNoun ? 2.8 : -0.3
        if isTrigger { score += 0.5 }
      }
    case .verbImperative: score -= 5
    case .masdar, .noun, .base:
      if context.afterPreposition { score += 3 }
      if context.afterOpenNoun { score += 1.5 }
      if context.afterAccusative, reading.proclitics.isEmpty, !flags.contains(.tanwinFath) { score -= 2.5 }
      if context.afterVerbParticle { score -= context.afterNo ? 2 : 5 }
      if context.afterRelative { score -= 3 }
      if reading.proclitics.contains(.al) { score += 1.5 }
      if !reading.proclitics.isDisjoint(with: .prepositions) { score += 0.4 }
      if context.clauseStart { score -= 0.5 }
      if context.afterPronoun { score += 1 }
      if context.afterVerb { score += 1 }
      if context.previousIsNoun, !reading.proclitics.isDisjoint(with: .conjunctions) { score += 1 }
      if flags.contains(.tanwinFath) { score += 2 }
      if flags.contains(.hamzaAboveFirst), reading.form == .masdar { score -= 2 }
      if reading.form == .masdar { score += isTrigger ? 0.5 : -0.2 }
      // مسيّرة is no مسيرة
      if flags.contains(.shadda), reading.form == .noun, traits.contains(.geminate) { score += 2 }
      // أمام is no إمام
      if reading.form == .noun, reading.prefixLength == 0,
        flags.contains(.hamzaAboveFirst) && traits.contains(.hamzaBelow) && !reading.features.contains(.plural)
          || flags.contains(.hamzaBelowFirst) && traits.contains(.hamzaAbove)
      {
        score -= 4
      }
      if reading.form == .noun, traits.contains(.kind),
        reading.enclitic == .none || !vocabulary.lexemes[id].classes.contains(vocabulary.group),
        // مساعدة is help before it is an assistant
        !(vocabulary.lexemes[id].classes.contains(vocabulary.honorific) && flags.contains(.taaMarbuta))
      {
        score += context.afterOpenNoun ? 0.3 : 0.8
        // مساعدات is help before it is women who help
        if reading.features.isSuperset(of: [.plural, .feminine]), !vocabulary.lexemes[id].isFeminine,
          vocabulary.lexemes[id].classes.contains(vocabulary.role)
        {
          score -= 1
        }
        // عمال مصنع الحديد: the noun before the participle
        if context.afterOpenNoun {
          let lexeme = vocabulary.lexemes[id]
          if lexeme.isCue || lexeme.isTitle || lexeme.classes.contains(vocabulary.role)
            || lexeme.classes.contains(vocabulary.headquarters) || lexeme.classes.contains(vocabulary.transparent)
          {
            score += 1.5
          }
        }
      }
    case .adjective, .activeParticiple, .passiveParticiple:
      if context.previousIsNoun, reading.proclitics.isDisjoint(with: .prepositions) {
        score += reading.proclitics.contains(.al) == context.afterDefiniteNoun ? 2.2 : -0.5
      }
      if context.afterPreposition { score += 1 }
      if context.afterAccusative, reading.proclitics.isEmpty, !flags.contains(.tanwinFath),
        !reading.features.contains(.accusative), reading.features.isDisjoint(with: .feminineOrPlural)
      {
        score -= 4
      }
      if context.afterVerbParticle { score -= 3 }
      if context.clauseStart { score -= 1 }
      if context.afterVerb { score += 0.3 }
      if flags.contains(.tanwinFath) { score += 2 }
      if reading.proclitics.contains(.al) { score += 0.8 }
      if vocabulary.lexemes[id].category == .demonym { score += 0.6 }
      if reading.form != .adjective, isTrigger { score += 0.7 }
      if reading.form == .adjective, reading.cost >= 4 { score -= 2 }
      // يشغل خالد منصور منصب …: no indefinite adjective describes a name
      if context.afterName, context.afterDefiniteNoun, !reading.proclitics.contains(.al), !flags.contains(.tanwinFath) {
        score -= 1.5
      }
      // منحٍّ: a participle that has lost its last letter
      if reading.form == .activeParticiple, reading.cost >= 5 { score -= 2 }
      if !reading.proclitics.isDisjoint(with: .conjunctions) { score -= 1.5 }
      if context.afterMen, reading.features.contains(.feminine), !reading.features.contains(.plural) { score -= 3 }
      if context.afterFeminine, reading.features.isDisjoint(with: .feminineOrPlural),
        !traits.contains(.feminineElative)
      {
        score -= 3
      }
      if reading.form == .activeParticiple, isTrigger,
        !reading.proclitics.contains(.al)
      {
        // متهمةً, مطالباً: goes on about the subject
        if flags.contains(.tanwinFath) { score += 2 } else if context.afterComma { score += 1.5 }
      }
    default:
      guard vocabulary.lexemes[id].category == .word else { break }
      let classes = vocabulary.lexemes[id].classes
      if classes.contains(vocabulary.maybeGiven) {
        // فارس, شعبان: only what stands around them makes names of them
        score -= 12
      } else if classes.contains(vocabulary.givenName) {
        score += context.afterPreposition || context.previousIsNoun || context.clauseStart ? 1.5 : 1
        // على is no Ali
        if flags.contains(.alefMaqsura), traits.contains(.dottedYeh) { score -= 8 }
        // فإن is no name with ف
        if reading.proclitics.contains(.fa) { score -= 3 }
        if context.afterTitle, reading.prefixLength == 0 { score += 4 }
      } else if classes.contains(vocabulary.nameParticle) {
        score += context.afterName ? 4 : -2
      } else {
        // في بعض المدن: a quantifier before ب and a noun
        if context.afterPreposition, reading.prefixLength == 0, classes.contains(vocabulary.quantifier) { score += 2 }
        if names.writesMaqsura, !flags.contains(.alefMaqsura), traits.contains(.maqsura), reading.enclitic == .none {
          // علي, والي, where the writer spells the prepositions على and إلى
          score -= 4
        }
        // فتحت is a verb before it is ف and تحت
        score += reading.proclitics.contains(.fa) && context.clauseStart ? 0.5 : 2.5
      }
    }
    // من وجدة
    if context.afterFreePreposition, !reading.proclitics.isDisjoint(with: .conjunctions) { score -= 5 }
    // ألفريد: the article carries no hamza
    if flags.contains(.hamzaAboveFirst) || flags.contains(.hamzaBelowFirst), reading.proclitics == .al { score -= 10 }
    // مزارعي: "farmers of" before "my farms"
    if reading.enclitic == .ya { score -= 2 }
    return score
  }
}
