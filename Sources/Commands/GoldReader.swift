import Extraction
import GraphFormats
import KnowledgeGraph
import NewsText

/// Reads annotated documents.
enum GoldReader {
  /// Reads a file.
  /// - Throws: an error that names the file and the path of the fault in it.
  static func read(_ path: String) throws -> GoldDocument {
    do { return try document(try JSONParser.parse(try SystemFile.read(path))) } catch let error as CommandError {
      throw error
    } catch { throw CommandError.file("\(path): \(error)") }
  }

  private static func document(_ value: JSONValue) throws -> GoldDocument {
    let reader = try ObjectReader(value)
    let entities = try reader.list("entities", entity)
    let document = GoldDocument(
      id: try reader.nonEmptyString("id"), language: try reader.string("language"),
      title: try reader.optional("title").map { _ in try reader.string("title") } ?? "",
      text: try reader.string("text"),
      entities: entities, edges: try reader.list("edges", edge))
    let ids = Set(entities.map(\.id))
    for (place, edge) in document.edges.enumerated() {
      for (key, id) in [("subject", edge.subject), ("object", edge.object)] where !ids.contains(id) {
        throw GraphFormatError(.unknownReference(id, to: "entity"), path: "edges[\(place)].\(key)")
      }
    }
    return document
  }

  private static func entity(_ value: JSONValue) throws(GraphFormatError) -> GoldDocument.Entity {
    let reader = try ObjectReader(value)
    let names = try reader.list("names") { (value) throws(GraphFormatError) in
      guard case .string(let name) = value else {
        throw GraphFormatError(.unexpected(found: value.description, expected: "a string"))
      }
      return name
    }
    return GoldDocument.Entity(
      id: try reader.nonEmptyString("id"),
      kind: try reader.word("kind", EntityKind.allCases.map(\.name)) { EntityKind(name: $0) }, names: names)
  }

  private static func edge(_ value: JSONValue) throws(GraphFormatError) -> GoldDocument.Edge {
    let reader = try ObjectReader(value)
    return GoldDocument.Edge(
      subject: try reader.nonEmptyString("subject"),
      relation: try reader.word("relation", Relation.allCases.map(\.name)) { Relation(name: $0) },
      object: try reader.nonEmptyString("object"),
      status: reader.optional("status") == nil
        ? .asserted : try reader.word("status", Status.allCases.map(\.name)) { Status(name: $0) },
      accordingTo: reader.optional("according_to") == nil ? nil : try reader.stringOrNull("according_to"),
      isOptional: reader.optional("optional") == .bool(true),
      evidence: reader.optional("evidence") == nil ? "" : try reader.string("evidence"))
  }
}

extension GoldDocument {
  /// The document without what was annotated.
  var article: NewsDocument { NewsDocument(id: id, title: title, text: text, language: Language(code: language)) }
}
