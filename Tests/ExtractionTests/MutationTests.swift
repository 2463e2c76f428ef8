import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import TestSupport
import Testing

/// Texts that no writer would write: nothing may crash, and every quote must stand where it is said to stand.
struct MutationTests {
  /// How many texts are tried in each round; more of them with `WASL_FUZZ=100000`.
  static let count = ProcessInfo.processInfo.environment["WASL_FUZZ"].flatMap(Int.init) ?? 60
  static let rounds = 4

  private static let strangers: [String] = [
    "\u{202E}", "\u{2067}", "\u{200F}", "\u{200B}", "\u{FEDF}\u{FE8D}", "\u{640}\u{640}", "\u{64B}", "«", "»", "\"",
    "(", ")", "[",
    "\u{0}", "\n\n", "\t", "...", "٬", "،", "؛", "و", "ال", "ضد", "لا", "إن", "1400", "١٤", "😀", "e\u{301}", "Ltd.",
    "of", "the",
    "’s", "-", "—", "http://a.b/?c=d", "@x", "\u{FFFD}", "رفعت", "دعوى", "accused", "sued", "not", "said", "that",
  ]

  @Test(arguments: 0..<rounds)
  func `mutated articles are read without harm`(_ round: Int) throws {
    var generator = SplitMix64(seed: UInt64(round) &* 7919 &+ 3)
    let extractor = try standardExtractor.get()
    var worker = ExtractionWorker(extractor: extractor)
    let articles = EvidenceTests.documents.map(\.text)
    try #require(!articles.isEmpty)
    for number in 0..<Self.count {
      let text = Self.mutate(articles, using: &generator)
      let title = number % 3 == 0 ? String(text.prefix(60)) : ""
      let extraction = try worker.extract(title: title, text: text, id: "\(number)")
      try expectEvidence(of: extraction, title: title, text: text)
    }
  }

  @Test(arguments: [
    "(", "«", "\"", "و", "رفعت ", "الشركة ", "the company ", "sued ", "NSO, ", "\u{202E}", "ضد ", "أن ", "who ",
  ])
  func `one thing over and over is read without harm`(_ piece: String) throws {
    let text = String(repeating: piece, count: 3000)
    let extraction = try standardExtractor.get().extract(title: "", text: text, id: "again")
    try expectEvidence(of: extraction, title: "", text: text)
  }

  /// A piece of an article or of two, with some scalars lost, doubled, swapped or replaced.
  private static func mutate(_ articles: [String], using generator: inout SplitMix64) -> String {
    var scalars = piece(articles, using: &generator)
    if Int.random(in: 0..<3, using: &generator) == 0 { scalars += piece(articles, using: &generator) }
    for _ in 0..<Int.random(in: 1...24, using: &generator) where scalars.count > 8 {
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      let end = min(scalars.count, place + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: Array(scalars[place..<end]), at: place)
      case 2: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &generator))
      default:
        let stranger = strangers[Int.random(in: 0..<strangers.count, using: &generator)]
        scalars.insert(contentsOf: Array(stranger.unicodeScalars), at: place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func piece(_ articles: [String], using generator: inout SplitMix64) -> [Unicode.Scalar] {
    let whole = Array(articles[Int.random(in: 0..<articles.count, using: &generator)].unicodeScalars)
    if whole.isEmpty { return [] }
    let start = Int.random(in: 0..<whole.count, using: &generator)
    return Array(whole[start..<min(whole.count, start + Int.random(in: 20...900, using: &generator))])
  }
}
