import GraphFormats
import KnowledgeGraph

/// Writes what was read out of a document as one line of JSON.
enum ExtractionJSON {
  /// The line for a document.
  static func line(_ extraction: DocumentExtraction) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("id")
    json.string(extraction.document.id)
    json.key("language")
    json.string(extraction.document.language)
    json.key("entities")
    json.beginArray()
    for entity in extraction.entities { write(entity, into: &json) }
    json.endArray()
    json.key("claims")
    json.beginArray()
    for claim in extraction.claims { write(claim, of: extraction.entities, into: &json) }
    json.endArray()
    json.endObject()
    json.breakLine(0)
    return json.bytes
  }

  /// The line for a document that could not be read.
  static func line(id: String?, error: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("id")
    json.string(id)
    json.key("error")
    json.string(error)
    json.endObject()
    json.breakLine(0)
    return json.bytes
  }

  private static func write(_ entity: ExtractedEntity, into json: inout JSONWriter) {
    json.beginObject()
    json.key("id")
    json.string(entity.id)
    json.key("name")
    json.string(entity.name)
    json.key("kind")
    json.string(entity.kind.name)
    AnswerJSON.strings("names", entity.names.map(\.text), into: &json)
    json.key("mentions")
    json.beginArray()
    for mention in entity.mentions {
      json.beginObject()
      json.key("start")
      json.integer(mention.start)
      json.key("end")
      json.integer(mention.end)
      if mention.field == .title {
        json.key("field")
        json.string("title")
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ claim: Claim, of entities: [ExtractedEntity], into json: inout JSONWriter) {
    json.beginObject()
    json.key("subject")
    json.string(entities[claim.subject].id)
    json.key("relation")
    json.string(claim.relation.name)
    json.key("object")
    json.string(entities[claim.object].id)
    ClaimJSON.write(
      status: claim.status, accordingTo: claim.accordingTo.map { entities[$0].id }, evidence: claim.evidence,
      rule: claim.rule, confidence: claim.confidence, into: &json)
    json.endObject()
  }
}
