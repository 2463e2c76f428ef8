import GraphFormats

/// Checks JSON against a schema: as much of JSON Schema as ``GraphSchema/text`` uses.
struct SchemaCheck {
  private let root: JSONValue

  init(_ text: String) throws { root = try JSONParser.parse(Array(text.utf8)) }

  /// The paths and reasons of all faults.
  func faults(in value: JSONValue) -> [String] {
    var result: [String] = []
    check(value, root, "$", &result)
    return result
  }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ faults: inout [String]) {
    if case .string(let reference)? = schema["$ref"] {
      var target = root
      for part in reference.dropFirst(2).split(separator: "/") {
        guard let next = target[String(part)] else {
          faults.append("\(path): no \(reference)")
          return
        }
        target = next
      }
      check(value, target, path, &faults)
    }
    if let constant = schema["const"], constant != value { faults.append("\(path): const") }
    if let choices = schema["enum"]?.array, !choices.contains(value) { faults.append("\(path): enum") }
    if let type = schema["type"] {
      let names = type.array?.compactMap(\.string) ?? [type.string ?? ""]
      if !names.contains(where: { Self.isType(value, $0) }) { faults.append("\(path): type") }
    }
    switch value {
    case .object(let members): checkObject(members, schema, path, &faults)
    case .array(let elements):
      if case .integer(let least)? = schema["minItems"], elements.count < least { faults.append("\(path): minItems") }
      if case .integer(let most)? = schema["maxItems"], elements.count > most { faults.append("\(path): maxItems") }
      guard let items = schema["items"] else { return }
      for (index, element) in elements.enumerated() { check(element, items, "\(path)[\(index)]", &faults) }
    case .integer(let number):
      if case .integer(let least)? = schema["minimum"], number < least { faults.append("\(path): minimum") }
      if case .integer(let most)? = schema["maximum"], number > most { faults.append("\(path): maximum") }
    case .number(let number):
      if case .integer(let least)? = schema["minimum"], number < Double(least) { faults.append("\(path): minimum") }
      if case .integer(let most)? = schema["maximum"], number > Double(most) { faults.append("\(path): maximum") }
    case .string(let text):
      if case .integer(let least)? = schema["minLength"], text.count < least { faults.append("\(path): minLength") }
    default: break
    }
  }

  private func checkObject(
    _ members: [JSONValue.Member], _ schema: JSONValue, _ path: String, _ faults: inout [String]
  ) {
    let keys = members.map(\.key)
    for key in schema["required"]?.array?.compactMap(\.string) ?? [] where !keys.contains(key) {
      faults.append("\(path): required \(key)")
    }
    for member in members {
      if let property = schema["properties"]?[member.key] {
        check(member.value, property, path + "." + member.key, &faults)
      } else if schema["additionalProperties"] == .bool(false) {
        faults.append("\(path): additional \(member.key)")
      }
    }
  }

  private static func isType(_ value: JSONValue, _ name: String) -> Bool {
    switch (value, name) {
    case (.null, "null"), (.bool, "boolean"), (.integer, "integer"), (.integer, "number"), (.number, "number"),
      (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }
}
