import Extraction
import KnowledgeGraph
import Lexicon
import StandardLexicon
import Testing

/// The lexicon that ships with the program, loaded once for all tests.
let standardLexicon = Result { try Lexicon.standard() }

/// An extractor with that lexicon.
let standardExtractor = Result { Extractor(lexicon: try standardLexicon.get()) }

/// Every example of every frame, as the lexicon files state them.
struct FrameExampleTests {
  struct Case: CustomStringConvertible, Sendable {
    var frame: String
    var example: Frame.Example
    var description: String { "\(example.location) \(frame)" }
  }

  static let cases: [Case] = ((try? standardLexicon.get())?.frames ?? []).flatMap { frame in
    frame.examples.map { Case(frame: frame.id, example: $0) }
  }

  @Test func `there are frames with examples`() throws {
    let lexicon = try standardLexicon.get()
    #expect(lexicon.frames.count > 60)
    #expect(lexicon.frames.allSatisfy { $0.examples.contains(where: \.isPositive) })
    #expect(lexicon.frames.allSatisfy { $0.examples.contains { !$0.isPositive } })
  }

  @Test(arguments: cases)
  func `an example does what its frame says`(_ example: Case) throws {
    let extractor = try standardExtractor.get()
    let found = try extractor.extract(title: "", text: example.example.text, id: "example")
    let claims = found.claims.filter { $0.rule == example.frame }
    let said = claims.map { claim in
      "\(claim.relation.name) \(claim.status.name) \(found.entities[claim.subject].name) | \(found.entities[claim.object].name)"
    }
    guard example.example.isPositive else {
      #expect(claims.isEmpty, "\(example): nothing may come out of «\(example.example.text)», but \(said) did")
      return
    }
    #expect(!claims.isEmpty, "\(example): something must come out of «\(example.example.text)»")
    for wanted in example.example.relations {
      let isThere = found.claims.contains { claim in
        claim.relation == wanted.relation && claim.status == wanted.status ?? claim.status
          && (names(found.entities[claim.subject], wanted.subject) && names(found.entities[claim.object], wanted.object)
            || claim.relation.isSymmetric && names(found.entities[claim.subject], wanted.object)
              && names(found.entities[claim.object], wanted.subject))
      }
      #expect(isThere, "\(example): \(wanted) must come out of «\(example.example.text)», not \(said)")
    }
  }

  private func names(_ entity: ExtractedEntity, _ name: String) -> Bool {
    entity.names.contains { $0.text.contains(name) }
  }
}
