import NewsText

/// Numbers every preposition: those behind which patients stand, those of the closed classes, those that frames name.
struct PrepositionTable: Sendable {
  private(set) var spellings: [[UInt8]]
  private var ids: [[UInt8]: UInt16]
  /// The preposition that each word of a closed class is.
  private(set) var ofLexeme: [UInt16]
  private(set) var isAgainst: [Bool]

  /// Starts from the patients' prepositions, whose places stay.
  init(patients: [[UInt8]], lexemes: [Lexeme]) {
    spellings = patients
    ids = Dictionary(patients.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    ofLexeme = [UInt16](repeating: .max, count: lexemes.count)
    isAgainst = [Bool](repeating: false, count: patients.count)
    var prepositional = ClassSet()
    for name in ["prep", "agent", "against", "support", "attrib", "include", "addition", "reason", "purpose"] {
      if let id = ClassID(name: name) { prepositional.insert(id) }
    }
    for (index, lexeme) in lexemes.enumerated()
    where lexeme.category == .word && lexeme.classes.intersects(prepositional) {
      let id = self.id(lexeme.headword)
      ofLexeme[index] = id
      if let against = ClassID(name: "against"), lexeme.classes.contains(against) { isAgainst[Int(id)] = true }
    }
  }

  /// Reads a table out of an image.
  init(_ reader: inout ImageReader) {
    spellings = reader.list { Array($0.bytes()) }
    ids = Dictionary(spellings.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    ofLexeme = Array(reader.table(of: UInt16.self).buffer)
    isAgainst = reader.list { $0.flag() }
  }

  /// Writes the table into an image.
  func write(to writer: inout ImageWriter) {
    writer.add(spellings) { $0.add(bytes: $1) }
    writer.add(table: ofLexeme)
    writer.add(isAgainst) { $0.add($1) }
  }

  /// The id of a spelling, a new one where it has none.
  mutating func id(_ spelling: String) -> UInt16 {
    let folded = Fold.fold(spelling)
    if let known = ids[folded] { return known }
    let new = UInt16(spellings.count)
    spellings.append(folded)
    isAgainst.append(false)
    ids[folded] = new
    return new
  }

  /// The id of a spelling that has one.
  func known(_ spelling: String) -> UInt16? { ids[Fold.fold(spelling)] }
}
