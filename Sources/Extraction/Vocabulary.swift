import KnowledgeGraph
import Lexicon
import NewsText

/// What readers of words ask of a lexeme again and again.
struct LexemeTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// The headword carries a shadda: قدّم beside قدم.
  static var geminate: LexemeTraits { LexemeTraits(rawValue: 1) }
  /// A frame names one of its classes.
  static var trigger: LexemeTraits { LexemeTraits(rawValue: 2) }
  /// The headword begins with أ.
  static var hamzaAbove: LexemeTraits { LexemeTraits(rawValue: 8) }
  /// The headword begins with إ.
  static var hamzaBelow: LexemeTraits { LexemeTraits(rawValue: 16) }
  /// عليا, كبرى, عظمى: feminine without a mark of it.
  static var feminineElative: LexemeTraits { LexemeTraits(rawValue: 32) }
  /// The headword of a name ends in ي, which nobody writes ى: علي.
  static var dottedYeh: LexemeTraits { LexemeTraits(rawValue: 64) }
  /// Its classes tell the kind of an entity.
  static var kind: LexemeTraits { LexemeTraits(rawValue: 4) }
  /// It may begin a surname: ولد, أبو, بن.
  static var kin: LexemeTraits { LexemeTraits(rawValue: 128) }
  /// The present of the verb begins with u in the active too: يُلزم of ألزم, يُقاضي of قاضى, يُطوّر of طوّر.
  static var activeDamma: LexemeTraits { LexemeTraits(rawValue: 256) }
  /// A particle whose headword ends in ى: على, إلى.
  static var maqsura: LexemeTraits { LexemeTraits(rawValue: 512) }
}

