public import KnowledgeGraph
public import Lexicon

/// Hands a stage of extraction what the annotation knows, so that a score shows what the stage costs.
public enum EvaluationOracle {
  /// The names of a document's annotated entities as a lexicon.
  ///
  /// A name that cannot stand in a lexicon, such as one of several lines or of both scripts, is left out.
  public static func names(of document: GoldDocument) -> LexiconSource {
    var text = "#! lex 1 kind=names lang=mul\n"
    for (place, entity) in document.entities.enumerated() {
      let names = entity.names.filter { name in
        !name.isEmpty && !name.unicodeScalars.contains { $0.value < 0x20 || $0.properties.generalCategory == .format }
      }
      if names.isEmpty { continue }
      text += "\nname annotated-\(place)\n kind \(entity.kind.name)\n"
      var seen: Set<String> = []
      for name in names where seen.insert(name).inserted {
        let isArabic = name.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
        if isArabic, name.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) { continue }
        text += " \(isArabic ? "ar" : "la") \(name)\n"
      }
    }
    return LexiconSource(name: "annotation", text: text, layer: 1)
  }

  /// Puts the annotated entity in the place of one that a description, a pronoun or an implied argument was taken for.
  ///
  /// A claim changes where the annotation has an edge of its relation that rests on the same words, and where every end
  /// that differs is not spoken of by name. Entities that were not found at all stay missing.
  public static func withAnnotatedReferences(
    _ extraction: DocumentExtraction, _ gold: GoldDocument
  ) -> DocumentExtraction {
    let aligned = NameAlignment(gold).align(extraction)
    var places: [String: Int] = [:]
    for case (let place, let id?) in aligned.enumerated() where places[id] == nil { places[id] = place }
    var result = extraction
    for (number, claim) in extraction.claims.enumerated() {
      let mayChange = [
        isReference(claim.evidence.subject, to: claim.subject, extraction),
        isReference(claim.evidence.object, to: claim.object, extraction),
      ]
      guard mayChange.contains(true) else { continue }
      let edges = gold.edges.filter {
        $0.relation == claim.relation && FaultSorter.overlaps(claim.evidence.quote, $0.evidence)
          && (mayChange[0] || $0.subject == aligned[claim.subject])
          && (mayChange[1] || $0.object == aligned[claim.object])
      }
      // one that is right stays
      if edges.contains(where: { $0.subject == aligned[claim.subject] && $0.object == aligned[claim.object] }) {
        continue
      }
      guard let edge = edges.first, let subject = places[edge.subject], let object = places[edge.object] else {
        continue
      }
      result.claims[number].subject = subject
      result.claims[number].object = object
    }
    return result
  }

  /// Whether the words that stand for an entity are none of its names.
  private static func isReference(_ words: TextSpan?, to entity: Int, _ extraction: DocumentExtraction) -> Bool {
    guard let words else { return true }
    return !extraction.entities[entity].mentions.contains { $0.start < words.end && words.start < $0.end }
  }
}
