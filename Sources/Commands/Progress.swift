/// A bar on a terminal for what takes longer than a moment; silent elsewhere.
struct Progress {
  private let messages: OutputStream
  private let label: String
  private let total: Int
  private let start = SystemInfo.milliseconds
  private var lastDrawn: Int?

  init(_ messages: OutputStream, label: String, total: Int) {
    self.messages = messages
    self.label = label
    self.total = total
  }

  /// Shows how much is done, at most ten times a second, and not in the first half second.
  mutating func update(_ done: Int) {
    guard messages.isTerminal else { return }
    let now = SystemInfo.milliseconds
    guard now - start >= 500, now - (lastDrawn ?? 0) >= 100 else { return }
    lastDrawn = now
    let filled = total > 0 ? min(20, done * 20 / total) : 0
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    messages.write("\r\(label) [\(bar)] \(done) of \(total)\u{1B}[K")
    try? messages.flush()
  }

  /// Takes the bar away.
  mutating func finish() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    messages.write("\r\u{1B}[K")
    try? messages.flush()
  }
}
