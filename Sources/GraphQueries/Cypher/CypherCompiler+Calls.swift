extension CypherCompiler {
  private struct Function {
    var least: Int
    var most: Int
    var type = CypherType.any
    /// The types that the first argument may have; all where it is empty.
    var takes: [CypherType] = []
    var body: ([CypherValue], CypherFrame) throws -> CypherValue
  }

  func call(_ name: String, _ arguments: [CypherExpression], _ expression: CypherExpression) throws -> (
    CypherCode, CypherType
  ) {
    if name == "exists", arguments.count == 1 {
      let before = allowsPatterns
      allowsPatterns = true
      defer { allowsPatterns = before }
      let code = try compile(arguments[0]).0
      if case .pattern = arguments[0].kind { return (code, .boolean) }
      return ({ .boolean(!(try code($0).isNull)) }, .boolean)
    }
    guard let function = Self.functions[name] else {
      let known = Self.functions.keys.sorted() + CypherAggregation.names.sorted()
      throw error(
        "UnknownFunction",
        "there is no function \(name)()" + CypherError.hint(name, among: known.map(Self.spelling), suffix: "()"),
        expression)
    }
    if arguments.count < function.least || arguments.count > function.most {
      throw error(
        "InvalidNumberOfArguments",
        "\(Self.spelling(name))() takes \(Self.counted(function.least, function.most)), not \(arguments.count)",
        expression)
    }
    let compiled = try arguments.map { try value($0) }
    if let type = compiled.first?.1, !type.isOpen, !function.takes.isEmpty, !function.takes.contains(type) {
      throw error("InvalidArgumentType", "\(name)() does not take a value of this type", arguments[0])
    }
    let codes = compiled.map(\.0)
    let body = function.body
    return ({ frame in try body(try codes.map { try $0(frame) }, frame) }, function.type)
  }

  private static func counted(_ least: Int, _ most: Int) -> String {
    let words = most == .max ? "\(least) or more" : least == most ? "\(least)" : "\(least) to \(most)"
    return words + (most == 1 ? " argument" : " arguments")
  }

  /// A function as people write it.
  private static func spelling(_ name: String) -> String {
    let words = [
      "toUpper", "toLower", "toString", "toInteger", "toFloat", "toBoolean", "startNode", "endNode", "isEmpty", "lTrim",
      "rTrim", "percentileCont", "percentileDisc", "stDev", "stDevP",
    ]
    return words.first { $0.lowercased() == name } ?? name
  }

  private static func wrong(_ name: String, _ value: CypherValue, _ detail: String = "InvalidArgumentType")
    -> CypherError
  {
    CypherError(.type, detail, "\(name)() does not take \(value.typeName)")
  }

  private static func integer(_ name: String, _ value: CypherValue) throws -> Int {
    guard case .integer(let number) = value else { throw wrong(name, value) }
    return number
  }

  private static func text(_ name: String, _ type: CypherType = .string, _ body: @escaping (String) -> CypherValue)
    -> Function
  {
    Function(least: 1, most: 1, type: type) { values, _ in
      switch values[0] {
      case .string(let text): return body(text)
      case .null: return .null
      default: throw wrong(name, values[0])
      }
    }
  }

  nonisolated(unsafe) private static let functions: [String: Function] = {
    var all: [String: Function] = [:]
    for name in [
      "sqrt", "ceil", "floor", "round", "exp", "log", "log10", "sin", "cos", "tan", "cot", "asin", "acos", "atan",
      "degrees", "radians",
    ] {
      guard let function = CypherArithmetic.function(name) else { continue }
      all[name] = Function(least: 1, most: 1, type: .float, takes: [.integer, .float]) { values, _ in
        if values[0].isNull { return .null }
        guard let number = values[0].number else { throw wrong(name, values[0]) }
        return .float(function(number))
      }
    }
    all["abs"] = Function(least: 1, most: 1, takes: [.integer, .float]) { values, _ in
      switch values[0] {
      case .integer(let number):
        if number == .min { throw CypherError(.arithmetic, "IntegerOverflow", "the result does not fit into 64 bits") }
        return .integer(abs(number))
      case .float(let number): return .float(abs(number))
      case .null: return .null
      default: throw wrong("abs", values[0])
      }
    }
    all["sign"] = Function(least: 1, most: 1, type: .integer, takes: [.integer, .float]) { values, _ in
      if values[0].isNull { return .null }
      guard let number = values[0].number else { throw wrong("sign", values[0]) }
      return .integer(number > 0 ? 1 : number < 0 ? -1 : 0)
    }
    all["atan2"] = Function(least: 2, most: 2, type: .float) { values, _ in
      guard let y = values[0].number, let x = values[1].number else { return .null }
      return .float(CypherArithmetic.atan2(y, x))
    }
    all["pi"] = Function(least: 0, most: 0, type: .float) { _, _ in .float(.pi) }
    all["e"] = Function(least: 0, most: 0, type: .float) { _, _ in .float(2.718281828459045) }
    all["rand"] = Function(least: 0, most: 0, type: .float) { _, _ in .float(Double.random(in: 0..<1)) }
    all["coalesce"] = Function(least: 1, most: .max) { values, _ in values.first { !$0.isNull } ?? .null }
    addGraphFunctions(&all)
    addListFunctions(&all)
    addTextFunctions(&all)
    addConversions(&all)
    return all
  }()

  private static func addGraphFunctions(_ all: inout [String: Function]) {
    all["id"] = Function(least: 1, most: 1, type: .integer, takes: [.node, .relationship]) { values, _ in
      switch values[0] {
      case .node(let number), .relationship(let number): return .integer(number)
      case .null: return .null
      default: throw wrong("id", values[0])
      }
    }
    all["labels"] = Function(least: 1, most: 1, type: .list, takes: [.node]) { values, frame in
      switch values[0] {
      case .node(let number): return .list(frame.graph.labels(ofNode: number).map { .string($0) })
      case .null: return .null
      default: throw wrong("labels", values[0], "InvalidArgumentValue")
      }
    }
    all["type"] = Function(least: 1, most: 1, type: .string, takes: [.relationship]) { values, frame in
      switch values[0] {
      case .relationship(let number): return .string(frame.graph.type(ofRelationship: number))
      case .null: return .null
      default: throw wrong("type", values[0], "InvalidArgumentValue")
      }
    }
    for name in ["properties", "keys"] {
      all[name] = Function(least: 1, most: 1, type: name == "keys" ? .list : .map, takes: [.node, .relationship, .map])
      {
        values, frame in
        let map: [String: CypherValue]
        switch values[0] {
        case .node(let number): map = frame.graph.properties(ofNode: number)
        case .relationship(let number): map = frame.graph.properties(ofRelationship: number)
        case .map(let value): map = value
        case .null: return .null
        default: throw wrong(name, values[0])
        }
        return name == "keys" ? .list(map.keys.sorted().map { .string($0) }) : .map(map)
      }
    }
    for name in ["startnode", "endnode"] {
      all[name] = Function(least: 1, most: 1, type: .node, takes: [.relationship]) { values, frame in
        if values[0].isNull { return .null }
        guard case .relationship(let number) = values[0] else { throw wrong(name, values[0]) }
        let ends = frame.graph.ends(ofRelationship: number)
        return .node(name == "startnode" ? ends.source : ends.target)
      }
    }
    for name in ["nodes", "relationships", "length"] {
      all[name] = Function(least: 1, most: 1, type: name == "length" ? .integer : .list, takes: [.path]) { values, _ in
        if values[0].isNull { return .null }
        guard case .path(let path) = values[0] else { throw wrong(name, values[0]) }
        switch name {
        case "nodes": return .list(path.nodes.map { .node($0) })
        case "relationships": return .list(path.relationships.map { .relationship($0) })
        default: return .integer(path.relationships.count)
        }
      }
    }
  }

  private static func addListFunctions(_ all: inout [String: Function]) {
    all["size"] = Function(least: 1, most: 1, type: .integer, takes: [.list, .string]) { values, _ in
      switch values[0] {
      case .list(let items): return .integer(items.count)
      case .string(let text): return .integer(text.unicodeScalars.count)
      case .null: return .null
      default: throw wrong("size", values[0])
      }
    }
    for name in ["head", "last", "tail"] {
      all[name] = Function(least: 1, most: 1, type: name == "tail" ? .list : .any, takes: [.list]) { values, _ in
        if values[0].isNull { return .null }
        guard case .list(let items) = values[0] else { throw wrong(name, values[0]) }
        switch name {
        case "head": return items.first ?? .null
        case "last": return items.last ?? .null
        default: return .list(Array(items.dropFirst()))
        }
      }
    }
    all["reverse"] = Function(least: 1, most: 1, takes: [.list, .string]) { values, _ in
      switch values[0] {
      case .list(let items): return .list(items.reversed())
      case .string(let text): return .string(String(text.reversed()))
      case .null: return .null
      default: throw wrong("reverse", values[0])
      }
    }
    all["isempty"] = Function(least: 1, most: 1, type: .boolean, takes: [.list, .string, .map]) { values, _ in
      switch values[0] {
      case .list(let items): return .boolean(items.isEmpty)
      case .string(let text): return .boolean(text.isEmpty)
      case .map(let map): return .boolean(map.isEmpty)
      case .null: return .null
      default: throw wrong("isEmpty", values[0])
      }
    }
    all["range"] = Function(least: 2, most: 3, type: .list) { values, frame in
      for value in values {
        guard case .integer = value else {
          throw CypherError(.argument, "InvalidArgumentType", "range() takes integers")
        }
      }
      let (first, last) = (try integer("range", values[0]), try integer("range", values[1]))
      let step = values.count > 2 ? try integer("range", values[2]) : 1
      if step == 0 { throw CypherError(.argument, "NumberOutOfRange", "range() takes no step of 0") }
      var items: [CypherValue] = []
      for number in stride(from: first, through: last, by: step) {
        try frame.hold(1)
        items.append(.integer(number))
      }
      frame.release(items.count)
      return .list(items)
    }
  }

  private static func addTextFunctions(_ all: inout [String: Function]) {
    all["toupper"] = text("toUpper") { .string($0.uppercased()) }
    all["tolower"] = text("toLower") { .string($0.lowercased()) }
    all["trim"] = text("trim") { .string(CypherText.trimmed($0, start: true, end: true)) }
    all["ltrim"] = text("ltrim") { .string(CypherText.trimmed($0, start: true, end: false)) }
    all["rtrim"] = text("rtrim") { .string(CypherText.trimmed($0, start: false, end: true)) }
    all["split"] = Function(least: 2, most: 2, type: .list) { values, _ in
      guard case .string(let text) = values[0], case .string(let mark) = values[1] else { return .null }
      return .list(CypherText.split(text, by: mark))
    }
    all["replace"] = Function(least: 3, most: 3, type: .string) { values, _ in
      guard case .string(let text) = values[0], case .string(let mark) = values[1], case .string(let other) = values[2]
      else { return .null }
      return .string(try CypherText.replace(text, mark, other))
    }
    for name in ["substring", "left", "right"] {
      all[name] = Function(least: 2, most: name == "substring" ? 3 : 2, type: .string) { values, _ in
        guard case .string(let text) = values[0] else {
          if values[0].isNull { return .null }
          throw wrong(name, values[0])
        }
        let numbers = try values.dropFirst().map { try integer(name, $0) }
        if numbers.contains(where: { $0 < 0 }) {
          throw CypherError(.argument, "NumberOutOfRange", "\(name)() takes no negative numbers")
        }
        let scalars = text.unicodeScalars
        switch name {
        case "left": return .string(String(scalars.prefix(numbers[0])))
        case "right": return .string(String(scalars.suffix(numbers[0])))
        default: return .string(String(scalars.dropFirst(numbers[0]).prefix(numbers.count > 1 ? numbers[1] : .max)))
        }
      }
    }
  }

  private static func addConversions(_ all: inout [String: Function]) {
    all["tostring"] = Function(least: 1, most: 1, type: .string, takes: [.integer, .float, .boolean, .string]) {
      values, _ in
      if values[0].isNull { return .null }
      guard let text = CypherText.plain(values[0]) else { throw wrong("toString", values[0], "InvalidArgumentValue") }
      return .string(text)
    }
    all["tointeger"] = Function(least: 1, most: 1, type: .integer, takes: [.integer, .float, .string]) { values, _ in
      switch values[0] {
      case .integer: return values[0]
      case .float(let number): return Int(exactly: number.rounded(.towardZero)).map { .integer($0) } ?? .null
      case .string(let text):
        let text = CypherText.trimmed(text, start: true, end: true)
        return Int(text).map { .integer($0) }
          ?? Double(text).flatMap { Int(exactly: $0.rounded(.towardZero)) }.map { .integer($0) } ?? .null
      case .null: return .null
      default: throw wrong("toInteger", values[0], "InvalidArgumentValue")
      }
    }
    all["tofloat"] = Function(least: 1, most: 1, type: .float, takes: [.integer, .float, .string]) { values, _ in
      switch values[0] {
      case .integer, .float: return .float(values[0].number ?? 0)
      case .string(let text): return Double(text).map { .float($0) } ?? .null
      case .null: return .null
      default: throw wrong("toFloat", values[0], "InvalidArgumentValue")
      }
    }
    all["toboolean"] = Function(least: 1, most: 1, type: .boolean, takes: [.boolean, .string]) { values, _ in
      switch values[0] {
      case .boolean: return values[0]
      case .string(let text):
        let lower = CypherText.trimmed(text, start: true, end: true).lowercased()
        return lower == "true" ? .boolean(true) : lower == "false" ? .boolean(false) : .null
      case .null: return .null
      default: throw wrong("toBoolean", values[0], "InvalidArgumentValue")
      }
    }
  }
}
