import GraphQueries
import KnowledgeGraph

/// The options that several commands share.
enum GraphOption {
  static let graph = OptionDefinition(
    "--graph", short: "-g", value: "FILE", help: "the graph to ask (default: graph.json)",
    details: "A graph.json, an index of it (.waslx), or the folder where either lies; \"-\" is standard input")
  static let status = OptionDefinition(
    "--status", value: "STATUS,...", help: "use edges of these statuses only",
    choices: Status.allCases.map(\.name), isList: true)
  static let via = OptionDefinition(
    "--via", value: "RELATION,...", help: "use these relations only", choices: Relation.allCases.map(\.name),
    isList: true)
  static let sign = OptionDefinition(
    "--sign", value: "SIGN,...", help: "use relations of these signs only",
    choices: signs.map(\.name), isList: true)
  static let kind = OptionDefinition(
    "--kind", value: "KIND,...", help: "pass entities of these kinds only", choices: EntityKind.allCases.map(\.name),
    isList: true)
  static let confidence = OptionDefinition(
    "--min-confidence", value: "NUMBER", help: "use edges that are at least so sure (from 0 to 1)")
  static let since = OptionDefinition(
    "--since", value: "DATE", help: "use edges that a document names on or after this day (2021-03-04)")
  static let until = OptionDefinition(
    "--until", value: "DATE", help: "use edges that a document names on or before this day")
  static let avoid = OptionDefinition(
    "--avoid", value: "NAME", help: "do not pass this entity; may be given again", isRepeatable: true)
  static let timeout = OptionDefinition(
    "--timeout", value: "SECONDS", help: "answer with what is found after so long (default: 10)")
  static let format = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: text)",
    choices: ["text", "json"])
  static let drawableFormat = OptionDefinition(
    "--format", short: "-f", value: "FORMAT", help: "how to print the answer (default: text)",
    choices: ["text", "json", "dot"])

  /// The options that say which edges may be used.
  static let filters = [via, sign, status, confidence, since, until, avoid]

  static let signs: [(name: String, sign: Relation.Sign)] = [
    ("positive", .positive), ("negative", .negative), ("neutral", .neutral),
  ]
}

extension ParsedArguments {
  /// A value that is a number.
  func number(_ option: OptionDefinition, in range: ClosedRange<Double>) throws -> Double? {
    guard let text = value(option) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      // The ends of all ranges are whole: "from 0 to 1", not "from 0.0 to 1.0".
      throw CommandError.usage(
        "\(option.name) takes a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)), not \"\(text)\"",
        command: command)
    }
    return number
  }

  /// A value that is a day, counted from 1970-01-01.
  func day(_ option: OptionDefinition) throws -> Int? {
    guard let text = value(option) else { return nil }
    guard let day = SearchFilter.day(text) else {
      throw CommandError.usage("\(option.name) takes a day such as 2021-03-04, not \"\(text)\"", command: command)
    }
    return day
  }

  /// The filter that the options describe; nodes to be avoided are left to ``LoadedGraph``.
  func filter(statuses: CaseSet<Status>) throws -> SearchFilter {
    var filter = SearchFilter(statuses: statuses)
    let statuses = list(GraphOption.status).compactMap { Status(name: $0) }
    if !statuses.isEmpty { filter.statuses = CaseSet(statuses) }
    let relations = list(GraphOption.via).compactMap { Relation(name: $0) }
    if !relations.isEmpty { filter.relations = CaseSet(relations) }
    let signs = list(GraphOption.sign).compactMap { name in GraphOption.signs.first { $0.name == name }?.sign }
    if !signs.isEmpty { filter.relations = filter.relations.intersection(CaseSet(signs: signs)) }
    let kinds = list(GraphOption.kind).compactMap { EntityKind(name: $0) }
    if !kinds.isEmpty { filter.kinds = CaseSet(kinds) }
    filter.minimumConfidence = try number(GraphOption.confidence, in: 0...1) ?? 0
    let (since, until) = (try day(GraphOption.since), try day(GraphOption.until))
    if since != nil || until != nil {
      let (first, last) = (since ?? -1_000_000, until ?? 10_000_000)
      if first > last { throw CommandError.usage("--since lies after --until", command: command) }
      filter.days = first...last
    }
    return filter
  }
}
