import GraphFormats
import KnowledgeGraph

/// The parts that JSON answers have in common: nodes and edges stand in them as they do in `graph.json`.
enum AnswerJSON {
  /// Writes an answer: an object on lines of its own.
  static func write(to output: OutputStream, _ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.beginObject()
    body(&json)
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    output.write(json.bytes)
  }

  static func nodes(_ nodes: [Node], into json: inout JSONWriter) {
    list("nodes", nodes, into: &json) { JSONGraphWriter.node($0, into: &$1) }
  }

  static func edges(_ edges: [Edge], into json: inout JSONWriter) {
    list("edges", edges, into: &json) { JSONGraphWriter.edge($0, into: &$1) }
  }

  /// Writes an array with each element on a line.
  static func list<Item>(
    _ key: StaticString, _ items: [Item], into json: inout JSONWriter, _ write: (Item, inout JSONWriter) -> Void
  ) {
    json.newline(1)
    json.key(key)
    json.beginArray()
    for item in items {
      json.newline(2)
      write(item, &json)
    }
    if !items.isEmpty { json.breakLine(1) }
    json.endArray()
  }

  /// Writes an array of strings on one line.
  static func strings(_ key: StaticString, _ values: [String], into json: inout JSONWriter) {
    json.key(key)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }
}
