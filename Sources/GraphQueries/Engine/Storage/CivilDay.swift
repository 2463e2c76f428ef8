/// Days of the calendar as numbers, counted from 1970-01-01.
enum CivilDay {
  /// The day of a date that begins as in ISO 8601, with or without a time; `nil` where it does not.
  static func parse(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0)) }
  }

  /// The day of a date that begins `2021-03-04`.
  static func parse(_ text: UnsafeRawBufferPointer) -> Int32? {
    guard text.count >= 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        guard text[place] >= 0x30, text[place] <= 0x39 else { return nil }
        value = value * 10 + Int(text[place] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), 1...12 ~= month, 1...31 ~= day
    else { return nil }
    return Int32(Self.number(year: year, month: month, day: day))
  }

  /// The number of a day (the method of Howard Hinnant's "chrono-compatible low-level date algorithms").
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
