import KnowledgeGraph

/// Our own file is held against our own reader, which refuses whatever does not fit.
enum JSONGraphCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    do { _ = try read(files) } catch { faults.add("\(error)") }
  }

  static func read(_ files: [FileSet.File]) throws(GraphFormatError) -> ImportedGraph {
    guard let file = files.first else { throw GraphFormatError(.missingFile("graph.json")) }
    let read = try GraphFile(json: file.bytes)
    return ImportedGraph(graph: read.graph, generator: read.generator)
  }
}

extension JSONParser {
  /// Parses a file of a format that is written in JSON.
  static func parse(_ files: [FileSet.File], named name: String) throws(GraphFormatError) -> JSONValue {
    guard let file = files.first else { throw GraphFormatError(.missingFile(name)) }
    do { return try parse(file.bytes) } catch {
      throw GraphFormatError(.syntax(line: error.line, column: error.column, reason: error.reason))
    }
  }
}

extension JSONValue {
  /// A plain value as text; `nil` for null, arrays and objects.
  var plainText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The whole number, if the value is one.
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The number, if the value is one.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The keys and values, if the value is an object.
  var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}
