import Lexicon
import NewsText

/// English words that the stages ask for by name, as numbers: comparing those costs less than comparing letters.
struct EnglishWordSets: Sendable {
  /// "I", "we", "our": the one who is quoted.
  let firstPerson: Set<Int32>
  /// "the Corren family": several who go by one name.
  let kin: Set<Int32>
  /// "its troops", "their agents": those who act for a body.
  let hands: Set<Int32>
  /// "found X liable": what a verdict finds.
  let guilt: Set<Int32>
  /// "acted unlawfully".
  let unlawfully: Set<Int32>
  /// "its decision to sue": nouns of what somebody is about to do.
  let intentions: Set<Int32>
  /// Of those, the ones for what is settled.
  let resolutions: Set<Int32>
  let nor: Int32
  let daily: Set<Int32>
  let naming: Set<Int32>
  /// Verbs of judging whose object may have a finding behind it.
  let findings: Set<Int32>
  let findGuilty: Int32
  let holdResponsible: Int32
  /// Verbs with which longer ones begin whose object may stand inside: "put … on trial".
  let splitting: Set<Int32>
  let splitClasses: ClassSet
  /// "with the backing of X".
  let backings: ClassSet
  /// Bodies that act under their noun alone: "regulators", "unions".
  let authorities: ClassSet
  let joint: Set<Int32>
  let jointWord: Int32
  let copulas: Set<Int32>
  let talks: Set<Int32>
  /// "the decision", "the move".
  let deeds: Set<Int32>
  let asWord: Int32
  let seats: ClassSet
  /// Nouns for any authority: "the agency", "the ministry".
  let genericAuthorities: Set<Int32>
  let deciding: ClassSet
  let former: Set<Int32>
  let whose: Int32
  /// Occupations whose adjective or name before them is no employer: "the Kurdish poet".
  let rootless: Set<Int32>
  /// Verbs of using things: what they act on is a thing, whatever its name looks like.
  let usings: Set<Int32>
  let times: Set<Int32>
  /// "appointed X to lead": the one appointed leads.
  let control: ClassSet
  let fromOrBy: Set<Int32>
  /// "lets X keep": verbs with an object and a bare infinitive.
  let causing: Set<Int32>
  /// People who act for the body that is named behind them: "lawmakers from the Green Bloc".
  let envoys: Set<Int32>
  /// Nouns of things that have a maker: behind a name they make it a product.
  let things: Set<Int32>
  /// "X beat Y 3-1".
  let scoring: Set<Int32>
  /// Verbs of wrongdoing: "bribed", "polluted".
  let wrongs: Set<Int32>
  let criticize: Int32
  let praise: Int32
  /// "called the ruling shameful".
  let calling: Set<Int32>
  let abuse: Set<Int32>
  let acclaim: Set<Int32>
  let overOrFor: Set<Int32>
  /// The parties of a case.
  let sides: Set<Int32>
  /// Posts that unions, parties and leagues have, and those that firms have.
  let unionPosts: Set<Int32>
  let firmPosts: Set<Int32>
  let toWord: Int32
  let blameWords: Set<Int32>

