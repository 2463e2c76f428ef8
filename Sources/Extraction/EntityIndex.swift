import Lexicon

/// Finds entities of a document by what is asked of them, so that no question looks at all of them.
///
/// Lists only grow, and may hold entities that have been merged into others, now and then even one that is nothing of
/// what was asked: whoever asks looks at the entity itself.
struct EntityIndex {
  /// The farthest that a description's distance counts: what lies farther back is as far away as that.
  static let farthest = 8
  /// An English name without anything in common with a description must have been spoken of as often to be meant from afar.
  static let oftenSpokenOf = 8

  private enum Sort: UInt64 {
    case firstWord = 1
    case lastWord, word, entry, country, description, narrowClass
  }

  private struct Node {
    var entity: Int32
    var next: Int32
  }

  /// Keys with one more than the place of the node that was added last, 0 where the slot is free.
  private var slots = [(key: UInt64, node: Int32)](repeating: (0, 0), count: 256)
  private var keyCount = 0
  private var nodes: [Node] = []
  /// Those whose first name stands in the first two sentences.
  private var leading: [Int32] = []
  /// Those that English texts speak of often.
  private var frequent: [Int32] = []

  // MARK: - Adding

  /// Remembers the words of a name.
  mutating func add(key: [UInt64], of entity: Int) {
    guard let first = key.first, let last = key.last else { return }
    add(.firstWord, first, entity)
    add(.lastWord, last, entity)
    for word in key { add(.word, word, entity) }
  }

  /// Remembers a noun that names or describes an entity.
  mutating func add(head: UInt64, of entity: Int) { add(.word, head, entity) }

  mutating func add(entry: Int32, of entity: Int) {
    if entry >= 0 { add(.entry, UInt64(entry), entity) }
  }

  mutating func add(country: Int32, of entity: Int) {
    if country >= 0 { add(.country, UInt64(country), entity) }
  }

  mutating func add(description: UInt64, of entity: Int) { add(.description, description, entity) }

  mutating func add(classes: ClassSet, of entity: Int) {
    classes.forEach { add(.narrowClass, UInt64($0.rawValue), entity) }
  }

  mutating func add(leading entity: Int) { leading.append(Int32(entity)) }

  mutating func add(frequent entity: Int) { frequent.append(Int32(entity)) }

  private mutating func add(_ sort: Sort, _ key: UInt64, _ entity: Int) {
    let mixed = Self.mix(sort, key)
    let place = slot(mixed)
    let last = slots[place].node
    if last != 0, nodes[Int(last) - 1].entity == Int32(entity) { return }
    nodes.append(Node(entity: Int32(entity), next: last))
    slots[place] = (mixed, Int32(nodes.count))
    if last != 0 { return }
    keyCount += 1
    if keyCount * 2 > slots.count { grow() }
  }

  private static func mix(_ sort: Sort, _ key: UInt64) -> UInt64 {
    var hash = (key ^ sort.rawValue << 56) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
    return hash
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place].node != 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [(key: UInt64, node: Int32)](repeating: (0, 0), count: old.count * 2)
    for item in old where item.node != 0 { slots[slot(item.key)] = item }
  }

  // MARK: - Asking

  private func collect(_ sort: Sort, _ key: UInt64, into result: inout [Int32]) {
    var next = slots[slot(Self.mix(sort, key))].node
    while next != 0 {
      let node = nodes[Int(next) - 1]
      result.append(node.entity)
      next = node.next
    }
  }

  private func collect(_ sort: Sort, _ key: UInt64) -> [Int32] {
    var result: [Int32] = []
    collect(sort, key, into: &result)
    return Self.ordered(result)
  }

  /// The entities that go by a name of the lexicon, in order.
  func entities(entry: Int32) -> [Int32] { collect(.entry, UInt64(entry)) }

  /// The entities of a country, in order.
  func entities(country: Int32) -> [Int32] { country < 0 ? [] : collect(.country, UInt64(country)) }

  /// The entities one of whose names or nouns is or holds a word, in order.
  func entities(word: UInt64) -> [Int32] { collect(.word, word) }

  /// The entities one of whose names begins with a word, in order.
  func entities(firstWord: UInt64) -> [Int32] { collect(.firstWord, firstWord) }

  /// The entities whose names may be similar to one, in order.
  func entities(like key: [UInt64]) -> [Int32] {
    guard let first = key.first, let last = key.last else { return [] }
    var result: [Int32] = []
    collect(.firstWord, first, into: &result)
    collect(.lastWord, last, into: &result)
    return Self.ordered(result)
  }

  /// The entities that a description may mean though they were not spoken of lately: they share a word, a class or a
  /// country with it, or the text is about them.
  func distant(head: UInt64, classes: ClassSet, country: Int32, isEnglish: Bool, into result: inout [Int32]) {
    collect(.word, head, into: &result)
    collect(.description, head, into: &result)
    if country >= 0 { collect(.country, UInt64(country), into: &result) }
    classes.forEach { collect(.narrowClass, UInt64($0.rawValue), into: &result) }
    result += leading
    if isEnglish { result += frequent }
  }

  /// Sorts and leaves out what is there twice.
  static func ordered(_ list: [Int32]) -> [Int32] {
    if list.count < 2 { return list }
    var result = list.sorted()
    var kept = 1
    for place in 1..<result.count where result[place] != result[place - 1] {
      result[kept] = result[place]
      kept += 1
    }
    result.removeLast(result.count - kept)
    return result
  }
}
