import KnowledgeGraph
import NewsText

/// Compiles the records of `kind=frames` files into frames.
struct FrameCompiler {
  /// Finds lexemes by headword.
  let lexeme: (String, Category, Language) -> LexemeID?
  /// Finds the verbs that have a verbal noun.
  let masdar: (String) -> [LexemeID]
  private(set) var prepositions: PrepositionTable
  private(set) var faults: [LexiconError.Fault] = []

  init(
    prepositions: PrepositionTable, lexeme: @escaping (String, Category, Language) -> LexemeID?,
    masdar: @escaping (String) -> [LexemeID]
  ) {
    self.masdar = masdar
    self.prepositions = prepositions
    self.lexeme = lexeme
  }

  /// Compiles all records, in order.
  ///
  /// What is wrong with a record is put into ``faults`` and the record left out.
  mutating func compile(_ records: [FrameRecord]) -> [Frame] {
    var frames: [Frame] = []
    var ids: Set<String> = []
    for record in records {
      if !ids.insert(record.headword).inserted {
        fault(record, record.line, "a frame id that stands once; \(record.headword) stands twice")
        continue
      }
      if let frame = compile(record) { frames.append(frame) }
    }
    return frames
  }

  private mutating func compile(_ record: FrameRecord) -> Frame? {
    let before = faults.count
    var frame = Frame(
      id: record.headword, language: Self.language(record), heads: Frame.HeadPattern(), slots: [], emissions: [])
    frame.location = "\(record.file):\(record.line)"
    var relation: Relation?
    for field in record.fields {
      let (key, value, line) = (field.key, field.value, field.line)
      let words = value.split(separator: " ").map(String.init)
      switch key {
      case "rel":
        relation = Relation(name: value)
        if relation == nil, value != "none" { fault(record, line, "a relation or none, not \(value)") }
      case "verb", "noun": heads(key, words, record, line, &frame)
      case "only":
        switch value {
        case "finite": frame.realisation = .finite
        case "nominal": frame.realisation = .nominal
        case "participle": frame.realisation = .participle
        default: fault(record, line, "only finite, nominal or participle, not \(value)")
        }
      case "when": frame.condition = condition(words, record, line)
      case "with": frame.partner = partner(words, record, line)
      case "emit": emissions(value, record, line, &frame)
      case "set":
        switch value {
        case "performative": frame.stance = .performative
        case "factive": frame.stance = .factive
        case "own-polarity": frame.stance = .ownPolarity
        default: fault(record, line, "set performative, factive or own-polarity, not \(value)")
        }
      case "prio":
        if let number = Int(value) { frame.priority = number } else { fault(record, line, "a number behind prio") }
      case "block": frame.blocks += words
      case "ex+", "ex-":
        frame.examples.append(
          Frame.Example(text: value, isPositive: key == "ex+", location: "\(record.file):\(line)"))
      case "gives": gives(value, record, line, &frame)
      default:
        if key.utf8.count == 1, let name = key.first, name.isUppercase {
          if let slot = slot(name, words, record, line) { frame.slots.append(slot) }
        } else {
          fault(record, line, "a key of a frame, not \(key)")
        }
      }
    }
    if frame.emissions.isEmpty, let relation {
      frame.emissions = [Frame.Emission(relation: relation, subject: "A", object: "B")]
    }
    if !frame.heads.verbs && !frame.heads.nouns {
      fault(record, record.line, "a verb or noun line in \(record.headword)")
    }
    if frame.emissions.isEmpty { fault(record, record.line, "a rel or emit line in \(record.headword)") }
    for emission in frame.emissions {
      for name in [emission.subject, emission.object] where !frame.slots.contains(where: { $0.name == name }) {
        fault(record, record.line, "a slot \(name) in \(record.headword)")
      }
    }
    if !frame.examples.contains(where: \.isPositive) || !frame.examples.contains(where: { !$0.isPositive }) {
      fault(record, record.line, "an ex+ and an ex- line in \(record.headword)")
    }
    return faults.count == before ? frame : nil
  }

  private mutating func heads(
    _ key: String, _ words: [String], _ record: FrameRecord, _ line: Int, _ frame: inout Frame
  ) {
    if key == "verb" { frame.heads.verbs = true } else { frame.heads.nouns = true }
    for word in words {
      if word.hasPrefix("@") {
        if let id = classID(word, record, line) { frame.heads.classes.insert(id) }
        continue
      }
      let text = word.replacingUnderscores
      guard let found = lexeme(text, key == "verb" ? .verb : .noun, Self.language(record)) else {
        fault(record, line, "a declared \(key), not \(word)")
        continue
      }
      frame.heads.lexemes.append(Int32(found.rawValue))
    }
  }

  private mutating func condition(
    _ words: [String], _ record: FrameRecord, _ line: Int
  ) -> Frame.Condition? {
    if words == ["comp.negated"] { return .complementNegated }
    guard words.first == "comp", words.count > 1 else {
      fault(record, line, "when comp.negated, or when comp @CLASS")
      return nil
    }
    return .complementClass(ClassSet(words.dropFirst().compactMap { classID($0, record, line) }))
  }

  private mutating func partner(_ words: [String], _ record: FrameRecord, _ line: Int) -> Frame.Partner? {
    guard let first = words.first else {
      fault(record, line, "with POSITION WORDS")
      return nil
    }
    var partner = Frame.Partner(positions: positions(first, record, line))
    for word in words.dropFirst() {
      if word.hasPrefix("@") {
        if let id = classID(word, record, line) { partner.classes.insert(id) }
      } else if word.hasPrefix("pp:") {
        partner.prepositions.append(preposition(String(word.dropFirst(3))))
      } else {
        let found = nouns(word.replacingUnderscores, Self.language(record))
        if found.isEmpty { fault(record, line, "a declared noun or verbal noun, not \(word)") }
        partner.lexemes += found
      }
    }
    return partner
  }

