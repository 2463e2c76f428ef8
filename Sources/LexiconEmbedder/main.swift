import Foundation
import Lexicon

// Writes every lexicon file, and the lexicon that they make, into one Swift source as raw string literals: no file is read
// and nothing compiled at run time, and the binary can be moved alone. Each file is introduced by a line "#@file NAME".
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
let bundle = Array(text.dropLast().utf8)
let letters: [UInt8]
do {
  letters = try bundle.withUnsafeBufferPointer { bundle throws(LexiconError) in
    try LexiconImage.letters(bundle: bundle)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(3)
}
var source = Data("enum EmbeddedLexicon {\n  static let text: StaticString = ####\"\"\"\n".utf8)
source += Data(text.utf8)
source += Data("\"\"\"####\n  static let image: StaticString = ####\"".utf8)
source += Data(letters)
source += Data("\"####\n}\n".utf8)
do {
  try source.write(to: URL(fileURLWithPath: arguments[1]), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("\(arguments[1]): \(error)\n".utf8))
  exit(3)
}
