import Lexicon
import NewsText

/// English words that the stages ask for by name, as numbers: comparing those costs less than comparing letters.
struct EnglishWordSets: Sendable {
  /// "I", "we", "our": the one who is quoted.
  let firstPerson: LexemeSet
  /// "the Corren family": several who go by one name.
  let kin: LexemeSet
  /// "its troops", "their agents": those who act for a body.
  let hands: LexemeSet
  /// "found X liable": what a verdict finds.
  let guilt: LexemeSet
  /// "acted unlawfully".
  let unlawfully: LexemeSet
  /// "its decision to sue": nouns of what somebody is about to do.
  let intentions: LexemeSet
  /// Of those, the ones for what is settled.
  let resolutions: LexemeSet
  let nor: Int32
  let daily: LexemeSet
  let naming: LexemeSet
  /// Verbs of judging whose object may have a finding behind it.
  let findings: LexemeSet
  let findGuilty: Int32
  let holdResponsible: Int32

  init(_ lexicon: Lexicon) {
    func lexemes(_ headwords: [String], _ category: Category) -> LexemeSet {
      LexemeSet(headwords.compactMap { lexicon.lexeme($0, category, .english).map { Int32($0.rawValue) } })
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
    holdResponsible = lexicon.lexeme("hold responsible", .verb, .english).map { Int32($0.rawValue) } ?? -1
  }
}
