/// The closed list of word classes that lexicon files may name.
public enum ClassTable {
  /// All classes; a class's place in the list is its ``ClassID``.
  ///
  /// The order has no meaning, but there may be at most 256.
  public static let names: [String] = (verbs + nouns + actors + words + kinds)
    .split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    .reduce(into: []) { list, name in if !list.contains(name) { list.append(name) } }

  /// Finds a class by its name.
  public static func id(name: String) -> ClassID? {
    byName[name].map { ClassID(rawValue: $0) }
  }

  private static let byName: [String: UInt8] = Dictionary(
    uniqueKeysWithValues: names.prefix(256).enumerated().map { ($1, UInt8($0)) })

  private static let verbs = """
    sue file settle charge arrest convict acquit sanction list impose expel accuse blame allege
    criticize oppose protest fight demand boycott withdraw summon warn threaten
    attack kill hack spy infect abuse exploit undergo steal
    investigate document expose open rule order reject grant annul uphold
    support praise welcome defend fund help join stand congratulate thank
    ally sign meet acquire own control sellstake develop launch supply use
    lead found work belong appoint resign represent base
    say confirm deny admit believe report claim plan vow try fail refuse stop begin aux cause appeal common

    """

  private static let nouns = """
    legal motion penalty accusation criticism conflict threat hacking spying probe ruling alliance deal stake
    acquisition subsidiary parent owner maker supplier customer partner rival member headquarters
    spyware software weapon device data goods money law statement election vulnerability
    group role spokesperson honorific transparent number time

    """

  private static let actors = """
    company organization media government court person product place
    bank newspaper ministry army police party union club federation university app network intelligence judge
    prosecutor committee parliament militia regulator

    """

  private static let words = """
    prep agent against conj comp rel neg negnoun future modal cond attrib except pronoun demonstrative quantifier
    adverb include addition ordinalref former second third latter both femref question reason purpose greeting determiner possessive
    coordinator subordinator listconj support want givenname maybegiven surname nameparticle

    """

  /// Narrower descriptions of named things, which definite descriptions are matched against.
  private static let kinds = """
    technology telecom oil messenger games hackers chipmaker medicine malware aircraft spacecraft security
    digital-rights airline construction holding car power food ai
    chip pipeline ship shipping arms mining chemical metals ports logistics retail investment payments finance
    hospitality pharma industry travel tobacco health rail exchange insurance aviation airport education rating
    consulting advertising consumer toys utility

    """
}
