/// The different confidences of a graph, numbered as they come and sorted at the end.
struct ConfidenceTable {
  private(set) var values: [Double] = []
  private var slots = [UInt32](repeating: 0, count: 4096)

  /// An arc has two bytes for its confidence.
  static let limit = 65_536

  /// The number of a confidence.
  mutating func number(of value: Double) -> UInt32 {
    let bits = value.bitPattern
    var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[slot] != 0 {
      if values[Int(slots[slot] - 1)].bitPattern == bits { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    values.append(value)
    slots[slot] = UInt32(truncatingIfNeeded: values.count)
    if values.count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: values.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (number, value) in values.enumerated() {
      var slot = Int(truncatingIfNeeded: (value.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// The confidences, the highest first, and the place in that order for each number.
  ///
  /// Where there are more of them than an arc can tell apart, neighbours share the place and the value of the highest among them.
  func sorted() -> (values: [Double], places: [UInt16]) {
    let order = values.indices.sorted { left, right in
      values[left] != values[right] ? values[left] > values[right] : left < right
    }
    let share = max(1, (order.count + Self.limit - 1) / Self.limit)
    var result: [Double] = []
    var places = [UInt16](repeating: 0, count: values.count)
    for (rank, number) in order.enumerated() {
      if rank % share == 0 { result.append(values[number]) }
      places[number] = UInt16(truncatingIfNeeded: result.count - 1)
    }
    return (result, places)
  }
}