  /// The noun of a headword, or the verbs whose verbal noun it is.
  private func nouns(_ headword: String, _ language: Language) -> [Int32] {
    var found = [lexeme(headword, .noun, language)].compactMap { $0 }
    found += masdar(headword)
    return found.map { Int32($0.rawValue) }
  }

  private mutating func slot(
    _ name: Character, _ words: [String], _ record: FrameRecord, _ line: Int
  ) -> Frame.Slot? {
    guard words.count >= 2 else {
      fault(record, line, "\(name) POSITIONS TYPES [?] [behind] [@against | PREPOSITIONS]")
      return nil
    }
    var slot = Frame.Slot(
      name: name, positions: positions(words[0], record, line), filler: Frame.Filler())
    for type in words[1].split(separator: ",") { fill(&slot.filler, String(type), record, line) }
    for word in words.dropFirst(2) {
      switch word {
      case "?": slot.isOptional = true
      case "behind": slot.reachesBehind = true
      case "@against": slot.isAgainst = true
      default: slot.prepositions.append(preposition(word))
      }
    }
    return slot
  }

  private mutating func fill(
    _ filler: inout Frame.Filler, _ type: String, _ record: FrameRecord, _ line: Int
  ) {
    switch type {
    case "any": filler.isAny = true
    case "actor": filler.kinds.formUnion(.actor)
    case "body": filler.kinds.formUnion(.body)
    case "victim":
      filler.kinds.formUnion(.actor)
      filler.seesThrough = true
    default:
      if type.hasPrefix("@") {
        if let id = classID(type, record, line) { filler.classes.insert(id) }
      } else if let kind = EntityKind(name: type) {
        filler.kinds.insert(Frame.KindSet(kind))
      } else {
        fault(record, line, "a kind, actor, body, victim, any or @class, not \(type)")
      }
    }
  }

  private mutating func positions(_ text: String, _ record: FrameRecord, _ line: Int) -> [Frame.Position] {
    text.split(separator: ",").compactMap { word in
      switch word {
      case "subj": return .subject
      case "obj": return .object
      case "patient": return .patient
      case "pp": return .prepositional
      case "gen": return .genitive
      case "ante": return .antecedent
      case "comp.subj": return .complementSubject
      case "comp.obj": return .complementObject
      case "comp.topic": return .complementTopic
      case "plaintiff": return .plaintiff
      case "defendant": return .defendant
      case "opponent": return .opponent
      case "court": return .lastCourt
      case "sanctioner": return .sanctioner
      case "with.pp": return .partnerPrepositional
      case "with.gen": return .partnerGenitive
      case "with.subj": return .partnerSubject
      default:
        fault(record, line, "a position, not \(word)")
        return nil
      }
    }
  }

  private mutating func emissions(
    _ value: String, _ record: FrameRecord, _ line: Int, _ frame: inout Frame
  ) {
    // relation(A,B) [STATUS] [weak] ; …
    for part in value.split(separator: ";") {
      let words = part.split(whereSeparator: { " (),".contains($0) }).map(String.init)
      guard words.count >= 3, let relation = Relation(name: words[0]), let subject = words[1].first,
        let object = words[2].first
      else {
        fault(record, line, "RELATION(A,B) [STATUS] [weak], not \(part)")
        continue
      }
      var emission = Frame.Emission(relation: relation, subject: subject, object: object)
      for word in words.dropFirst(3) {
        if word == "weak" {
          emission.isWeak = true
        } else if let status = Status(name: word) {
          emission.status = status
        } else {
          fault(record, line, "a status or weak, not \(word)")
        }
      }
      frame.emissions.append(emission)
    }
  }

  private mutating func gives(
    _ value: String, _ record: FrameRecord, _ line: Int, _ frame: inout Frame
  ) {
    let words = value.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let relation = Relation(name: words[0]), let last = frame.examples.indices.last
    else {
      fault(record, line, "RELATION [STATUS] SUBJECT | OBJECT behind an ex+ line")
      return
    }
    var rest = words[1]
    var status: Status?
    if let space = rest.firstIndex(of: " "), let found = Status(name: rest[..<space]) {
      status = found
      rest = String(rest[rest.index(after: space)...])
    }
    let ends = rest.split(separator: "|").map { $0.drop(while: { $0 == " " }) }
    guard ends.count == 2 else {
      fault(record, line, "SUBJECT | OBJECT, not \(rest)")
      return
    }
    var subject = ends[0]
    while subject.last == " " { subject.removeLast() }
    frame.examples[last].relations.append((relation, status, String(subject), String(ends[1])))
  }

  private mutating func classID(_ word: String, _ record: FrameRecord, _ line: Int) -> ClassID? {
    let id = ClassID(name: String(word.dropFirst()))
    if id == nil { fault(record, line, "a known class, not \(word)") }
    return id
  }

  private mutating func preposition(_ word: String) -> PrepositionID {
    PrepositionID(rawValue: prepositions.id(word.replacingUnderscores))
  }

  private static func language(_ record: FrameRecord) -> Language { record.language == "en" ? .english : .arabic }

  private mutating func fault(_ record: FrameRecord, _ line: Int, _ expected: String) {
    faults.append(LexiconError.Fault(file: record.file, line: line, message: "expected " + expected))
  }
}

extension String {
  /// Frame lines are split at spaces, so a headword of several words is written with underscores.
  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
