import Commands
import Foundation
import GraphFormats
import KnowledgeGraph
import TestSupport
import Testing

private let lines = """
  alpha supports beta
  beta sued gamma alleged d2 alpha
  gamma owns delta
  delta opposes alpha possible
  شركة_الاتصالات accused gamma
  """

/// A graph with names that are meant to do harm.
private let hostile = KnowledgeGraph(
  documents: [],
  nodes: ["=1+1", "a\u{202E}b\"c", "plain"].enumerated().map { number, name in
    Node(
      id: "n\(number)", name: name, kind: .company, names: [NameForm(text: name, language: "en", count: 1)],
      mentions: 1,
      documents: [])
  },
  edges: [
    Edge(
      source: "n0", target: "n1", relation: .sued, status: .asserted, confidence: 1, documents: 1, claims: [])
  ])

struct QueryTests {
  private func ask(_ query: String, _ options: [String] = [], _ graph: KnowledgeGraph = makeGraph(lines)) throws
    -> ToolResult
  {
    let folder = try folder(withGraph: graph)
    return runTool(["query", query, "--graph", folder("graph.json")] + options)
  }

  @Test
  func `a table is aligned by what letters take on the screen`() throws {
    let result = try ask("MATCH (a)-[r]->(b {id: 'gamma'}) RETURN a.name AS who, r.relation AS does ORDER BY does")
    #expect(result.code == .done)
    #expect(
      result.output == """
        who             does
        --------------  -------
        شركة الاتصالات  accused
        beta            sued

        """)
    let marked = try ask(
      "RETURN 'مُحَمَّد' AS a, 1 AS b UNION ALL RETURN '日本' AS a, 2 AS b UNION ALL RETURN 'xxxxx' AS a, 3 AS b")
    #expect(marked.output == "a      b\n-----  -\nمُحَمَّد   1\n日本   2\nxxxxx  3\n")
  }

  @Test
  func `quotes are printed under their row`() throws {
    let result = try ask("MATCH p = (a {id: 'alpha'})-[*2]->(b) RETURN p", ["--quotes"])
    #expect(result.code == .done)
    #expect(
      result.output.contains("(alpha :organization)-[:supports]->(beta :organization)-[:sued]->(gamma :organization)"))
    #expect(result.output.contains("“alpha supports beta”"))
    #expect(result.output.contains("“beta sued gamma alleged d2 alpha”"))
    let table = try ask("MATCH (a)-[r:sued]->() RETURN a.name, r", ["--quotes", "--format", "csv"])
    #expect(
      table.output == "\"a.name\",\"r\",\"quotes\"\r\n\"beta\",\"[:sued]\",\"beta sued gamma alleged d2 alpha\"\r\n")
  }

  @Test
  func `JSON holds values as they are`() throws {
    let result = try ask(
      "MATCH p = (a {id: 'beta'})-[r]->(b) RETURN a, r, p, {x: [1, 2.5, null, true]} AS m", ["-f", "json", "--quotes"])
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(root["columns"] as? [String] == ["a", "r", "p", "m"])
    #expect(root["truncated"] as? Bool == false)
    let row = try #require((root["rows"] as? [[Any]])?.first)
    #expect((row[0] as? [String: Any])?["id"] as? String == "beta")
    #expect((row[1] as? [String: Any])?["relation"] as? String == "sued")
    #expect((row[2] as? [String: Any])?["nodes"] as? [String] == ["beta", "gamma"])
    #expect(((row[3] as? [String: Any])?["x"] as? [Any])?.count == 4)
    #expect((root["edges"] as? [[String: Any]])?.count == 1)
    let empty = try ask("MATCH (a {id: 'none'}) RETURN a", ["-f", "json"])
    #expect(empty.code == .incomplete)
    #expect(empty.output.contains("\"rows\": []"))
  }

  @Test
  func `paths become a diagram`() throws {
    let result = try ask("MATCH p = shortestPath((a {id: 'alpha'})-[*]->(b {id: 'gamma'})) RETURN p", ["-f", "dot"])
    #expect(result.code == .done)
    #expect(result.output.hasPrefix("digraph"))
    for word in ["\"alpha\" ->", "\"beta\" ->", "gamma"] { #expect(result.output.contains(word)) }
    #expect(!result.output.contains("الاتصالات") && !result.output.contains("delta"))
  }

  @Test
  func `hostile names do no harm`() throws {
    let query = "MATCH (a)-[r]->(b) RETURN a.name, b.name, r"
    let table = try ask(query, ["-f", "csv"], hostile)
    #expect(table.output.contains("\"'=1+1\""))
    #expect(table.output.contains("b\"\"c\""))
    for format in ["table", "dot"] {
      let result = try ask("MATCH p = (a)-[r]->(b) RETURN p", ["-f", format], hostile)
      #expect(result.code == .done)
      #expect(!result.output.unicodeScalars.contains("\u{202E}"), "\(format)")
    }
  }

  @Test(arguments: [
    ("5", "5"), ("2.5", "2.5"), ("true", "true"), ("null", "null"), ("[1, 'a']", "[1, \"a\"]"), ("Cisco", "Cisco"),
    ("NSO Group", "NSO Group"), ("\"5\"", "5"), ("a=b", "a=b"), ("", ""), ("{x: 1}", "{x: 1}"),
    ("1 OR 1=1", "1 OR 1=1"),
    ("[1) RETURN 2", "[1) RETURN 2"),
  ])
  func `parameters are numbers, lists or text`(text: String, shown: String) throws {
    let result = try ask("RETURN $x AS x", ["--param", "x=" + text])
    #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).first ?? "" == shown)
  }

  @Test(arguments: [
    ("RETURN $x", ["--param", "x"], 2, "wasl: --param takes NAME=VALUE, not \"x\""),
    ("RETURN $y", ["--param", "x=1"], 2, "the parameter $y has no value"),
    ("MATCH (a RETURN a", [], 2, "  MATCH (a RETURN a\n           ^^^^^^"),
    ("CREATE (a)", [], 2, "CREATE writes, and a query only reads"),
    ("MATCH (a)-[:sueed]->(b) RETURN a", [], 2, "did you mean sued?"),
    ("UNWIND range(1, 9) AS x RETURN x", ["--limit", "3"], 0, "there are more rows than --limit 3"),
    ("MATCH (a {name: 'ALPHA'}) RETURN a", [], 1, "no entity has exactly the name \"ALPHA\"; with ~= it finds alpha"),
    ("MATCH (a {name: 'nobody'}) RETURN a", [], 1, "no entity has exactly the name \"nobody\"\n"),
    ("UNWIND [1, 0] AS x RETURN 1 / x", [], 2, "an integer is divided by zero"),
    ("RETURN reduce(s = 'xx', x IN range(1, 99) | s + s)", [], 1, "the answer is partial after 0 rows"),
    (
      "UNWIND range(1, 20000) AS x UNWIND range(1, 20000) AS y WITH x, y WHERE x + y = 2 RETURN x",
      ["--timeout", "1"], 1, "the answer is partial: 1 row was found in 1 s; raise --timeout"
    ),
  ])
  func `faults and partial answers are said`(query: String, options: [String], code: Int32, message: String) throws {
    let result = try ask(query, options)
    #expect(result.code.rawValue == code)
    #expect(result.messages.contains(message), "\(result.messages)")
  }

  @Test
  func `a partial answer is marked, and holds what was found`() throws {
    let result = try ask("UNWIND range(1, 9) AS x RETURN x", ["--limit", "2", "-f", "json"])
    #expect(result.output.contains("\"truncated\": true"))
    let table = try ask("UNWIND range(1, 3000) AS x RETURN x, -x AS y", ["--limit", "2500"])
    #expect(table.output.split(separator: "\n").count == 2502)
  }

  @Test
  func `the plan is printed instead of the answer`() throws {
    let result = try ask("EXPLAIN MATCH (a {id: 'alpha'})-[:supports]->(b)-[r]->(c:company) RETURN c.name, count(*)")
    #expect(result.code == .done)
    #expect(
      result.output == """
          match
            find (a) by id
            filter
            follow supports outgoing to (b)
            follow any relationship outgoing to (c:company)
          group by 1 columns

        """)
  }

  @Test(arguments: [
    ("MATCH p = ANY SHORTEST (a {id: 'alpha'})-[*]-(b {id: 'gamma'}) RETURN length(p)", "2"),
    ("MATCH p = ALL SHORTEST (a {id: 'alpha'})-[*]-(b {id: 'gamma'}) RETURN count(p)", "2"),
    ("MATCH p = SHORTEST 3 (a {id: 'alpha'})-[*]-(b {id: 'gamma'}) RETURN count(p)", "2"),
    ("MATCH p = SHORTEST 1 GROUP (a {id: 'alpha'})-[*]-(b {id: 'delta'}) RETURN length(p)", "1"),
  ])
  func `shortest paths are asked for as in GQL`(query: String, answer: String) throws {
    #expect(try ask(query).output.split(separator: "\n").last ?? "" == answer)
  }
}