/// The classes of the lexicon that the stages ask for by name, looked up once.
final class Vocabulary: Sendable {
  let lexicon: Lexicon
  let english: EnglishWordSets
  let time, number, role, judge, givenName, maybeGiven, surname, nameParticle, group, transparent, honorific: ClassID
  let company, organization, media, government, court, person, product, place: ClassID
  let spokesperson, head, say, allege, accuse, blame, confirm, deny, admit, believe, report, claim, expose: ClassID
  let plan, vow, threaten, fail, refuse, stop, demand, begin, auxiliary, deal, document: ClassID
  let accusation, legal, against, agent, agreement, partner, member, statement, ruling, motion: ClassID
  let reason, purpose, rule, probe, appeal, supportClass, conflictClass, quantifier: ClassID
  let former, second, third, latter, both, feminineReference: ClassID
  let army, police, intelligence, ministry, parliament, committee, regulator, prosecutor: ClassID
  /// For each lexeme what all stages ask of it again and again.
  let lexemes: FactTable<LexemeFacts>
  /// The same for the names of the lexicon.
  let names: FactTable<NameFacts>
  private let lexemeTraits: FactTable<LexemeTraits>
  let modifierClasses: ClassSet
  let triggerClasses: ClassSet
  let tags: TagMap
  let kindClasses: [(ClassID, EntityKind)]
  private let allKindClasses: ClassSet
  let institutions: ClassSet
  /// Classes that tell more than the kind: bank, ministry, newspaper.
  let narrowClasses: ClassSet
  /// Verbs whose object does what their complement says: "accused X of", "urged X to".
  let objectControl: ClassSet
  /// Verbs of harm that are done because of what their object did: "sued X over".
  let harmfulReason: ClassSet
  /// Verbs whose complement has not happened yet, or not at all.
  let plans: ClassSet
  /// Of those, the ones by which somebody asks for it.
  let requests: ClassSet
  /// Verbs whose complement is a finding.
  let factives: ClassSet
  /// Verbs and nouns whose complement is somebody's word.
  let claims: ClassSet
  /// Of those, the ones by which somebody is accused.
  let accusations: ClassSet
  /// Verbs by which somebody takes a stand: "said he was innocent and accused …" keeps the speaker.
  let stands: ClassSet
  /// What is denied in general: accusations, charges, wrongdoing.
  let wrongdoing: ClassSet
  /// The classes of the prosecution, which shares a noun with the accusations it brings.
  let prosecution: ClassSet
  /// Participles that say whose a thing is: التابع لـ, "owned by".
  let belonging: ClassSet
  let useClass, developClass, ruleClass, abuseClass, attackClass, partnerClass, federationClass, clubClass,
    unionClass: ClassID
  /// Verbs of undergoing and receiving: what happens to the subject, done by another.
  let undergo: ClassID
  /// Verbs by which somebody takes the side of, or a stand against, what another did.
  let approvals, disapprovals: ClassSet
  /// Verbs of praise, blame and finding: the act behind them is another's.
  let condemns: ClassSet
  let subsidiary: ClassID
  let annul, oppose, belong, spyware, orderClass: ClassID
  private let actNouns: [(ClassSet, [Relation])]
  private let plainActs: Set<Int32>
  private let campaigns: ClassSet
  /// Nouns whose name is that of people who act: قافلة, حملة, مبادرة.
  let collectives: ClassSet
  let device: ClassID
  /// Verbs of deciding: what they say is "the decision" later.
  let decisions: ClassSet
  /// Acts whose genitive is whom they are done to: توقيف X, اغتيال X.
  let undergone: ClassSet
  /// Verbs that end what was, and the bonds that end.
  let bondEndings, bonds: ClassSet
  /// Acts and means of attack.
  let strikes: ClassSet
  /// Nouns for those who make or sell something.
  let makers: ClassSet
  /// Nouns for what is written: laws, statements, contracts.
  let documents: ClassSet
  /// Products that stand for the company behind them: "the messaging app sued".
  let actingProducts: ClassSet
  /// Verbs whose gerund is what is meant: "denied selling".
  let takesGerund: ClassSet
  /// Nouns before a name that say what it is to another: "its supplier X".
  let linking: ClassSet
  /// Nouns for what is done to something, beside those of ``harms``.
  let damages: Set<Int32>
  /// Verbs whose form in -ed is a past tense where nobody is said to do it.
  let intransitives: ClassSet
  /// Verbs that put an end to what their object says.
  let endings: ClassSet
  let supplyClass: ClassID
  /// What is done to somebody: who condemns it does not condemn the one it was done to.
  let harms: ClassSet
  /// Nouns of dealings with a body that are no post in it: owner, customer, critic.
  let dealings: ClassSet
  /// مالك, a given name and the noun for an owner.
  let ownerName, ownerNoun: Int32
  private let equating, shared, together, cooperating, calls, hostile, intentions: Set<Int32>
  /// Prepositions that say for or against whom something is done: احتجاجا على, تضامنا مع.
  let adjunctStances: [PrepositionID: Relation]
  /// Verbs of breaking in and listening.
  let intrusions: ClassSet
  /// Nouns for what is made and used: software, weapons, apps.
  let productNouns: ClassSet
  /// Nouns that frames name by themselves.
  let triggerNouns: Set<Int32>
  /// Verbs that frames name by themselves.
  let triggerVerbs: Set<Int32>
  /// Verbs whose participle says what somebody stands for: the maker, the owner, the seller of.
  let makes: ClassSet
  let common: ClassID
  /// Verbs whose subject acts in the noun behind them: "launched an attack".
  let lightVerbs: ClassSet
  let demonstrative, conjunctionClass, negatingNoun, headquarters, customer, parent: ClassID
  private let mother, servant: Int32
  /// شركة أم, the noun that شركتها الأم is a form of.
  let parentNoun: Int32
  /// هذا and ذلك, which no feminine noun follows.
  let masculineDemonstratives: Set<Int32>
  private let describing, sons, calling, having, lands, anyBody: Set<Int32>
  /// حق, as in للحق في الصحة.
  let right: Int32
  /// برئاسة, بقيادة: who leads the body before.
  let leadership: Set<PrepositionID>
  /// The title that the letter د with a full stop is short for.
  let doctor: Int32
  private let publicAdjective, cabinet, authority: Int32
  /// Nouns for what somebody meets, calls or runs for.
  let occasions: ClassSet
  private let namingLexemes: Set<Int32>
  /// ادّعى, whose present is written as the passive of دعا is: "شركة تدعى X".
  private let calledLexemes: Set<Int32>
  let listConjunction, subordinator, coordinator: ClassID
  /// قدره, قدرها before a number.
  let measures: Set<Int32>
  /// Verbs that say only that an act took place: تم, جرى.
  let happening: Set<Int32>
  /// Verbs whose verbal noun has what is moved in its genitive and the goal behind ل: إحالته للقضاء.
  let transfers: Set<Int32>
  /// Who finds things out for the body that they work for.
  let researchers: Set<Int32>
  /// Verbal nouns that do what their genitive says: دفع تعويض, رفع دعوى.
  let carriers: ClassSet
  let ila: PrepositionID
  let lam, an, ba, min, kaf, fi, ala, bismi, nahwa, of, at, with, by, over, forID, inID, to, about: PrepositionID
  let the: Int32
  let feminineWords, masculineWords, pluralWords: Set<Int32>
  let possessiveClass: ClassID
  let be: Int32
  let futureClass, thatClass: ClassID
  /// Nouns that say of a body what it is to another: part, unit, member, maker.
  let relational: ClassSet
  /// Verbs whose infinitive is what is meant, not what for.
  let takesInfinitive: ClassSet

