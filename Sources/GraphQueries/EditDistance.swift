/// Counts the typing errors between two words: letters left out, added, exchanged for another, or swapped with their neighbour
/// (Damerau 1964, in the form that edits no letter twice).
public enum EditDistance {
  /// The number of errors, `nil` where there are more than the limit.
  /// - Complexity: O(*n* · *k*) in the length of the words and the limit.
  public static func between<Letters: RandomAccessCollection>(
    _ left: Letters, _ right: Letters, limit: Int
  ) -> Int? where Letters.Element: Equatable {
    let (left, right) = (Array(left), Array(right))
    if abs(left.count - right.count) > limit { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1..<(left.count + 1) {
      var current = [row] + [Int](repeating: limit + 1, count: right.count)
      let (low, high) = (max(1, row - limit), min(right.count, row + limit))
      if low > high { return nil }
      for column in low...high {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(last[column - 1] + (isSame ? 0 : 1), last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The candidates nearest to a word, nearest first, at most a third of its letters away.
  public static func nearest(to word: String, among candidates: [String], count: Int = 3) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars)
    let limit = max(1, typed.count / 3)
    let near = candidates.compactMap { candidate -> (distance: Int, name: String)? in
      let letters = Array(candidate.lowercased().unicodeScalars)
      if !typed.isEmpty, letters.count > typed.count, letters.starts(with: typed) { return (0, candidate) }
      return between(typed, letters, limit: limit).map { ($0, candidate) }
    }
    return near.sorted { $0 < $1 }.prefix(count).map(\.name)
  }
}
