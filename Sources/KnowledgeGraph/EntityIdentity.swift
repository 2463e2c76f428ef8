/// Decides which entities of which documents are one node.
///
/// Two entities are one where they share a binding key: the id of a lexicon entry, or the key of a name
/// (``NameKey``) inside one identity class. A person with a full name is bound by full names only, because a
/// surname alone is shared by many. A union that would join two different lexicon entries is refused. Keys are taken in
/// sorted order, so the result depends on the set of names, not on the order in which documents came.
struct EntityIdentity {
  private(set) var nodes: [Node] = []
  private var firstEntity: [Int] = []
  private var nodeOfEntity: [Int] = []

  /// The entities that are one node.
  ///
  /// Groups come in the order of their first entity.
  private struct Group {
    var node: Node
    var members: [Int]
    var isKnown: Bool
  }

  init(_ extractions: [DocumentExtraction]) {
    var entities: [(document: Int, entity: ExtractedEntity)] = []
    for (document, extraction) in extractions.enumerated() {
      firstEntity.append(entities.count)
      for entity in extraction.entities { entities.append((document, entity)) }
    }
    var sets = DisjointSets(count: entities.count)
    var known: [Int: String] = [:]
    var members: [String: [Int]] = [:]
    for (index, item) in entities.enumerated() {
      if item.entity.isKnown { known[index] = item.entity.id }
      for key in Self.bindingKeys(item.entity) { members[key, default: []].append(index) }
    }
    for key in members.keys.sorted() {
      guard let list = members[key], let first = list.first else { continue }
      for other in list.dropFirst() {
        let (one, two) = (sets.root(first), sets.root(other))
        if one == two { continue }
        if let left = known[one], let right = known[two], left != right { continue }
        let id = known[one] ?? known[two]
        let root = sets.join(one, two)
        known[root] = id
      }
    }

    var groups: [Int: [Int]] = [:]
    for index in entities.indices { groups[sets.root(index), default: []].append(index) }
    var built = groups.keys.sorted().map { root in
      let list = groups[root] ?? []
      return Group(
        node: Self.node(list.map { entities[$0] }, extractions), members: list, isKnown: known[root] != nil)
    }
    Self.makeIDsUnique(&built)
    built.sort { $0.node.id < $1.node.id }
    nodeOfEntity = [Int](repeating: 0, count: entities.count)
    for (index, item) in built.enumerated() { for member in item.members { nodeOfEntity[member] = index } }
    nodes = built.map(\.node)
  }

  /// The place in ``nodes`` of an entity of a document.
  func node(document: Int, entity: Int) -> Int { nodeOfEntity[firstEntity[document] + entity] }

  private static func bindingKeys(_ entity: ExtractedEntity) -> [String] {
    let prefix = "\(entity.kind.identityClass.rawValue)|"
    var keys = Set(entity.names.map { NameKey.key($0.text) }.filter { !$0.isEmpty })
    if entity.kind == .person {
      let full = keys.filter { $0.utf8.contains(UInt8(ascii: " ")) }
      if !full.isEmpty { keys = full }
    }
    var result = keys.map { prefix + $0 }
    if entity.isKnown { result.append("0|id|" + entity.id) }
    return result
  }

  private static func node(
    _ members: [(document: Int, entity: ExtractedEntity)], _ extractions: [DocumentExtraction]
  ) -> Node {
    var counts: [NameForm: Int] = [:]
    var kinds: [EntityKind: Int] = [:]
    var documents: Set<String> = []
    var knownID: String?
    var mentions = 0
    for (document, entity) in members {
      documents.insert(extractions[document].document.id)
      kinds[entity.kind, default: 0] += 1
      mentions += entity.mentions.count
      if entity.isKnown { knownID = min(knownID ?? entity.id, entity.id) }
      for form in entity.names {
        counts[NameForm(text: form.text, language: form.language, count: 0), default: 0] += form.count
      }
    }
    let names = counts.map { NameForm(text: $0.key.text, language: $0.key.language, count: $0.value) }
      .sorted {
        if $0.count != $1.count { return $0.count > $1.count }
        return ($0.text, $0.language) < ($1.text, $1.language)
      }
    let kind =
      EntityKind.allCases.max {
        (kinds[$0] ?? 0, -Int($0.rawValue)) < (kinds[$1] ?? 0, -Int($1.rawValue))
      } ?? .organization
    let name = Self.bestName(names, kind: kind)
    return Node(
      id: knownID ?? id(of: name), name: name, kind: kind, names: names, mentions: mentions,
      documents: documents.sorted())
  }

  /// The most frequent name; for a person the most frequent full name, because texts repeat the surname.
  private static func bestName(_ names: [NameForm], kind: EntityKind) -> String {
    if kind == .person, let full = names.first(where: { NameKey.words($0.text).count > 1 }) {
      return full.text
    }
    return names.first?.text ?? ""
  }

  /// The id for a name: its slug, of a length that can still be read and typed.
  private static func id(of name: String) -> String {
    let slug = Slug.make(name)
    if slug.isEmpty { return "unnamed" }
    if slug.utf8.count <= 64 { return slug }
    let cut = slug.prefix(48)
    return (cut.hasSuffix("-") ? String(cut.dropLast()) : String(cut)) + "-" + String(fnv1a(name), radix: 36)
  }

  /// Gives each node an id of its own.
  ///
  /// The id of a lexicon entry never changes. Of other nodes that share an id all get their kind as a suffix; those that
  /// still share one a hash of their names, then of their documents, then their rank. Each step looks at all of them at
  /// once, so the order of the nodes matters only in the last.
  private static func makeIDsUnique(_ groups: inout [Group]) {
    var taken = Set(groups.filter(\.isKnown).map(\.node.id))
    var open = groups.indices.filter { !groups[$0].isKnown }
    let steps: [(Node) -> String] = [
      { $0.id },
      { $0.id + "-" + $0.kind.name },
      { $0.id + "-" + String(fnv1a($0.names.map(\.text).sorted().joined(separator: "\n")), radix: 36) },
      { $0.id + "-" + String(fnv1a($0.documents.joined(separator: "\n")), radix: 36) },
    ]
    for step in steps where !open.isEmpty {
      var holders: [String: [Int]] = [:]
      for index in open { holders[step(groups[index].node), default: []].append(index) }
      let settled = holders.filter { $0.value.count == 1 && !taken.contains($0.key) }
      for (id, list) in settled { groups[list[0]].node.id = id }
      taken.formUnion(settled.keys)
      let done = Set(settled.values.map { $0[0] })
      open.removeAll { done.contains($0) }
    }
    for index in open {
      let base = groups[index].node.id
      var rank = 2
      while !taken.insert(base + "-" + String(rank)).inserted { rank += 1 }
      groups[index].node.id = base + "-" + String(rank)
    }
  }

  private static func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}

/// Disjoint sets with path halving and union by least root (Tarjan 1975).
struct DisjointSets {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  mutating func root(_ item: Int) -> Int {
    var item = item
    while parent[item] != item {
      parent[item] = parent[parent[item]]
      item = parent[item]
    }
    return item
  }

  /// Joins two sets and returns the common root, the lesser of the two.
  @discardableResult
  mutating func join(_ one: Int, _ other: Int) -> Int {
    let (left, right) = (root(one), root(other))
    parent[max(left, right)] = min(left, right)
    return min(left, right)
  }
}
