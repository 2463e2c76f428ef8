// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: resources, swiftSettings: settings)
}

let package = Package(
  name: "wasl",
  products: [
    .executable(name: "wasl", targets: ["wasl"]),
    .library(
      name: "Wasl",
      targets: [
        "KnowledgeGraph", "NewsText", "Lexicon", "StandardLexicon", "Extraction", "GraphQueries", "GraphFormats",
      ]),
  ],
  targets: [
    library("KnowledgeGraph"),
    library("NewsText", ["KnowledgeGraph"]),
    .target(
      name: "Lexicon", dependencies: ["KnowledgeGraph", "NewsText"], exclude: ["Data"], swiftSettings: settings),
    .target(
      name: "StandardLexicon", dependencies: ["Lexicon"], swiftSettings: settings, plugins: ["EmbedLexicon"]),
    .executableTarget(name: "LexiconEmbedder", dependencies: ["Lexicon"], swiftSettings: settings),
    .plugin(
      name: "EmbedLexicon", capability: .buildTool(), dependencies: ["LexiconEmbedder"],
      path: "Sources/EmbedLexicon"),
    library("Extraction", ["KnowledgeGraph", "NewsText", "Lexicon"]),
    .target(
      name: "GraphQueries", dependencies: ["KnowledgeGraph"], exclude: ["Cypher/README.md"], swiftSettings: settings),
    library("GraphFormats", ["KnowledgeGraph"]),
    library(
      "Commands",
      ["KnowledgeGraph", "NewsText", "Lexicon", "StandardLexicon", "Extraction", "GraphQueries", "GraphFormats"]),
    .executableTarget(name: "wasl", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "KnowledgeGraph", "NewsText", "Lexicon", "StandardLexicon", "Extraction", "GraphQueries", "GraphFormats",
      ],
      exclude: ["README.md"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["KnowledgeGraph"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("KnowledgeGraph", ["KnowledgeGraph", "TestSupport"]),
    tests("NewsText", ["NewsText", "TestSupport"]),
    tests("Lexicon", ["Lexicon", "StandardLexicon", "NewsText", "KnowledgeGraph", "TestSupport"]),
    tests(
      "Extraction", ["Extraction", "Lexicon", "StandardLexicon", "NewsText", "KnowledgeGraph", "TestSupport"],
      resources: ["Tables", "Gold"]),
    tests(
      "GraphQueries", ["GraphQueries", "KnowledgeGraph", "TestSupport"],
      resources: ["Cypher/expected-failures.txt", "Cypher/Peers"]),
    tests(
      "GraphFormats", ["GraphFormats", "KnowledgeGraph", "TestSupport"], resources: ["Snapshots", "Peers"]),
    tests(
      "Commands",
      [
        "Commands", "Extraction", "GraphFormats", "GraphQueries", "KnowledgeGraph", "Lexicon", "NewsText",
        "TestSupport",
      ], resources: ["Snapshots"]),
    tests("EndToEnd", ["wasl", "GraphFormats", "KnowledgeGraph", "TestSupport"], resources: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)
