import Foundation

// Writes every lexicon file into one Swift source as a raw string literal: no file is read at run time and the
// binary can be moved alone. Each file is introduced by a line "#@file NAME".
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: LexiconEmbedder OUTPUT FILE...\n".utf8))
  exit(2)
}
var text = ""
for path in arguments.dropFirst(2).sorted() {
  let url = URL(fileURLWithPath: path)
  guard let data = try? Data(contentsOf: url), let content = String(data: data, encoding: .utf8)
  else {
    FileHandle.standardError.write(Data("\(path): not readable as UTF-8\n".utf8))
    exit(3)
  }
  text += "#@file " + url.lastPathComponent + "\n" + content
  if !content.hasSuffix("\n") { text += "\n" }
}
let source = """
  enum EmbeddedLexicon {
    static let text: StaticString = ####\"""
  """
let output = source + "\n" + text + "\"\"\"####\n}\n"
do {
  try output.write(toFile: arguments[1], atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("\(arguments[1]): \(error)\n".utf8))
  exit(3)
}
