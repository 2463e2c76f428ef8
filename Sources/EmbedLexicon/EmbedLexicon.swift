import Foundation
import PackagePlugin

/// Turns `Sources/Lexicon/Data/*.lex` into a source file of the `StandardLexicon` target.
@main
struct EmbedLexicon: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "Sources/Lexicon/Data")
    let files = try FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "lex" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    return [
      .buildCommand(
        displayName: "Compiling \(files.count) lexicon files",
        executable: try context.tool(named: "LexiconEmbedder").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }
}
