/// The forms of one lexeme: folded spellings in one array, with what each expresses.
struct FormList {
  struct Item {
    var start: UInt32
    var length: UInt8
    var form: WordForm
    var features: Features
  }

  private(set) var bytes: [UInt8] = []
  private(set) var items: [Item] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
  }

  /// Adds a form.
  mutating func add(_ word: [UInt8], _ form: WordForm, _ features: Features) { add(word, [], form, features) }

  /// Adds a form that is spelled as a stem and an ending.
  ///
  /// A form that is there already gets the features in addition, unless they differ in what may stand around it.
  mutating func add(_ stem: [UInt8], _ ending: [UInt8], _ form: WordForm, _ features: Features) {
    let start = bytes.count
    bytes.append(contentsOf: stem)
    bytes.append(contentsOf: ending)
    let length = bytes.count - start
    guard length > 0, length < 256 else {
      bytes.removeSubrange(start...)
      return
    }
    let position: Features = [
      .noEnclitic, .needsEnclitic, .noArticle, .needsArticleOrClitic, .construct, .accusative, .passive, .cut, .jussive,
    ]
    for index in items.indices
    where items[index].form == form && Int(items[index].length) == length
      && items[index].features.intersection(position) == features.intersection(position)
    {
      let other = Int(items[index].start)
      if bytes[other..<other + length] == bytes[start...] {
        items[index].features.formUnion(features)
        bytes.removeSubrange(start...)
        return
      }
    }
    items.append(
      Item(start: UInt32(start), length: UInt8(truncatingIfNeeded: length), form: form, features: features))
  }

  func spelling(of item: Item) -> ArraySlice<UInt8> {
    bytes[Int(item.start)..<Int(item.start) + Int(item.length)]
  }

  /// Drops the forms for which the condition holds.
  mutating func removeItems(where condition: (Item) -> Bool) { items.removeAll(where: condition) }

  /// Marks every active form that is spelled like the passive one as possibly passive.
  /// - Returns: Whether there is one.
  @discardableResult
  mutating func markPassive(like passive: Item, spelling: ArraySlice<UInt8>) -> Bool {
    var found = false
    let position: Features = [.noEnclitic, .needsEnclitic]
    for index in items.indices
    where items[index].form == passive.form && items[index].length == passive.length
      && !items[index].features.contains(.passive)
      && items[index].features.intersection(position) == passive.features.intersection(position)
      && self.spelling(of: items[index]).elementsEqual(spelling)
    {
      items[index].features.insert(.passivePossible)
      found = true
    }
    return found
  }

  /// The same forms with every byte replaced.
  func mapBytes(_ transform: (UInt8) -> UInt8) -> FormList {
    var result = self
    result.bytes = bytes.map(transform)
    return result
  }

  /// Adds all forms of another list.
  mutating func add(_ other: FormList) {
    for item in other.items { add(Array(other.spelling(of: item)), item.form, item.features) }
  }
}
