import KnowledgeGraph
import Testing

struct VocabularyTests {
  @Test(arguments: Relation.allCases)
  func `a relation is found by its name`(relation: Relation) {
    #expect(Relation(name: relation.name) == relation)
    #expect(relation.name.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) })
  }

  @Test(arguments: EntityKind.allCases)
  func `a kind is found by its name`(kind: EntityKind) { #expect(EntityKind(name: kind.name) == kind) }

  @Test(arguments: Status.allCases)
  func `a status is found by its name`(status: Status) { #expect(Status(name: status.name) == status) }

  @Test(arguments: ["", "Sued", "sue", "ruled-against", " sued"])
  func `other names are unknown`(name: String) {
    #expect(Relation(name: name) == nil)
    #expect(Status(name: name) == nil)
    #expect(EntityKind(name: name) == nil)
  }

  @Test
  func `names are distinct`() {
    #expect(Set(Relation.allCases.map(\.name)).count == 17)
    #expect(Set(EntityKind.allCases.map(\.name)).count == 9)
    #expect(Set(Status.allCases.map(\.name)).count == 5)
  }

  @Test(arguments: [
    (Relation.Sign.negative, "sued charged sanctioned accused opposes targeted investigated ruled_against"),
    (.positive, "ruled_for supports allied_with owns supplies affiliated_with"),
    (.neutral, "developed uses based_in"),
  ])
  func `relations bind, divide or say nothing`(sign: Relation.Sign, names: String) {
    #expect(Relation.allCases.filter { $0.sign == sign }.map(\.name).joined(separator: " ") == names)
  }

  @Test
  func `only an alliance holds both ways`() {
    #expect(Relation.allCases.filter(\.isSymmetric) == [.alliedWith])
  }

  @Test
  func `statuses are ordered by strength`() {
    let byStrength = Status.allCases.sorted { $0.strength > $1.strength }
    #expect(byStrength == [.asserted, .alleged, .denied, .possible, .negated])
    #expect(Set(Status.allCases.map(\.strength)).count == 5)
  }

  @Test(arguments: [
    (TextSpan(field: .title, start: 9, end: 12), TextSpan(start: 0, end: 1)),
    (TextSpan(start: 0, end: 3), TextSpan(start: 1, end: 2)), (TextSpan(start: 1, end: 2), TextSpan(start: 1, end: 3)),
  ])
  func `spans are ordered by place, the title first`(first: TextSpan, second: TextSpan) {
    #expect(first < second)
    #expect(!(second < first))
  }
}
