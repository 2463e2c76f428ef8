import KnowledgeGraph
import NewsText

// Every stored property of `Frame` and of what it is made of has its line in both halves of this file.

extension ImageWriter {
  mutating func add(_ frame: Frame) {
    add(frame.id)
    add(Int(frame.language.rawValue))
    add(frame.heads.classes)
    add(frame.heads.lexemes.map(Int.init))
    add(frame.heads.verbs)
    add(frame.heads.nouns)
    add(Int(frame.realisation.rawValue))
    add(frame.partner.map { [$0] } ?? []) { $0.add($1) }
    add(frame.slots) { $0.add($1) }
    switch frame.condition {
    case nil: add(0)
    case .complementNegated: add(1)
    case .complementClass(let classes):
      add(2)
      add(classes)
    }
    add(frame.emissions) { $0.add($1) }
    add(Int(frame.stance.rawValue))
    add(frame.priority)
    add(frame.blocks) { $0.add($1) }
    add(frame.examples) { $0.add($1) }
    add(frame.location)
  }

  private mutating func add(_ partner: Frame.Partner) {
    add(partner.positions.map { Int($0.rawValue) })
    add(partner.prepositions.map { Int($0.rawValue) })
    add(partner.classes)
    add(partner.lexemes.map(Int.init))
  }

  private mutating func add(_ slot: Frame.Slot) {
    add(String(slot.name))
    add(slot.positions.map { Int($0.rawValue) })
    add(Int(slot.filler.kinds.rawValue))
    add(slot.filler.classes)
    add(slot.filler.seesThrough)
    add(slot.filler.isAny)
    add(slot.prepositions.map { Int($0.rawValue) })
    add(slot.isAgainst)
    add(slot.isOptional)
    add(slot.reachesBehind)
  }

  private mutating func add(_ emission: Frame.Emission) {
    add(Int(emission.relation.rawValue))
    add(String(emission.subject))
    add(String(emission.object))
    add(emission.status)
    add(emission.isWeak)
  }

  private mutating func add(_ example: Frame.Example) {
    add(example.text)
    add(example.isPositive)
    add(example.relations) {
      $0.add(Int($1.relation.rawValue))
      $0.add($1.status)
      $0.add($1.subject)
      $0.add($1.object)
    }
    add(example.location)
  }

  private mutating func add(_ status: Status?) { add(status.map { Int($0.rawValue) } ?? 255) }

  private mutating func add(_ classes: ClassSet) { add(classes.ids.map { Int($0.rawValue) }) }
}

extension ImageReader {
  mutating func frame() -> Frame {
    var frame = Frame(
      id: text(), language: value() ?? .arabic,
      heads: Frame.HeadPattern(classes: classes(), lexemes: lexemeNumbers(), verbs: flag(), nouns: flag()),
      realisation: value() ?? .any, slots: [], emissions: [])
    frame.partner = list { $0.partner() }.first
    frame.slots = list { $0.slot() }
    switch number() {
    case 1: frame.condition = .complementNegated
    case 2: frame.condition = .complementClass(classes())
    default: break
    }
    frame.emissions = list { $0.emission() }
    frame.stance = value() ?? .ordinary
    frame.priority = Int(signed())
    frame.blocks = list { $0.text() }
    frame.examples = list { $0.example() }
    frame.location = text()
    return frame
  }

  private mutating func partner() -> Frame.Partner {
    var partner = Frame.Partner(positions: positions())
    partner.prepositions = prepositions()
    partner.classes = classes()
    partner.lexemes = lexemeNumbers()
    return partner
  }

  private mutating func slot() -> Frame.Slot {
    Frame.Slot(
      name: letter(), positions: positions(),
      filler: Frame.Filler(
        kinds: Frame.KindSet(rawValue: UInt16(number())), classes: classes(), seesThrough: flag(), isAny: flag()),
      prepositions: prepositions(), isAgainst: flag(), isOptional: flag(), reachesBehind: flag())
  }

  private mutating func emission() -> Frame.Emission {
    Frame.Emission(
      relation: value() ?? .supports, subject: letter(), object: letter(), status: value(), isWeak: flag())
  }

  private mutating func example() -> Frame.Example {
    Frame.Example(
      text: text(), isPositive: flag(),
      relations: list {
        (relation: $0.value() ?? .supports, status: $0.value(), subject: $0.text(), object: $0.text())
      },
      location: text())
  }

  private mutating func value<Value: RawRepresentable<UInt8>>() -> Value? { Value(rawValue: UInt8(number())) }

  private mutating func letter() -> Character { text().first ?? "A" }

  private mutating func lexemeNumbers() -> [Int32] { list { $0.signed() } }

  private mutating func positions() -> [Frame.Position] { list { $0.value() ?? .subject } }

  private mutating func prepositions() -> [PrepositionID] { list { PrepositionID(rawValue: UInt16($0.number())) } }

  private mutating func classes() -> ClassSet { ClassSet(list { ClassID(rawValue: UInt8($0.number())) }) }
}
