import Foundation

/// A folder for one test, gone with the value.
public final class TemporaryFolder {
  /// Where it is.
  public let path: String

  /// Makes the folder.
  public init() throws {
    path = NSTemporaryDirectory() + "wasl-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the folder.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that lead to it.
  /// - Returns: its path.
  @discardableResult
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = self(name)
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Writes a text file.
  /// - Returns: its path.
  @discardableResult
  public func write(_ name: String, text: String) throws -> String { try write(name, text.utf8) }

  /// The bytes of a file; none where there is none.
  public func bytes(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: self(name)).map { Array($0) } ?? []
  }

  /// The text of a file; empty where there is none.
  public func text(_ name: String) -> String {
    (try? Data(contentsOf: URL(fileURLWithPath: self(name)))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The names of what is in a folder, sorted.
  public func list(_ name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self(name))) ?? []).sorted()
  }
}
