import Foundation
import GraphQueries
import KnowledgeGraph

/// The known answers to two hundred questions on a synthetic graph.
struct PeerAnswers {
  struct Question {
    var from: NodeNumber
    var to: NodeNumber
    var relations: CaseSet<Relation>
  }

  let graph: CompactGraph
  let synthetic: SyntheticGraph
  let questions: [Question]
  private let answers: [String: Any]

  static let folder = ProcessInfo.processInfo.environment["WASL_SHARED"]
  static var isThere: Bool { folder != nil }
  /// Whether the large graphs are asked as well.
  static var isLong: Bool { isThere && ProcessInfo.processInfo.environment["WASL_LONG"] != nil }

  init(_ size: String) throws {
    let folder = (Self.folder ?? "") + "/peers/answers/" + size + "/"
    func read(_ name: String) throws -> [String: Any] {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + name))
      return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }
    answers = try read("answers.json")
    let queries = try read("queries.json")
    synthetic = SyntheticGraph(nodes: queries["n"] as? Int ?? 0, edges: queries["m"] as? Int ?? 0)
    graph = try synthetic.index()
    questions = (queries["pairs"] as? [[String: Any]] ?? []).map { pair in
      func node(_ key: String) -> NodeNumber { NodeNumber(UInt32((pair[key] as? String ?? "").dropFirst()) ?? 0) }
      return Question(
        from: node("a"), to: node("b"),
        relations: CaseSet((pair["relations"] as? [String] ?? []).compactMap { Relation(name: $0) }))
    }
  }

  func integers(_ key: String) -> [Int] { answers[key] as? [Int] ?? [] }
  func integer(_ key: String) -> Int { answers[key] as? Int ?? -1 }
  func reals(_ key: String) -> [Double] { answers[key] as? [Double] ?? [] }
  func realLists(_ key: String) -> [[Double]] { answers[key] as? [[Double]] ?? [] }
  func pathLists(_ key: String) -> [[[String]]] { answers[key] as? [[[String]]] ?? [] }
  func ranking(_ key: String) -> [(node: String, value: Double)] {
    (answers[key] as? [[Any]] ?? []).map { ($0[0] as? String ?? "", $0[1] as? Double ?? .nan) }
  }
  func counts(_ key: String) -> [[String: [Int]]] { answers[key] as? [[String: [Int]]] ?? [] }
}
