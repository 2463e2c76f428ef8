import Extraction
import GraphFormats
import KnowledgeGraph
import NewsText

/// `wasl evaluate`: how well extraction agrees with annotated documents.
enum EvaluateCommand {
  static let details = OptionDefinition("--details", help: "list every edge that is wrong or missed")
  static let byRelation = OptionDefinition("--by-relation", help: "add a line for each relation")

  static let oracle = OptionDefinition(
    "--oracle", value: "WHAT", help: "hand extraction what the annotation knows",
    details: """
      names: every annotated name is in the lexicon of its document. coreference: where a description, a pronoun or an \
      implied argument was taken for the wrong one, the annotated one stands in its place. The gain over a run without \
      it is what the stage costs
      """, choices: ["names", "coreference"])

  static let definition = CommandDefinition(
    name: "evaluate", summary: "measure extraction against annotated documents",
    details: """
      Reads annotated documents, one JSON object a file with "text", "entities" and "edges", extracts from their texts, and \
      prints precision, recall and F1 of entities and edges, and how often the status of a right edge is right. An edge is \
      right where subject, relation and object are. Edges marked "optional" count neither as missed nor as wrong. With --details every missed edge comes with the \
      rule that was nearest to it and what kept it from firing.
      """,
    arguments: [
      ArgumentDefinition(name: "GOLD", help: "a file or a folder of annotated documents", isRepeatable: true)
    ],
    options: [
      byRelation, details, oracle, ReadingOption.lexicon, ReadingOption.minConfidence, ReadingOption.threads,
      GraphOption.format,
    ],
    examples: [
      ("wasl evaluate gold --by-relation", "The figures for a folder"),
      ("wasl evaluate gold --oracle names", "What the figures would be if no name were unknown"),
      ("wasl evaluate gold/a.json --details --lexicon my.lex", "What a lexicon of your own gets wrong"),
    ], run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws -> ExitCode {
    let threads = try ReadingOption.threadCount(arguments)
    var documents: [GoldDocument] = []
    for path in try arguments.words.flatMap({ try SystemFile.list($0, fileExtension: "json") }) {
      documents.append(try GoldReader.read(path))
    }
    if documents.isEmpty {
      context.report("there is no annotated document to measure against")
      return .incomplete
    }
    let oracle = arguments.value(Self.oracle)
    let extractor = oracle == "names" ? nil : try LazyExtractor(context, arguments).get()
    let readers = try documents.map { gold in
      // names of one document would be known in the others too if they shared a lexicon
      try extractor ?? LazyExtractor(context, arguments, adding: [EvaluationOracle.names(of: gold)]).get()
    }
    let results = ParallelMap.map(Array(zip(documents, readers)), threads: threads) { gold, reader in
      Result {
        let extraction = try reader.extract(gold.article)
        return oracle == "coreference" ? EvaluationOracle.withAnnotatedReferences(extraction, gold) : extraction
      }
    }
    var score = ExtractionScore()
    for (gold, result) in zip(documents, results) {
      do { score.add(gold, try result.get()) } catch { throw CommandError.file("\(gold.id): \(error)") }
    }
    if arguments.has(details) {
      for (gold, reader) in zip(documents, readers) {
        try score.addNearestRules(of: gold.id) { try reader.nearestRules(to: $0, in: gold.article) }
      }
    }
    if arguments.value(GraphOption.format) == "json" {
      writeJSON(score, withFaults: arguments.has(details), context.output)
    } else {
      writeText(score, arguments, context.output)
    }
    return .done
  }

  private static func writeText(_ score: ExtractionScore, _ arguments: ParsedArguments, _ output: OutputStream) {
    output.write("\(counted(score.documents, "document"))\n")
    output.write("            precision  recall      F1   right   wrong  missed\n")
    output.write(row("entities", score.entities))
    output.write(row("edges", score.edges))
    if arguments.has(byRelation) {
      for relation in Relation.allCases {
        if let tally = score.relations[relation] { output.write(row(" " + relation.name, tally)) }
      }
    }
    output.write(row(" core", score.core))
    output.write(row(" pairs", score.pairs))
    output.write("core: sued, supports and targeted together; pairs: who is related to whom, whatever the relation\n")
    output.write("status right on \(fixed(score.statusAccuracy)) of the right edges, ")
    output.write("kind on \(fixed(score.kindAccuracy)) of the right entities, ")
    output.write("\(counted(score.splits, "entity", "entities")) split\n")
    if arguments.has(byRelation) {
      for status in Status.allCases {
        if let tally = score.statuses[status] { output.write(row(" " + status.name, tally)) }
      }
      writeConfidence(score, output)
    }
    if !score.faults.isEmpty {
      let causes = FaultCause.allCases.compactMap { cause in score.causes[cause].map { "\(cause.rawValue) \($0)" } }
      output.write("causes of faults: " + causes.joined(separator: ", ") + "\n")
    }
    if arguments.has(details) {
      for fault in score.faults {
        let words = DisplayText.shorten(fault.words, to: 160)
        output.write(
          "\n\(fault.isMissed ? "missed" : "wrong") \(TextStyle.harmless(fault.document)): \(TextStyle.harmless(fault.edge))"
        )
        output.write((fault.rule.isEmpty ? "" : " [\(fault.rule)]") + " (\(fault.cause.rawValue))" + "\n  “\(words)”\n")
        if fault.isMissed { output.write("  nearest rule: \(told(fault.nearest))\n") }
      }
    }
  }

  /// A rule that did not fire, and why.
  private static func told(_ rule: NearestRule?) -> String {
    guard let rule else { return "none speaks of a word of the sentence" }
    let reason =
      switch rule.obstacle {
      case .form: "wants the word in another form"
      case .clause: "wants another clause behind the word"
      case .partner: "wants another word beside it"
      case .slot(let letter): "nothing fills its slot \(letter)"
      case .reference: "its slots are filled, but by whom was not found, or another rule spoke first"
      }
    return "\(rule.rule) at “\(TextStyle.harmless(rule.word))”: \(reason)"
  }

  /// How often edges of a confidence are right.
  private static func writeConfidence(_ score: ExtractionScore, _ output: OutputStream) {
    output.write("confidence   right of edges\n")
    for tenth in stride(from: 9, through: 0, by: -1) {
      let edges = score.calibration.filter { min(9, Int($0.confidence * 10 + 1e-9)) == tenth }
      if edges.isEmpty { continue }
      let right = edges.count { $0.isRight }
      let share = fixed(Double(right) / Double(edges.count))
      output.write(" 0.\(tenth) and up  \(share) of \(edges.count)\n")
    }
  }

  private static func row(_ label: String, _ tally: Tally) -> String {
    let measures = [tally.precision, tally.recall, tally.f1].map { padded(fixed($0), 8) }.joined()
    let counts = [tally.right, tally.wrong, tally.missed].map { padded(String($0), 8) }.joined()
    return label + String(repeating: " ", count: max(1, 13 - label.count)) + measures + counts + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  /// A share with three decimals.
  private static func fixed(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func writeJSON(_ score: ExtractionScore, withFaults: Bool, _ output: OutputStream) {
    AnswerJSON.write(to: output) { json in
      json.newline(1)
      json.key("documents")
      json.integer(score.documents)
      json.newline(1)
      json.key("entities")
      write(score.entities, &json)
      json.newline(1)
      json.key("edges")
      write(score.edges, &json)
      json.newline(1)
      json.key("core")
      write(score.core, &json)
      json.newline(1)
      json.key("pairs")
      write(score.pairs, &json)
      json.newline(1)
      json.key("splits")
      json.integer(score.splits)
      json.newline(1)
      json.key("status_accuracy")
      json.number(score.statusAccuracy)
      json.newline(1)
      json.key("kind_accuracy")
      json.number(score.kindAccuracy)
      let relations = Relation.allCases.compactMap { relation in score.relations[relation].map { (relation, $0) } }
      AnswerJSON.list("relations", relations, into: &json) { item, json in
        json.beginObject()
        json.key("relation")
        json.string(item.0.name)
        json.key("measures")
        write(item.1, &json)
        json.endObject()
      }
      if !withFaults { return }
      AnswerJSON.list("faults", score.faults, into: &json) { fault, json in
        json.beginObject()
        json.key("fault")
        json.string(fault.isMissed ? "missed" : "wrong")
        json.key("document")
        json.string(fault.document)
        json.key("edge")
        json.string(fault.edge)
        json.key("words")
        json.string(fault.words)
        json.key("rule")
        json.string(fault.rule)
        json.key("cause")
        json.string(fault.cause.rawValue)
        if fault.isMissed {
          json.key("nearest_rule")
          json.string(told(fault.nearest))
        }
        json.endObject()
      }
    }
  }

  private static func write(_ tally: Tally, _ json: inout JSONWriter) {
    json.beginObject()
    json.key("precision")
    json.number(tally.precision)
    json.key("recall")
    json.number(tally.recall)
    json.key("f1")
    json.number(tally.f1)
    json.key("right")
    json.integer(tally.right)
    json.key("wrong")
    json.integer(tally.wrong)
    json.key("missed")
    json.integer(tally.missed)
    json.endObject()
  }
}
