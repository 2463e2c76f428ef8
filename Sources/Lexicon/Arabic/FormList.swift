/// The forms of one lexeme: folded spellings in one array, with what each expresses.
struct FormList {
  struct Item {
    var start: UInt32
    /// The low half of the spelling's hash, to tell spellings apart without looking at them.
    var hash: UInt32
    var features: Features
    var form: WordForm
    var length: UInt8
  }

  private(set) var bytes: [UInt8] = []
  private(set) var items: [Item] = []

  /// What must agree for two forms of one spelling to become one.
  private static let position: Features = [
    .noEnclitic, .needsEnclitic, .noArticle, .construct, .accusative, .passive, .cut, .jussive,
  ]

  /// Adds a form; one that is there already gets the features in addition.
  mutating func add(_ word: UnsafePointer<UInt8>, _ count: Int, _ form: WordForm, _ features: Features) {
    guard count > 0, count < 256 else { return }
    let hash = UInt32(truncatingIfNeeded: WordHash.extend(WordHash.seed, word, count))
    let position = features.intersection(Self.position)
    if let known = find(word, count, hash, form, where: { $0.intersection(Self.position) == position }) {
      items[known].features.formUnion(features)
      return
    }
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: UnsafeBufferPointer(start: word, count: count))
    items.append(Item(start: start, hash: hash, features: features, form: form, length: UInt8(count)))
  }

  @inline(__always)
  private func find(
    _ word: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt32, _ form: WordForm, where condition: (Features) -> Bool
  ) -> Int? {
    for index in 0..<items.count {
      let item = items[index]
      guard item.hash == hash, item.form == form, Int(item.length) == count, condition(item.features) else { continue }
      let start = Int(item.start)
      if (0..<count).allSatisfy({ bytes[start + $0] == word[$0] }) { return index }
    }
    return nil
  }

  /// Adds a form.
  mutating func add(_ word: [UInt8], _ form: WordForm, _ features: Features) {
    word.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { add(base, buffer.count, form, features) }
    }
  }

  /// Adds a form that is spelled as a stem and an ending.
  mutating func add(_ stem: [UInt8], _ ending: [UInt8], _ form: WordForm, _ features: Features) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stem.count + ending.count + 1) { buffer in
      for index in stem.indices { buffer[index] = stem[index] }
      for index in ending.indices { buffer[stem.count + index] = ending[index] }
      if let base = buffer.baseAddress { add(base, stem.count + ending.count, form, features) }
    }
  }

  /// The spelling of a form.
  func spelling(of item: Item) -> ArraySlice<UInt8> {
    bytes[Int(item.start)..<Int(item.start) + Int(item.length)]
  }

  /// Drops the forms for which the condition holds.
  mutating func removeItems(where condition: (Item) -> Bool) { items.removeAll(where: condition) }

  /// Adds passive forms; where an active form is spelled alike, it is marked as possibly passive instead.
  mutating func add(passives other: FormList) {
    let position: Features = [.noEnclitic, .needsEnclitic]
    other.withSpellings { word, count, item in
      let wanted = item.features.intersection(position)
      var isActive = false
      for index in 0..<items.count where items[index].hash == item.hash && items[index].form == item.form {
        let features = items[index].features
        guard !features.contains(.passive), features.intersection(position) == wanted,
          spelling(of: items[index]).elementsEqual(UnsafeBufferPointer(start: word, count: count))
        else { continue }
        items[index].features.insert(.passivePossible)
        isActive = true
      }
      if !isActive { add(word, count, item.form, item.features) }
    }
  }

  /// The same forms with every byte replaced.
  func mapBytes(_ transform: (UInt8) -> UInt8) -> FormList {
    var result = FormList()
    var word: [UInt8] = []
    for item in items {
      word.removeAll(keepingCapacity: true)
      for byte in spelling(of: item) { word.append(transform(byte)) }
      result.add(word, item.form, item.features)
    }
    return result
  }

  /// Adds all forms of another list.
  mutating func add(_ other: FormList) {
    other.withSpellings { word, count, item in add(word, count, item.form, item.features) }
  }

  /// Calls the body with every spelling.
  func withSpellings(_ body: (UnsafePointer<UInt8>, Int, Item) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for item in items { body(base + Int(item.start), Int(item.length), item) }
    }
  }
}
