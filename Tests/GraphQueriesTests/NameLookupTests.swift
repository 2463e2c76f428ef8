import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct NameLookupTests {
  private static let lookup = NameLookup(SampleStory.graph)

  @Test(arguments: [
    ("nso-group", "nso-group"), ("NSO-Group", "nso-group"), ("NSO Group", "nso-group"), ("nso", "nso-group"),
    ("  Nso   group ", "nso-group"),
    ("مجموعة NSO الإسرائيلية", "nso-group"), ("مجموعه nso الاسرائيليه", "nso-group"), ("واتساب", "whatsapp"),
    ("واتس اب", "whatsapp"),
    ("whats app", "whatsapp"), ("WHATSAPP", "whatsapp"), ("الجزيره", "al-jazeera"), ("جزيرة", "al-jazeera"),
    ("اسرائيل", "israel"), ("إسرائيل", "israel"),
    ("الْجَزِيرَة", "al-jazeera"), ("Al Jazeera", "al-jazeera"), ("aljazeera", "al-jazeera"),
    ("\u{200F}بيغاسوس\u{202C}", "pegasus"),
  ])
  func `a name is found as people type it`(typed: String, id: String) {
    guard case .found(let node) = Self.lookup.find(typed) else {
      Issue.record("\(typed) was not found")
      return
    }
    #expect(node.id == id)
  }

  @Test(arguments: [
    ("facebok", "facebook"), ("Mircosoft", "microsoft"), ("بيجاسوس", "pegasus"), ("hulio", "shalev-hulio"),
    ("internet", "internet-association"),
    ("مايكروسفت", "microsoft"),
  ])
  func `an unknown name leads to the nearest`(typed: String, id: String) {
    guard case .unknown(let nearest) = Self.lookup.find(typed) else {
      Issue.record("\(typed) was found")
      return
    }
    #expect(nearest.first?.node.id == id)
    #expect(nearest.count <= 5)
  }

  @Test(arguments: ["", "؟", "\u{0}", "completely different", String(repeating: "x", count: 5000)])
  func `what resembles nothing leads nowhere`(typed: String) {
    #expect(Self.lookup.find(typed) == .unknown(nearest: []))
  }

  @Test
  func `a name that two nodes bear leads to both`() {
    let nodes = [EntityKind.company, .place].map { kind in
      Node(
        id: "orion-" + kind.name, name: "Orion", kind: kind, names: [NameForm(text: "Orion", language: "en", count: 1)],
        mentions: 1,
        documents: [])
    }
    let lookup = NameLookup(KnowledgeGraph(documents: [], nodes: nodes, edges: []))
    #expect(lookup.find("orion") == .ambiguous(nodes))
    #expect(lookup.find("orion-place") == .found(nodes[1]))
  }
}

struct EditDistanceTests {
  private func naive(_ left: [Character], _ right: [Character]) -> Int {
    var rows = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in left.indices {
      for column in right.indices {
        var cost = min(
          rows[row][column] + (left[row] == right[column] ? 0 : 1), rows[row][column + 1] + 1, rows[row + 1][column] + 1
        )
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        rows[row + 1][column + 1] = cost
      }
    }
    return rows[left.count][right.count]
  }

  @Test(arguments: 0..<40)
  func `the distance is that of the whole table, up to the limit`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = (0..<8).map { _ in
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(Array("abc")) }
    }
    for left in words {
      for right in words {
        let distance = naive(left, right)
        for limit in 0...8 {
          #expect(EditDistance.between(left, right, limit: limit) == (distance <= limit ? distance : nil))
        }
      }
    }
  }

  @Test(arguments: [("biuld", "build"), ("pth", "path"), ("nei", "neighbors"), ("EXPORT", "export"), ("camp", "camps")])
  func `the nearest word is the one that was meant`(typed: String, meant: String) {
    #expect(
      EditDistance.nearest(to: typed, among: ["build", "path", "neighbors", "export", "camps", "allies"]).first == meant
    )
  }

  @Test(arguments: ["", "xyzzy"])
  func `nothing is near to nonsense`(typed: String) {
    #expect(EditDistance.nearest(to: typed, among: ["build", "path"]).isEmpty)
  }
}