  // It runs once, and the optimiser takes many minutes over its loads of stored properties.
  @_optimize(none)
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    english = EnglishWordSets(lexicon)
    lexemes = FactTable(lexicon.lexemes) { LexemeFacts($0) }
    names = FactTable(lexicon.names) { NameFacts($0) }
    tags = TagMap(lexicon)
    func id(_ name: String) -> ClassID { ClassID(name: name) ?? ClassID(rawValue: .max) }
    func preposition(_ text: String) -> PrepositionID { lexicon.preposition(text) }
    func set(_ names: [String]) -> ClassSet {
      var set = ClassSet()
      for name in names { if let id = ClassID(name: name) { set.insert(id) } }
      return set
    }
    time = id("time")
    number = id("number")
    role = id("role")
    judge = id("judge")
    givenName = id("givenname")
    maybeGiven = id("maybegiven")
    surname = id("surname")
    nameParticle = id("nameparticle")
    group = id("group")
    transparent = id("transparent")
    honorific = id("honorific")
    company = id("company")
    organization = id("organization")
    media = id("media")
    government = id("government")
    court = id("court")
    person = id("person")
    product = id("product")
    place = id("place")
    spokesperson = id("spokesperson")
    head = id("lead")
    say = id("say")
    allege = id("allege")
    accuse = id("accuse")
    blame = id("blame")
    confirm = id("confirm")
    deny = id("deny")
    admit = id("admit")
    believe = id("believe")
    report = id("report")
    former = id("former")
    second = id("second")
    third = id("third")
    latter = id("latter")
    both = id("both")
    feminineReference = id("femref")
    claim = id("claim")
    expose = id("expose")
    document = id("document")
    plan = id("plan")
    vow = id("vow")
    threaten = id("threaten")
    fail = id("fail")
    refuse = id("refuse")
    stop = id("stop")
    demand = id("demand")
    begin = id("begin")
    auxiliary = id("aux")
    deal = id("deal")
    accusation = id("accusation")
    legal = id("legal")
    against = id("against")
    agent = id("agent")
    agreement = id("alliance")
    partner = id("partner")
    member = id("member")
    statement = id("statement")
    ruling = id("ruling")
    motion = id("motion")
    reason = id("reason")
    purpose = id("purpose")
    rule = id("rule")
    probe = id("probe")
    appeal = id("appeal")
    supportClass = id("support")
    conflictClass = id("conflict")
    quantifier = id("quantifier")
    army = id("army")
    police = id("police")
    intelligence = id("intelligence")
    ministry = id("ministry")
    parliament = id("parliament")
    committee = id("committee")
    regulator = id("regulator")
    prosecutor = id("prosecutor")
    let kinds: [(ClassID, EntityKind)] = [
      (id("company"), .company), (id("court"), .court), (id("media"), .media), (id("government"), .government),
      (id("organization"), .organization), (id("product"), .product), (id("place"), .place),
      (id("person"), .person), (id("role"), .person), (id("group"), .group),
    ]
    kindClasses = kinds
    allKindClasses = ClassSet(kinds.map(\.0))
    var modifiers = ClassSet()
    for name in [
      "spyware", "software", "bank", "newspaper", "university", "club", "militia", "app", "network", "weapon",
    ] {
      modifiers.insert(id(name))
    }
    modifierClasses = modifiers
    var institutions = ClassSet()
    for name in ["army", "police", "intelligence", "ministry", "parliament", "judge", "prosecutor", "court"] {
      institutions.insert(id(name))
    }
    self.institutions = institutions
    narrowClasses = set([
      "bank", "newspaper", "ministry", "army", "police", "party", "union", "club", "federation", "university", "app",
      "network", "intelligence", "judge", "prosecutor", "committee", "parliament", "militia", "regulator", "spyware",
    ])
    objectControl = set([
      "accuse", "blame", "charge", "demand", "order", "grant", "summon", "convict", "arrest", "help",
    ])
    harmfulReason = set([
      "sue", "file", "charge", "arrest", "convict", "sanction", "list", "impose", "expel", "accuse", "blame",
      "criticize", "oppose", "protest", "rule", "order", "investigate", "legal", "charge", "penalty", "criticism",
    ])
    plans = set([
      "plan", "vow", "threaten", "threat", "try", "demand", "refuse", "fail", "order", "warn", "want",
    ])
    requests = set(["demand", "threaten", "vow", "warn"])
    factives = set(["expose", "document", "admit"])
    claims = set([
      "say", "allege", "accuse", "blame", "confirm", "believe", "report", "claim", "accusation", "statement",
      "criticize", "charge", "sue", "file", "legal",
    ])
    stands = set([
      "accuse", "blame", "criticize", "deny", "say", "demand", "praise", "threaten", "vow", "warn", "support", "oppose",
      "sue", "file", "welcome",
    ])
    wrongdoing = set(["accusation", "charge"])
    prosecution = set(["government", "court", "prosecutor"])
    approvals = set(["praise", "welcome", "support", "defend", "stand"])
    disapprovals = set(["criticize", "oppose", "protest"])
    subsidiary = id("subsidiary")
    annul = id("annul")
    oppose = id("oppose")
    orderClass = id("order")
    spyware = id("spyware")
    belong = id("belong")
    common = id("common")
    actNouns = [
      (set(["penalty", "list"]), [.sanctioned]), (set(["ruling", "order"]), [.ruledAgainst, .ruledFor, .sanctioned]),
      (set(["legal"]), [.sued]), (set(["charge", "arrest"]), [.charged]), (set(["probe"]), [.investigated]),
      (set(["attack", "kill", "hacking", "spying", "threat"]), [.targeted]), (set(["acquisition"]), [.owns]),
      (set(["deal"]), [.owns]),
    ]
    plainActs = Set(
      ["move", "step", "action", "measure", "decision", "announcement"].compactMap {
        lexicon.lexeme($0, .noun, .english).map { Int32($0.rawValue) }
      }
        + ["قرار", "خطوة", "إجراء", "تدبير", "إعلان", "موقف"].compactMap {
          lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) }
        })
    campaigns = set(["protest", "conflict"])
    collectives = set(["protest", "criticism", "support", "alliance"])
    device = id("device")
    decisions = set(["rule", "annul", "sanction", "order", "expel", "acquire", "impose", "list"])
    bondEndings = set(["withdraw", "stop", "annul"])
    bonds = set(["alliance", "support", "fund", "deal", "acquire", "acquisition"])
    strikes = set(["attack", "kill", "hacking", "spying", "weapon"])
    undergone = set(["arrest", "charge", "kill", "abuse", "expel", "convict", "hack", "infect", "sanction"])
    makers = set(["maker", "supplier"])
    documents = set(["law", "statement", "deal", "motion", "ruling", "report", "election", "document"])
    actingProducts = set(["app", "network", "software", "messenger", "ai", "games"])
    takesGerund = set(["deny", "admit", "plan", "begin", "stop"])
    linking = set(["subsidiary", "parent", "supplier", "customer", "partner", "owner"])
    intransitives = set(["protest", "withdraw", "resign", "ally", "refuse", "fail", "try", "vow"])
    damages = Set(
      [
        "demolition", "closure", "destruction", "expulsion", "deportation", "sacking", "dismissal", "removal",
        "treatment", "displacement", "annexation", "occupation", "jailing", "beating", "harassment", "dumping",
        "poisoning", "pollution", "privatisation", "privatization", "sale", "loss", "death", "disappearance", "plight",
        "exclusion", "suspension", "seizure", "dispersal", "takeover", "acquisition", "purchase", "release", "fate",
        "collapse", "neglect", "exploitation", "construction", "appointment", "election",
      ].compactMap { lexicon.lexeme($0, .noun, .english).map { Int32($0.rawValue) } })
    endings = set(["stop", "sanction", "refuse"])
    supplyClass = id("supply")
    harms = set([
      "arrest", "charge", "attack", "kill", "abuse", "penalty", "hacking", "spying", "probe", "convict", "expel",
    ])
    func arabicWords(_ headwords: [String]) -> Set<Int32> {
      Set(headwords.compactMap { lexicon.lexeme($0, .word, .arabic).map { Int32($0.rawValue) } })
    }
    shared = Set(
      [("مشترك", Category.adjective), ("اشترك", .verb)]
        .compactMap { lexicon.lexeme($0.0, $0.1, .arabic).map { Int32($0.rawValue) } })
    func arabicLexemes(_ headwords: [String], _ categories: [Category]) -> Set<Int32> {
      Set(
        headwords.flatMap { headword in
          categories.compactMap { lexicon.lexeme(headword, $0, .arabic).map { Int32($0.rawValue) } }
        })
    }
    let owner = lexicon.lexeme("مالك", .noun, .arabic).map { Int32($0.rawValue) }
    ownerNoun = owner ?? 0
    ownerName = owner == nil ? -2 : lexicon.lexeme("مالك", .word, .arabic).map { Int32($0.rawValue) } ?? -2
    calls = arabicLexemes(["وصف", "نعت", "اعتبر", "عد", "سمّى", "شبّه", "صنّف"], [.verb])
    hostile = arabicLexemes(
      [
        "فاشل", "عاجز", "خائن", "ظالم", "قمعي", "فاسد", "كاذب", "ديكتاتوري", "مستبد", "إرهابي", "مجرم", "متواطئ",
        "خطير",
        "عنصري", "مجحف", "جائر", "تعسفي", "مهين", "مضلل", "كارثي", "عبثي", "متهور", "متطرف", "منحاز", "مخز", "معيب",
        "فاضح",
        "سافر", "باطل", "مرفوض", "هزيل", "مشبوه", "عدائي", "استفزازي", "وحشي", "همجي", "طائفي", "احتكاري", "لص", "نصاب",
        "مافيا", "عصابة", "فضيحة", "مهزلة", "مسرحية", "خيانة", "جريمة", "كارثة", "عار", "تواطؤ", "فشل", "وصمة",
        "استهتار",
        "طعنة", "ابتزاز", "غير قانوني", "غير شرعي", "غير دستوري", "غير مقبول", "غير مسؤول", "مرتش", "متخاذل", "متغطرس",
        "سخيف",
        "مشين", "خطر", "عميل", "دمية", "أداة قمع", "متقاعس", "مقصر", "عدو", "منافق", "انقلابي", "متعجرف", "انتهاك",
        "استفزاز", "خطأ", "فاشي", "نازي", "دموي", "مشؤوم", "بائس", "ظلم", "قمع", "سطو", "نهب", "سرقة", "قرصنة",
      ], [.adjective, .noun])
    intentions = arabicLexemes(
      [
        "خطة", "محادثة", "محادثات", "مفاوضة", "مفاوضات", "مباحثات", "نية", "عرض", "سعي", "عزم", "رغبة", "محاولة",
        "إمكانية",
        "احتمال", "رخصة", "استعداد", "مقترح", "اقتراح", "دراسة", "طموح", "تمهيد", "مساع", "مسعى",
      ], [.noun])
    together = arabicWords(["معا", "سويا"])
    cooperating = arabicWords(["بالتعاون مع", "بالاشتراك مع", "بالشراكة مع", "بالتنسيق مع"])
    var stances: [PrepositionID: Relation] = [:]
    for text in ["احتجاجا على", "تنديدا ب", "استنكارا ل", "رفضا ل"] { stances[preposition(text)] = .opposes }
    for text in ["دعما ل", "تأييدا ل", "تضامنا مع", "مساندة ل", "نصرة ل"] { stances[preposition(text)] = .supports }
    stances[.none] = nil
    adjunctStances = stances
    equating = Set(
      ["عد", "اعتبر", "كان", "أصبح", "بات", "ظل", "بقي", "أضحى", "غدا", "صار"].compactMap {
        lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) }
      })
    dealings = set(["owner", "parent", "customer", "supplier", "maker", "rival"])
    intrusions = set(["hack", "spy", "infect"])
    productNouns = set(["app", "software", "messenger", "spyware", "weapon"])
    triggerNouns = lexicon.frames.reduce(into: []) { $0.formUnion($1.heads.nouns ? $1.heads.lexemes : []) }
    triggerVerbs = lexicon.frames.reduce(into: []) { $0.formUnion($1.heads.verbs ? $1.heads.lexemes : []) }
    makes = set(["develop", "own", "supply", "launch"])
    lightVerbs = set([
      "aux", "begin", "launch", "plan", "vow", "threaten", "try", "admit", "open", "file", "impose", "undergo", "use",
      "claim",
    ])
    accusations = set(["allege", "accuse", "blame", "believe", "claim", "accusation", "charge", "sue", "file", "legal"])
    var triggers = ClassSet()
    for frame in lexicon.frames { triggers.formUnion(frame.heads.classes) }
    // a frame over all common words says nothing of any of them
    triggers.subtract(set(["common"]))
    triggerClasses = triggers
    sons = Set(
      ["ولد", "أب", "ابن", "بنت", "آل"].compactMap { lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) } })
    servant = lexicon.lexeme("عبد", .noun, .arabic).map { Int32($0.rawValue) } ?? -2
    let particle = nameParticle
    lexemeTraits = FactTable(lexicon.lexemes) { lexeme in
      var traits: LexemeTraits = []
      if lexeme.category == .noun, lexeme.language == .arabic, lexeme.headword.unicodeScalars.contains("\u{651}") {
        traits.insert(.geminate)
      }
      if lexeme.category == .verb, lexeme.language == .arabic, lexeme.headword.unicodeScalars.contains("\u{651}") {
        traits.insert(.geminate)
      }
      if lexeme.category == .verb, lexeme.language == .arabic, Self.hasActiveDamma(lexeme.headword) {
        traits.insert(.activeDamma)
      }
      if lexeme.category == .word, lexeme.language == .arabic, lexeme.headword.hasSuffix("ى") {
        traits.insert(.maqsura)
      }
      if lexeme.classes.intersects(triggers) { traits.insert(.trigger) }
      if lexeme.category == .adjective,
        lexeme.headword.hasSuffix("ى") || lexeme.headword.hasSuffix("يا") || lexeme.headword.hasSuffix("اء"),
        !lexeme.headword.hasPrefix("أ"), lexeme.headword.count <= 5
      {
        traits.insert(.feminineElative)
      }
      if lexeme.headword.hasSuffix("ي") { traits.insert(.dottedYeh) }
      if lexeme.language == .arabic, lexeme.category == .noun {
        if lexeme.headword.hasPrefix("أ") { traits.insert(.hamzaAbove) }
        if lexeme.headword.hasPrefix("إ") { traits.insert(.hamzaBelow) }
      }
      if kinds.contains(where: { lexeme.classes.contains($0.0) }) { traits.insert(.kind) }
      if lexeme.classes.contains(particle) { traits.insert(.kin) }
      return traits
    }
    for son in sons { lexemeTraits.elements[Int(son)].insert(.kin) }
    if servant >= 0 { lexemeTraits.elements[Int(servant)].insert(.kin) }
    measures = Set(
      ["قدّر", "قدر"].compactMap { lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) } }
        + ["قدر", "مقدار", "قدرة"].compactMap { lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) } })
    happening = Set(["تم", "جرى"].compactMap { lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) } })
    transfers = Set(
      ["أحال", "سلّم", "أعاد", "نقل", "قدّم", "أرسل", "باع", "منح", "أعطى", "أضاف", "حوّل", "ضم", "سحب", "رحّل"]
        .compactMap { lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) } })
    researchers = Set(
      ["باحث", "محقق", "خبير", "محلل"].compactMap { lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) } })
    carriers = lightVerbs.union(set(["cause", "supply", "rule", "stop"]))
    lam = preposition("ل")
    ila = preposition("إلى")
    an = preposition("عن")
    leadership = Set([preposition("برئاسة"), preposition("بقيادة"), preposition("بزعامة")]).subtracting([.none])
    ba = preposition("ب")
    kaf = preposition("ك")
    min = preposition("من")
    fi = preposition("في")
    ala = preposition("على")
    bismi = preposition("باسم")
    nahwa = preposition("نحو")
    of = preposition("of")
    to = preposition("to")
    about = preposition("about")
    func words(_ headwords: [String]) -> Set<Int32> {
      Set(headwords.compactMap { lexicon.lexeme($0, .word, .english).map { Int32($0.rawValue) } })
    }
    the = lexicon.lexeme("the", .word, .english).map { Int32($0.rawValue) } ?? -1
    feminineWords = words(["she", "her", "hers", "herself"])
    masculineWords = words(["he", "him", "his", "himself"])
    pluralWords = words(["they", "them", "their", "theirs", "themselves", "we", "us", "our"])
    possessiveClass = id("possessive")
    at = preposition("at")
    with = preposition("with")
    by = preposition("by")
    over = preposition("over")
    forID = preposition("for")
    inID = preposition("in")
    be = lexicon.lexeme("be", .verb, .english).map { Int32($0.rawValue) } ?? -1
    futureClass = id("future")
    thatClass = id("comp")
    relational = set([
      "subsidiary", "parent", "owner", "maker", "supplier", "customer", "partner", "rival", "member", "headquarters",
    ])
    takesInfinitive = set([
      "plan", "vow", "threaten", "try", "demand", "refuse", "fail", "order", "grant", "begin", "aux", "accuse",
      "allege",
      "believe", "say", "admit", "claim", "warn", "use", "help",
    ])
    demonstrative = id("demonstrative")
    belonging = set(["belong", "own"])
    useClass = id("use")
    developClass = id("develop")
    federationClass = id("federation")
    clubClass = id("club")
    unionClass = id("union")
    ruleClass = id("rule")
    abuseClass = id("abuse")
    partnerClass = id("partner")
    attackClass = id("attack")
    undergo = id("undergo")
    negatingNoun = id("negnoun")
    headquarters = id("headquarters")
    customer = id("customer")
    parent = id("parent")
    describing = Set(
      [
        "حاكم", "معارض", "عملاق", "شهير", "منافس", "محظور", "مسلح", "متطرف", "كبير", "جديد", "سابق", "حالي", "ناشئ",
        "خاص", "حكومي", "محلي", "أجنبي", "مستقل", "مذكور", "معني", "رئيسي", "بارز", "مقبل", "ماضي",
      ].compactMap { lexicon.lexeme($0, .adjective, .arabic).map { Int32($0.rawValue) } }
        + ["عارض", "حكم", "سلّح", "حظر", "نافس", "تطرّف", "قبض"].compactMap {
          lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) }
        })
    publicAdjective = lexicon.lexeme("عام", .adjective, .arabic).map { Int32($0.rawValue) } ?? -2
    calling = Set(
      ["دعا", "ادعى"].compactMap { lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) } })
    occasions = set([
      "protest", "legal", "attack", "alliance", "deal", "conflict", "threat", "election", "probe", "ruling",
      "accusation", "acquisition", "penalty", "time", "hacking", "hack", "spying", "spy", "arrest",
      "charge",
      "kill", "abuse", "oppose", "fight", "investigate", "threaten", "statement",
    ])
    mother = lexicon.lexeme("أم", .noun, .arabic).map { Int32($0.rawValue) } ?? -2
    lands = Set(
      [
        "مدينة", "بلدة", "قرية", "ولاية", "محافظة", "منطقة", "إقليم", "مقاطعة", "دولة", "جمهورية", "مملكة", "إمارة",
        "جزيرة", "ضاحية", "حي", "قضاء", "عاصمة", "سلطنة", "ناحية", "مديرية", "واحة", "جهة", "حكومة", "سلطة",
      ].compactMap { lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) } })
    cabinet = lexicon.lexeme("حكومة", .noun, .arabic).map { Int32($0.rawValue) } ?? -2
    authority = lexicon.lexeme("سلطة", .noun, .arabic).map { Int32($0.rawValue) } ?? -2
    anyBody = Set(
      ["شركة", "منظمة", "جهة", "هيئة", "كيان", "محكمة", "حكومة", "دولة", "سلطة"].compactMap {
        lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) }
      })
    doctor = lexicon.lexeme("دكتور", .noun, .arabic).map { Int32($0.rawValue) } ?? -1
    right = lexicon.lexeme("حق", .noun, .arabic).map { Int32($0.rawValue) } ?? -3
    having = Set(["ذو", "ذات"].compactMap { lexicon.lexeme($0, .noun, .arabic).map { Int32($0.rawValue) } })
    masculineDemonstratives = Set(
      ["هذا", "ذلك"].compactMap { lexicon.lexeme($0, .word, .arabic).map { Int32($0.rawValue) } })
    parentNoun = lexicon.lexeme("شركة أم", .noun, .arabic).map { Int32($0.rawValue) } ?? -1
    conjunctionClass = id("conj")
    namingLexemes = Set(
      [("اسم", Category.noun), ("سمّى", .verb), ("أسمى", .verb)]
        .compactMap { lexicon.lexeme($0.0, $0.1, .arabic).map { Int32($0.rawValue) } })
    calledLexemes = Set(
      ["ادعى", "ادّعى"].compactMap { lexicon.lexeme($0, .verb, .arabic).map { Int32($0.rawValue) } })
    condemns = approvals.union(disapprovals).union(set(["expose", "document", "report"]))
    listConjunction = id("listconj")
    subordinator = id("subordinator")
    coordinator = id("coordinator")
  }

  /// Whether the present of a verb begins with u in the active.
  private static func hasActiveDamma(_ headword: String) -> Bool {
    let letters = Array(headword.unicodeScalars)
    guard letters.count >= 4 else { return false }
    if letters[0] == "أ" { return true }
    return letters[0] != "ت" && letters[0] != "ا"
      && (letters[1] == "ا" || letters.count == 4 && letters[2] == "\u{651}")
  }

  func traits(_ lexeme: LexemeID) -> LexemeTraits { lexemeTraits[Int(lexeme.rawValue)] }

  /// Whether the one acted on may stand behind a preposition.
  func takes(_ lexeme: Int32, _ preposition: PrepositionID) -> Bool {
    lexemes[Int(lexeme)].takesPrepositions && lexicon.lexemes[Int(lexeme)].takes(preposition)
  }

  /// The entity kind that a noun tells; the plural of a role is a group of people.
  func kind(of word: Word) -> EntityKind? {
    let kind = kind(of: word.classes)
    if kind == .court, word.isPlural, word.classes.contains(judge) { return .group }
    return kind == .person && word.isPlural ? .group : kind
  }

  /// Whether a reading is a noun of more than a common class: القاضي, المقابلة, القائمة.
  func isTellingNoun(_ reading: Reading) -> Bool {
    let classes = lexemes[Int(reading.lexeme.rawValue)].classes
    return !classes.isEmpty && !classes.contains(common) && !classes.contains(product)
  }

  /// Whether a reading is a preposition without anything before it: على.
  func isPreposition(_ reading: Reading) -> Bool {
    reading.prefixLength == 0 && lexicon.lexemes[Int(reading.lexeme.rawValue)].category == .word
      && tags.tag(lexicon.lexemes[Int(reading.lexeme.rawValue)].classes, isArabic: true) == .preposition
  }

  /// Whether a reading is a noun for people: رياضي, سياسي.
  func isPeople(_ reading: Reading) -> Bool {
    lexemes[Int(reading.lexeme.rawValue)].classes.contains(group)
  }

  /// Whether the word is the passive "is called": تدعى.
  func isCalled(_ word: Word) -> Bool { calling.contains(word.lexeme) && word.form == .verbPresent }

  /// Whether the word names actors by their place among those spoken of last: الأخيرة، الطرفان.
  func isReference(_ word: Word) -> Bool {
    [former, second, third, latter, both].contains { word.classes.contains($0) }
  }

  /// Whether the word is the one that is spelled like "year": عام.
  func isYear(_ word: Word) -> Bool { word.lexeme == publicAdjective && !word.isDefinite }

  /// عبد, as in عبد الكبير.
  func isServant(_ lexeme: Int32) -> Bool { lexeme == servant }

  /// Whether the noun begins a surname before a name: ولد، أبو.
  func isSon(_ lexeme: Int32) -> Bool { sons.contains(lexeme) }

  /// The relations by which somebody has done what the noun says: a fine, a ruling, a move.
  func acts(_ word: Word) -> [Relation]? {
    if plainActs.contains(word.lexeme) {
      return [.sanctioned, .ruledAgainst, .ruledFor, .charged, .sued, .investigated]
    }
    return actNouns.first { word.classes.intersects($0.0) }?.1
  }

  /// The relations by which somebody has done what an Arabic noun says: القرار, الصفقة, الحملة.
  func arabicActs(_ word: Word) -> [Relation]? {
    if word.classes.contains(ruling) || plainActs.contains(word.lexeme) {
      return [.sanctioned, .ruledAgainst, .ruledFor, .charged]
    }
    if word.classes.contains(deal) { return [.owns, .supplies, .alliedWith] }
    if word.classes.intersects(campaigns) { return [.opposes] }
    return actNouns.first { word.classes.intersects($0.0) }?.1
  }

  /// Whether the noun is a post in a body, not in a state: المدير العام, المتحدث الرسمي.
  func isPost(_ word: Word) -> Bool {
    word.lexeme >= 0 && word.classes.contains(role)
      && Self.posts.contains(where: { lexicon.lexemes[Int(word.lexeme)].headword.contains($0) })
  }

  /// Whether the noun is a post that a state gives: وزير, ملك, سفير; not مدرب.
  func isStatePost(_ word: Word) -> Bool {
    guard word.lexeme >= 0 else { return false }
    let headword = lexicon.lexemes[Int(word.lexeme)].headword
    return Self.statePosts.contains { headword.hasPrefix($0) || headword.hasPrefix("ال" + $0) }
  }

  private static let statePosts = [
    "وزير", "رئيس", "ملك", "عاهل", "سفير", "سلطان", "أمير", "مندوب", "مبعوث", "نائب", "قنصل", "مستشار", "ولي",
    "إمبراطور", "سيناتور", "عضو", "قائد",
  ]

  private static let posts = ["مدير", "تنفيذي", "متحدث", "ناطق", "أمين عام", "مجلس إدارة", "أمين سر", "نقيب"]

  /// The entity kind that a noun's classes tell.
  func kind(of classes: ClassSet) -> EntityKind? {
    guard classes.intersects(allKindClasses) else { return nil }
    for (id, kind) in kindClasses where classes.contains(id) { return kind }
    return nil
  }

  /// The kind of a name of the lexicon; a country or capital is a government where it acts.
  func kind(ofEntry entry: Int32) -> EntityKind { names[Int(entry)].kind }

  func isGivenName(_ word: Word) -> Bool { word.classes.contains(givenName) }

  func isNameParticle(_ word: Word) -> Bool { word.classes.contains(nameParticle) }

  /// Whether the word says that a name follows: باسم, يسمى.
  func isNaming(_ word: Word) -> Bool {
    namingLexemes.contains(word.lexeme) || word.preposition == bismi && word.tag == .preposition
      || word.form == .verbPresent && word.tag == .verb && calledLexemes.contains(word.lexeme)
  }

  /// Whether the adjective describes a body and is no part of its name: الحاكم، العملاقة.
  func isDescribing(_ word: Word) -> Bool { describing.contains(word.lexeme) }

  /// Whether the adjective says that something is done by several: مشترك.
  func isShared(_ word: Word) -> Bool { shared.contains(word.lexeme) && word.tag == .adjective }

  /// Whether the word says that something is done together: معا.
  func isTogether(_ word: Word) -> Bool { together.contains(word.lexeme) }

  /// Whether the word names one who takes part: بالتعاون مع.
  func isCooperating(_ word: Word) -> Bool { cooperating.contains(word.lexeme) }

  /// Whether the verb says what somebody is or is held to be: تعدّ، كانت، أصبحت.
  func isEquating(_ word: Word) -> Bool { equating.contains(word.lexeme) }

  /// Whether the word is spelled like a given name, certainly or perhaps.
  func mayBeGiven(_ classes: ClassSet) -> Bool { classes.contains(givenName) || classes.contains(maybeGiven) }

  /// Whether the verb says what somebody calls somebody: وصف، اعتبر.
  func isCalling(_ lexeme: Int32) -> Bool { calls.contains(lexeme) }

  /// Whether to call somebody so is to be against him: فاشل، مهزلة.
  func isHostile(_ word: Word) -> Bool { hostile.contains(word.lexeme) }

  /// Whether what the noun speaks of has not been done: خطة، محادثات، نية.
  func isIntention(_ word: Word) -> Bool { intentions.contains(word.lexeme) }

  /// Whether the word is ذات or ذو, which makes the noun behind it a modifier: دول ذات سيادة.
  func isHaving(_ word: Word) -> Bool { having.contains(word.lexeme) }

  /// Whether the noun is the government or the authorities as such.
  func isRule(_ word: Word) -> Bool {
    word.isDefinite && (word.lexeme == cabinet || word.lexeme == authority && word.isPlural)
  }

  /// Whether the noun describes whatever body: منظمة, مجموعة.
  func isAnyBody(_ word: Word) -> Bool { anyBody.contains(word.lexeme) }

  /// Whether a phrase that the lexicon holds is a plural by its first word: عائلات الضحايا.
  func startsPlural(_ lexeme: LexemeID) -> Bool {
    let lexeme = lexicon.lexemes[Int(lexeme.rawValue)]
    return
      lexeme.headword.prefix { $0 != " " }.hasSuffix("ات") || lexeme.headword.hasPrefix("أ")
  }

  /// Whether the noun says of a place or a state's name that it is one: مدينة حلب, دولة قطر, not ميناء بجاية.
  func isLand(_ word: Word) -> Bool { lands.contains(word.lexeme) }

  /// Whether the word makes a company a parent: الشركة الأم.
  func isMother(_ word: Word) -> Bool { word.isDefinite && word.lexeme == mother && word.tag == .noun }

  /// Whether the word may head a proper name.
  func isCue(_ word: Word) -> Bool { word.lexeme >= 0 && lexemes[Int(word.lexeme)].isCue }

  /// Whether the word may stand before a person's name.
  func isTitle(_ word: Word) -> Bool {
    word.lexeme >= 0 && lexemes[Int(word.lexeme)].isTitle
  }

  /// Whether the noun names persons: a role, a title, a profession.
  func isPersonNoun(_ word: Word) -> Bool {
    word.classes.contains(role) || word.classes.contains(honorific) || word.classes.contains(person)
      || word.classes.contains(judge) || isTitle(word)
      || word.classes.contains(group) && !word.isPlural && !word.classes.contains(organization)
  }

  /// Whether a proper name may follow the noun as its name: شركة X، الصحفية X.
  func takesName(_ word: Word) -> Bool {
    isCue(word) || isTitle(word) || word.classes.contains(role)
      || (word.isDefinite || word.enclitic != nil) && word.classes.contains(group) && !word.isPlural
  }
}
