import Foundation
import NewsText
import Testing

struct FolderWalkTests {
  /// A folder of its own for each test.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func write(_ name: String, in folder: URL) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: file)
  }

  @Test func `lists files in the order of their paths`() throws {
    try withFolder { folder in
      for name in ["b.txt", "a/2.html", "a/1.MD", "c.jsonl", "d.pdf", ".hidden.txt", "a/.git/x.txt", "z.htm", "ب.txt"] {
        try write(name, in: folder)
      }
      let walk = FolderWalk([folder.path])
      #expect(walk.files.map(\.name) == ["a/1.MD", "a/2.html", "b.txt", "c.jsonl", "z.htm", "ب.txt"])
      #expect(walk.faults.isEmpty)
    }
  }

  @Test func `ends where links make a loop`() throws {
    try withFolder { folder in
      try write("a/1.txt", in: folder)
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
      try manager.createSymbolicLink(atPath: folder.path + "/a/self", withDestinationPath: "self")
      try manager.createSymbolicLink(atPath: folder.path + "/a/2.txt", withDestinationPath: "1.txt")
      #expect(FolderWalk([folder.path]).files.map(\.name) == ["a/1.txt"])
    }
  }

  @Test func `takes a file by its path, once, whatever its name`() throws {
    try withFolder { folder in
      try write("x.pdf", in: folder)
      try write("y.txt", in: folder)
      let walk = FolderWalk([folder.path + "/x.pdf", folder.path + "/y.txt", folder.path])
      #expect(walk.files.map(\.name) == ["x.pdf", "y.txt"])
    }
  }

  @Test func `says what is missing or empty`() throws {
    try withFolder { folder in
      try write("only.pdf", in: folder)
      let walk = FolderWalk([folder.path + "/none", folder.path])
      #expect(walk.files.isEmpty)
      #expect(walk.faults.map(\.file) == [folder.path + "/none", folder.path])
      #expect(walk.faults[0].description.contains("No such file"))
      #expect(walk.faults[1].code == .noDocuments)
    }
  }
}