  init(_ lexicon: Lexicon) {
    func lexemes(_ headwords: [String], _ category: Category) -> Set<Int32> {
      Set(headwords.compactMap { lexicon.lexeme($0, category, .english).map { Int32($0.rawValue) } })
    }
    firstPerson = lexemes(["I", "me", "we", "us", "my", "our", "myself", "ourselves", "mine", "ours"], .word)
    kin = lexemes(["family", "clan", "dynasty"], .noun)
    hands = lexemes(
      [
        "troop", "troops", "force", "forces", "soldier", "agent", "operative", "fighter", "warplane", "aircraft",
        "police", "security forces", "army", "military", "navy", "air force", "officer", "guard", "spy", "hacker",
        "militia", "gunman", "special forces", "drone", "artillery", "jet",
      ], .noun)
    guilt = lexemes(
      [
        "liable", "guilty", "negligent", "responsible", "culpable", "complicit", "unlawful", "illegal",
        "unconstitutional", "discriminatory", "at fault",
      ], .adjective)
    unlawfully = lexemes(
      [
        "illegally", "unlawfully", "wrongly", "wrongfully", "improperly", "unfairly", "negligently", "fraudulently",
        "unjustly", "recklessly", "unconstitutionally",
      ], .word)
    let settled = ["decision", "move", "agreement", "vote", "choice", "order", "ruling", "resolution"]
    resolutions = lexemes(settled, .noun)
    intentions = lexemes(
      settled + [
        "plan", "bid", "attempt", "effort", "offer", "pledge", "threat", "promise", "refusal", "failure", "intention",
        "proposal", "campaign", "drive", "push", "vow", "desire", "request", "call", "deal",
      ], .noun)
    nor = lexicon.lexeme("nor", .word, .english).map { Int32($0.rawValue) } ?? -2
    daily = lexemes(["daily", "weekly", "monthly"], .word)
    naming = lexemes(["call", "style", "name", "brand", "dub"], .verb)
    findings = lexemes(["find", "hold", "rule", "declare", "deem", "judge"], .verb)
    findGuilty = lexicon.lexeme("find guilty", .verb, .english).map { Int32($0.rawValue) } ?? -1
    causing = lexemes(["let", "make", "help", "see", "watch", "have"], .verb)
    envoys = lexemes(
      [
        "lawmaker", "deputy", "MP", "senator", "councillor", "parliamentarian", "legislator", "researcher", "scientist",
        "analyst", "expert", "investigator", "delegate", "representative", "diplomat", "officer", "agent", "campaigner",
        "activist", "cartographer", "engineer", "auditor", "inspector", "fighter", "commander", "negotiator", "lawyer",
        "attorney", "militant", "spokespeople", "reporter", "journalist", "editor", "detective",
        "observer", "monitor", "smuggler", "trafficker", "pirate", "bandit", "rebel", "organiser", "organizer",
        "leader", "official", "minister", "economist",
      ], .noun)
    things = lexemes(
      [
        "system", "service", "platform", "tool", "engine", "suite", "portal", "scheme", "spray", "treatment", "therapy",
        "model", "gadget", "kit", "scanner", "line", "brand", "assistant", "game", "application", "programme",
        "program",
        "package", "database", "algorithm", "vehicle", "machine", "ferry", "locomotive", "helmet", "test", "network",
        "module", "interface", "prototype", "formula", "compound", "detector", "simulator", "registry", "dashboard",
      ], .noun)
    scoring = lexemes(
      ["beat", "thrash", "crush", "hammer", "stun", "defeat", "down", "edge", "attack", "hit", "rout", "trounce"], .verb
    )
    wrongs = lexemes(
      [
        "bribe", "launder", "cheat", "lie", "mislead", "break", "breach", "violate", "smuggle", "rig", "forge",
        "falsify", "pollute", "dump", "conceal", "cover up", "embezzle", "evade", "collude", "conspire", "pay off",
        "overcharge", "underpay", "discriminate", "poison", "neglect", "ignore", "default", "copy", "infringe",
        "interfere", "meddle", "tamper", "manipulate", "plot", "sabotage", "leak", "flout", "contravene", "inflate",
        "dodge", "hoard", "misuse", "mistreat", "fake", "doctor", "hide", "defame", "contaminate", "withhold",
        "destroy", "steal", "defraud", "deceive", "exploit", "coerce", "blackmail", "extort", "trick", "siphon",
      ], .verb)
    criticize = lexicon.lexeme("criticize", .verb, .english).map { Int32($0.rawValue) } ?? -1
    praise = lexicon.lexeme("praise", .verb, .english).map { Int32($0.rawValue) } ?? -1
    calling = lexemes(["call", "brand", "label", "describe", "denounce", "dub", "deem", "consider"], .verb)
    toWord = lexicon.lexeme("to", .word, .english).map { Int32($0.rawValue) } ?? -2
    blameWords = lexemes(["blame"], .noun).union(lexemes(["blame"], .verb))
    sides = lexemes(["plaintiff", "claimant", "complainant", "defendant", "suspect", "accused", "victim"], .noun)
    unionPosts = lexemes(
      [
        "secretary general", "secretary-general", "general secretary", "leader", "co-leader", "deputy leader",
        "party leader", "union leader", "national secretary",
      ], .noun)
    firmPosts = lexemes(
      [
        "chief executive", "chief executive officer", "CEO", "managing director", "finance chief", "CFO",
        "chief financial officer", "chief operating officer", "owner", "finance director", "chief technology officer",
      ], .noun)
    overOrFor = lexemes(["over", "for"], .word)
    let bad = [
      "provocation", "sabotage", "farce", "disgrace", "scandal", "witch hunt", "betrayal", "insult", "fiction",
      "charade", "outrage", "propaganda", "lie", "smear", "stunt", "sham", "persecution", "crime", "vendetta",
      "blackmail", "mockery", "mistake", "overreach", "threat", "danger", "menace", "liar", "thief", "traitor",
      "terrorist", "coward", "hypocrite", "dictator", "bully", "travesty", "death sentence", "power grab", "land grab",
      "slap in the face", "act of war", "act of aggression", "nonsense", "hypocrisy", "robbery", "theft", "censorship",
      "catastrophe", "disaster", "shame", "violation", "cover-up", "whitewash", "massacre", "aggression", "puppet",
    ]
    let shameful = [
      "illegal", "unlawful", "unacceptable", "shameful", "outrageous", "cowardly", "unjust", "baseless", "reckless",
      "absurd", "disgraceful", "dangerous", "irresponsible", "undemocratic", "unfair", "cruel", "inhumane",
      "scandalous", "hypocritical", "corrupt", "racist", "unconstitutional", "illegitimate", "barbaric", "naive",
      "deplorable", "inadequate", "misguided", "wrong", "heartless", "cynical", "discriminatory", "appalling",
      "provocative", "hostile", "abusive", "criminal", "untenable", "regrettable", "toothless",
    ]
    abuse = lexemes(bad, .noun).union(lexemes(shameful, .adjective))
    acclaim = lexemes(
      ["courageous", "brave", "historic", "heroic", "visionary", "admirable", "exemplary", "commendable", "wise"],
      .adjective
    ).union(lexemes(["hero", "heroine", "role model", "triumph", "milestone", "victory", "breakthrough"], .noun))
    var classes = ClassSet()
    for name in [
      "arrest", "charge", "sue", "convict", "acquit", "attack", "kill", "abuse", "expel", "spy", "sanction", "acquire",
      "accuse", "blame", "criticize", "support", "defend", "investigate", "list", "stop", "annul", "reject", "fund",
    ] {
      if let id = ClassID(name: name) { classes.insert(id) }
    }
    splitClasses = classes
    fromOrBy = lexemes(["from", "by"], .word)
    control = ClassSet(["appoint"].compactMap { ClassID(name: $0) })
    former = lexemes(["former", "erstwhile", "estranged", "one-time"], .adjective)
    deciding = ClassSet(
      [
        "grant", "order", "sanction", "rule", "annul", "uphold", "reject", "expel", "stop", "acquit", "convict", "list",
        "impose", "open",
      ].compactMap { ClassID(name: $0) })
    seats = ClassSet(["base"].compactMap { ClassID(name: $0) })
    genericAuthorities = lexemes(
      [
        "agency", "authority", "government", "body", "department", "office", "service", "regulator", "watchdog",
        "administration", "authorities", "institution", "directorate", "bureau", "commission", "inspectorate",
      ], .noun)
    asWord = lexicon.lexeme("as", .word, .english).map { Int32($0.rawValue) } ?? -2
    deeds = lexemes(["decision", "ruling", "move", "step", "verdict", "measure", "order", "ban", "judgment"], .noun)
    talks = lexemes(["talk", "talks", "negotiation", "negotiations", "position", "discussion", "race", "line"], .noun)
    whose = lexicon.lexeme("whose", .word, .english).map { Int32($0.rawValue) } ?? -2
    rootless = lexemes(
      [
        "poet", "novelist", "painter", "singer", "actor", "actress", "artist", "musician", "rapper", "writer", "author",
        "cleric", "monk", "priest", "dissident", "blogger", "refugee", "national", "citizen", "man", "woman",
        "businessman", "businesswoman", "tycoon", "billionaire", "magnate", "oligarch", "farmer", "resident",
        "teenager", "student", "sailor", "philanthropist", "historian", "comedian", "filmmaker", "sculptor",
        "cartoonist", "activist", "fisherman", "villager", "preacher", "rabbi", "nun", "exile", "millionaire",
      ], .noun)
    usings = lexemes(
      ["use", "deploy", "install", "adopt", "switch to", "roll out", "utilise", "utilize", "administer", "migrate to"],
      .verb)
    times = lexemes(["now", "formerly", "previously", "currently", "later", "once"], .word)
    copulas = lexemes(["become", "remain", "stay"], .verb)
    jointWord = lexicon.lexeme("joint", .adjective, .english).map { Int32($0.rawValue) } ?? -2
    joint = lexemes(["joint", "common", "shared", "mutual"], .adjective)
    authorities = ClassSet(
      ["union", "regulator", "ministry", "prosecutor", "police"].compactMap { ClassID(name: $0) })
    backings = ClassSet(["support", "fund"].compactMap { ClassID(name: $0) })
    var first: Set<Int32> = []
    for lexeme in lexicon.lexemes
    where lexeme.language == .english && lexeme.category == .verb && lexeme.classes.intersects(classes) {
      guard let space = lexeme.headword.firstIndex(of: " "),
        let verb = lexicon.lexeme(String(lexeme.headword[..<space]), .verb, .english)
      else { continue }
      first.insert(Int32(verb.rawValue))
    }
    splitting = first
    holdResponsible = lexicon.lexeme("hold responsible", .verb, .english).map { Int32($0.rawValue) } ?? -1
  }
}
