import Commands
import Foundation
import TestSupport
import Testing

struct ExplainTests {
  private static let text = "alpha sued beta\nnothing here\ngamma supports beta\n"

  @Test func `every sentence is told`() throws {
    let result = runTool("explain -", input: Self.text)
    #expect(result.code == .done)
    #expect(result.output.contains("alpha sued beta"))
    #expect(result.output.contains("gamma supports beta"))
  }

  @Test(arguments: [("sued beta", ["alpha"]), ("Gamma", ["gamma"]), ("beta", ["alpha", "gamma"])])
  func `only sentences with the wanted edge are told`(words: String, subjects: [String]) {
    let result = runTool(["explain", "-", "--edge", words], input: [Array(Self.text.utf8)])
    #expect(result.code == .done)
    for subject in ["alpha", "gamma"] {
      #expect(result.output.contains(subject) == subjects.contains(subject), "\(words): \(result.output)")
    }
  }

  @Test func `an edge that no sentence gives is said to be missing`() {
    let result = runTool(["explain", "-", "--edge", "owns"], input: [Array(Self.text.utf8)])
    #expect(result.code == .incomplete)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("no sentence gives such an edge"))
  }

  @Test func `bytes that are no text are refused`() {
    let result = runTool(["explain", "-"], input: [[0xFF, 0xFE, 0xFF]])
    #expect(result.code == .file)
    #expect(result.messages.contains("UTF-8"))
  }
}
