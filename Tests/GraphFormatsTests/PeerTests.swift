import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

/// Opens our files with the programs that they are for, where `WASL_PEERS` names a Python that has them.
///
/// With `WASL_PEERS_FOLDER` the files are kept there, to be looked at.
@Suite(.enabled(if: Peers.python != nil, "WASL_PEERS names no Python"))
struct PeerTests {
  private static let formats = GraphFormat.all.map(\.name)

  @Test(arguments: formats)
  func `a story is read by the program that it is for`(name: String) throws {
    if let complaint = try Peers.complaint(of: name, about: SampleStory.graph) { Issue.record("\(complaint)") }
  }

  @Test(arguments: formats)
  func `hostile names arrive unchanged`(name: String) throws {
    if let complaint = try Peers.complaint(of: name, about: HostileGraph.graph) { Issue.record("\(complaint)") }
  }

  @Test(arguments: formats)
  func `random graphs are read`(name: String) throws {
    var source = RandomDocuments(seed: 5)
    if let complaint = try Peers.complaint(of: name, about: KnowledgeGraph(folding: source.documents(30))) {
      Issue.record("\(complaint)")
    }
  }

  @Test
  func `the explorer is quick with five hundred actors and two thousand relations`() throws {
    let complaint = try Peers.complaint(of: "html", about: BigGraph.make(nodes: 500, edges: 2000), check: "html-speed")
    if let complaint { Issue.record("\(complaint)") }
  }
}

enum Peers {
  static let python = ProcessInfo.processInfo.environment["WASL_PEERS"]

  /// What the program of a format says against a graph.
  static func complaint(of format: String, about graph: KnowledgeGraph, check: String? = nil) throws -> String? {
    guard let python, let writer = GraphFormat.named(format) else { return "no such peer" }
    let kept = ProcessInfo.processInfo.environment["WASL_PEERS_FOLDER"].map { URL(fileURLWithPath: $0) }
    let folder = (kept ?? FileManager.default.temporaryDirectory).appendingPathComponent(
      kept == nil ? "wasl-peer-\(UUID().uuidString)" : "\(format)-\(graph.nodes.count)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if kept == nil { try? FileManager.default.removeItem(at: folder) } }
    let options = ExportOptions(generator: GraphGenerator(version: "0.0"), title: "Title")
    for file in writer.files(of: graph, options: options) {
      let path = folder.appendingPathComponent(file.name)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
    try Data(GraphFormat.json.bytes(of: graph, options: options)).write(
      to: folder.appendingPathComponent("expected.json"))
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Peers/check.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script.path, check ?? format, folder.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? nil : String(decoding: data.suffix(2000), as: UTF8.self)
  }
}
