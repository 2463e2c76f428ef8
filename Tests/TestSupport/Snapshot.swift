import Foundation

/// Compares texts with files that hold what they should be.
public enum Snapshot {
  /// The first differing lines between a text and the file `Snapshots/NAME` beside the test, `nil` where they are equal.
  ///
  /// With `WASL_RECORD` set in the environment the file is written anew, and the answer says so: a recording run fails.
  public static func difference(_ text: String, named name: String, beside test: String = #filePath) -> String? {
    let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["WASL_RECORD"] != nil {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return "recorded \(name)"
      } catch { return "\(name) could not be recorded: \(error)" }
    }
    guard let data = try? Data(contentsOf: file) else { return "there is no snapshot \(name)" }
    let expected = String(decoding: data, as: UTF8.self)
    if expected.utf8.elementsEqual(text.utf8) { return nil }
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(left, right).enumerated().first { !$0.element.0.utf8.elementsEqual($0.element.1.utf8) }?.offset
    let line = place ?? min(left.count, right.count)
    let (old, new) = (
      line < left.count ? String(left[line]) : "(end)", line < right.count ? String(right[line]) : "(end)"
    )
    return "\(name):\(line + 1)\n- \(old)\n+ \(new)"
  }
}
