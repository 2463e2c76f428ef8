import KnowledgeGraph

extension CompactGraph {
  /// The node with an id, `nil` where there is none.
  public func node(id: String) -> NodeNumber? {
    var id = id
    return id.withUTF8 { text -> NodeNumber? in
      let bytes = UnsafeRawBufferPointer(text)
      let slots = section(.idTable, as: UInt32.self)
      let records = section(.nodes, as: NodeRecord.self)
      var slot = ByteTable.start(ByteHash.of(bytes), mask: slots.count - 1)
      // A damaged table may have no empty slot, so that the search ends after one round.
      for _ in slots.indices {
        let value = slots[slot]
        if value == 0 { return nil }
        if Int(value) <= nodeCount, let known = self.bytes(ofString: records[Int(value - 1)].id),
          ByteHash.equal(known, bytes)
        {
          return NodeNumber(value - 1)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// The nodes that bear a name, however it is typed, in order: those with the same words, or where there are none, those whose
  /// names differ in spaces only.
  public func nodes(named name: String) -> [NodeNumber] {
    let key = NameKey.key(name)
    let compact = Array(key.utf8.filter { $0 != 0x20 })
    if compact.isEmpty { return [] }
    let hash = NameFolder.hash(key: compact)
    let slots = section(.nameTable, as: NameSlot.self)
    var (same, similar) = (Set<NodeNumber>(), Set<NodeNumber>())
    var slot = Int(hash) & (slots.count - 1)
    for _ in slots.indices {
      let entry = slots[slot]
      if entry.node == 0 { break }
      if entry.hash == hash, Int(entry.node) <= nodeCount {
        let number = NodeNumber(entry.node - 1)
        let node = node(number)
        let keys = ([node.name] + node.names.map(\.text)).map { NameKey.key($0) }
        if keys.contains(key) {
          same.insert(number)
        } else if keys.contains(where: { $0.utf8.filter { $0 != 0x20 } == compact }) {
          similar.insert(number)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (same.isEmpty ? similar : same).sorted()
  }
}
