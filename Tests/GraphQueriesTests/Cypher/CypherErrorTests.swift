import GraphQueries
import KnowledgeGraph
import TestSupport
import Testing

struct CypherErrorTests {
  private static func message(_ query: String, _ parameters: [String: CypherValue] = [:]) throws -> String {
    let graph = CompactPropertyGraph(try CompactGraph(makeGraph("alpha sued beta")))
    do {
      _ = try CypherQuery(query).rows(in: graph, parameters: parameters)
      return "no error"
    } catch let error as CypherError {
      return error.pointing(into: query)
    }
  }

  @Test(arguments: [
    (
      "MATCH (a)-[:sueed]->(b) RETURN a",
      """
      line 1, column 13: the graph has no relation sueed; did you mean sued?
        MATCH (a)-[:sueed]->(b) RETURN a
                    ^^^^^
      """
    ),
    (
      "MATCH (a:compny) RETURN a",
      """
      line 1, column 10: the graph has no kind compny; did you mean company?
        MATCH (a:compny) RETURN a
                 ^^^^^^
      """
    ),
    (
      "MATCH (a)\nRETURN a.nmae",
      """
      line 2, column 10: the graph has no property nmae; did you mean name?
        RETURN a.nmae
                 ^^^^
      """
    ),
    (
      "MATCH (a)-[r]->() RETURN r.stauts",
      """
      line 1, column 28: the graph has no property stauts; did you mean status?
        MATCH (a)-[r]->() RETURN r.stauts
                                   ^^^^^^
      """
    ),
    (
      "MATCH (a {Name: 'x'}) RETURN a",
      """
      line 1, column 11: the graph has no property Name; did you mean name?
        MATCH (a {Name: 'x'}) RETURN a
                  ^^^^
      """
    ),
    (
      "MATCH (actor) RETURN actr.name",
      """
      line 1, column 22: there is no variable actr here; did you mean actor?
        MATCH (actor) RETURN actr.name
                             ^^^^
      """
    ),
    (
      "RETURN tuUpper('x')",
      """
      line 1, column 8: there is no function tuupper(); did you mean toUpper()?
        RETURN tuUpper('x')
               ^^^^^^^^^^^^
      """
    ),
    (
      "MATCH (a) WHER a.name = 'x' RETURN a",
      """
      line 1, column 11: "WHER" stands where a clause (MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN) is expected; did you mean WHERE?
        MATCH (a) WHER a.name = 'x' RETURN a
                  ^^^^
      """
    ),
    (
      "MATCH (a) RETURN a LIMT 3",
      """
      line 1, column 20: "LIMT" stands where ORDER BY, SKIP, LIMIT, UNION or the end of the query is expected; did you mean LIMIT?
        MATCH (a) RETURN a LIMT 3
                           ^^^^
      """
    ),
    (
      "MATCH (a {name: 'شركة'}) RETURN a.nam, b",
      """
      line 1, column 35: the graph has no property nam; did you mean name?
        MATCH (a {name: 'شركة'}) RETURN a.nam, b
                                          ^^^
      """
    ),
    (
      "RETURN 1 +",
      """
      line 1, column 11: the query ends where an expression is expected
        RETURN 1 +
                  ^
      """
    ),
    (
      "UNWIND [1, 'a'] AS x RETURN x * 2",
      """
      line 1, column 29: * does not take a string and an integer
        UNWIND [1, 'a'] AS x RETURN x * 2
                                    ^^^^^
      """
    ),
    (
      "RETURN $nme",
      """
      line 1, column 8: the parameter $nme has no value; did you mean name?
        RETURN $nme
               ^^^^
      """
    ),
    (
      "MATCH (a) SET a.name = 'x'",
      """
      line 1, column 11: SET writes, and a query only reads: the graph is changed by building it again from other documents (wasl build), or by editing an export and reading it back (wasl import)
        MATCH (a) SET a.name = 'x'
                  ^^^
      """
    ),
  ])
  func `faults are told with their place and what was meant`(query: String, expected: String) throws {
    #expect(try Self.message(query, ["name": .null]) == expected)
  }

  @Test
  func `of a long line the part around the fault is shown`() throws {
    let long = Array(repeating: "1", count: 200).joined(separator: " + ")
    let lines = try Self.message("RETURN \(long) + nothing + \(long)").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count < 150 } && lines[1].contains("nothing") && lines[1].hasSuffix("…"))
  }

  @Test(arguments: [
    ("a.c", "abc", true), ("a.c", "ac", false), ("(?i)ABC", "abc", true), ("a|bc*", "bccc", true),
    ("[^a-c]+", "xyz", true),
    ("[^a-c]+", "xbz", false), ("\\d{2,3}", "1234", false), ("\\d{2,3}", "123", true), ("(ab)?c", "abc", true),
    ("^a$", "a", true), ("", "", true), ("شركة.*", "شركة آبل", true), ("[\\]a]+", "]a]", true), ("a{0}b", "b", true),
    (".*", "a\nb", false), ("(a*)*b", "aaab", true),
  ])
  func `regular expressions match whole texts`(pattern: String, text: String, matches: Bool) throws {
    let answer = try CypherQuery("RETURN $text =~ $pattern AS same").answer(
      in: MemoryPropertyGraph(), parameters: ["text": .string(text), "pattern": .string(pattern)])
    #expect(try answer[0].get("same") == matches)
  }

  @Test(arguments: ["(", "a)", "[a", "*", "a{3,1}", "\\q", "(?=a)", "a{99999}"])
  func `what is no regular expression is refused`(pattern: String) {
    let error = #expect(throws: CypherError.self) {
      try CypherQuery("RETURN 'a' =~ $p").rows(in: MemoryPropertyGraph(), parameters: ["p": .string(pattern)])
    }
    #expect(error?.detail == "InvalidRegularExpression")
  }

  @Test
  func `no regular expression takes for ever`() throws {
    let text = String(repeating: "a", count: 2000)
    let answer = try CypherQuery("RETURN $text =~ '(a|a)*(a+)+b' AS same").answer(
      in: MemoryPropertyGraph(), parameters: ["text": .string(text)])
    #expect(try answer[0].get("same") == false)
  }
}
