import KnowledgeGraph

/// The table from folded names to nodes: hashes of the keys of ``NameKey`` without their spaces.
enum NameTable {
  /// The slots for all names of all nodes.
  static func slots(nodes: [NodeRecord], names: [NameRecord], strings: StringPool) -> [NameSlot] {
    let size = ByteTable.size(for: names.count + nodes.count)
    var slots = [NameSlot](repeating: NameSlot(hash: 0, node: 0), count: size)
    var folder = NameFolder()
    func insert(_ text: UInt32, _ node: Int) {
      guard let hash = strings.withBytes(of: text, { folder.hash($0) }) else { return }
      var slot = Int(hash) & (size - 1)
      while slots[slot].node != 0 {
        if slots[slot].hash == hash, slots[slot].node == UInt32(node + 1) { return }
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = NameSlot(hash: hash, node: UInt32(node + 1))
    }
    for node in nodes.indices {
      let first = Int(nodes[node].firstName)
      let end = node + 1 < nodes.count ? Int(nodes[node + 1].firstName) : names.count
      insert(nodes[node].name, node)
      for name in names[first..<end] where name.text != nodes[node].name { insert(name.text, node) }
    }
    return slots
  }
}

/// Folds many names fast: every word is folded once by ``NameKey`` and remembered.
struct NameFolder {
  private struct Word {
    /// The folded word without spaces; empty where it is a generic one.
    var kept: [UInt8]
    /// The same, generic or not.
    var all: [UInt8]
  }

  private var pool = StringPool(capacity: 4096)
  private var words: [Word] = [Word(kept: [], all: [])]
  private var kept: [UInt8] = []
  private var all: [UInt8] = []

  /// The hash of a name's key without spaces, `nil` where the key is empty.
  mutating func hash(_ name: UnsafeRawBufferPointer) -> UInt32? {
    fold(name)
    let key = kept.isEmpty ? all : kept
    return key.isEmpty ? nil : Self.hash(key: key)
  }

  /// The hash of a key without spaces.
  static func hash(key: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: key.withUnsafeBytes { ByteHash.of($0) } >> 24)
  }

  /// Keys are put together word by word, as the key of two words is that of the one and that of the other.
  private mutating func fold(_ name: UnsafeRawBufferPointer) {
    kept.removeAll(keepingCapacity: true)
    all.removeAll(keepingCapacity: true)
    var start = 0
    while start < name.count {
      var end = start
      var isNumber = true
      while end < name.count, name[end] != 0x20 {
        if name[end] < 0x30 || name[end] > 0x39 { isNumber = false }
        end += 1
      }
      let raw = UnsafeRawBufferPointer(rebasing: name[start..<end])
      start = end + 1
      if raw.isEmpty { continue }
      if isNumber {
        kept.append(contentsOf: raw)
        all.append(contentsOf: raw)
        continue
      }
      let number = Int(pool.intern(raw))
      if number == words.count { words.append(Self.word(String(decoding: raw, as: UTF8.self))) }
      kept.append(contentsOf: words[number].kept)
      all.append(contentsOf: words[number].all)
    }
  }

  private static func word(_ raw: String) -> Word {
    let marker = "zz "
    let key = NameKey.key(marker + raw)
    let kept = key.utf8.starts(with: marker.utf8) ? key.utf8.dropFirst(marker.utf8.count).filter { $0 != 0x20 } : []
    return Word(kept: kept, all: NameKey.key(raw).utf8.filter { $0 != 0x20 })
  }
}
