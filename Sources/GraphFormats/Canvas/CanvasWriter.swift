import KnowledgeGraph

extension GraphFormat {
  /// JSON Canvas, for Obsidian.
  public static let canvas = GraphFormat(
    name: "canvas", summary: "a JSON Canvas board for Obsidian and others, with positions and camps as groups",
    fileExtension: "canvas", mediaType: "application/json", writer: CanvasWriter.write, checker: CanvasCheck.check)
}

/// Writes JSON Canvas 1.0: cards with whole coordinates, arrows with labels, groups for camps.
enum CanvasWriter {
  private static let width = 240
  private static let height = 80

  static func write(_ graph: GraphContents, _ options: ExportOptions, to sink: inout ByteSink) {
    let language = options.language(for: graph)
    let places = places(graph, options)
    var json = JSONWriter()
    json.beginObject()
    json.newline(1)
    json.key("nodes")
    json.beginArray()
    for (camp, members) in camps(graph, options) { group(camp, members.map { places[$0] }, language, into: &json) }
    for (place, node) in graph.nodes.enumerated() {
      json.newline(2)
      json.beginObject()
      json.key("id")
      json.string("node-" + node.id)
      json.key("type")
      json.string("text")
      frame(places[place].0, places[place].1, width, height, into: &json)
      json.key("color")
      json.string(Palette.color(node.kind))
      json.key("text")
      let name = Markdown.escaped(options.drawn(node.displayName(language)))
      json.string("**\(name)**\n" + GraphWords.label(node.kind, language))
      json.endObject()
      sink.take(&json)
    }
    json.breakLine(1)
    json.endArray()
    json.newline(1)
    json.key("edges")
    json.beginArray()
    for edge in graph.edges {
      json.newline(2)
      json.beginObject()
      json.key("id")
      json.string("edge-" + edge.id)
      json.key("fromNode")
      json.string("node-" + edge.source)
      json.key("toNode")
      json.string("node-" + edge.target)
      if edge.relation.isSymmetric {
        json.key("fromEnd")
        json.string("arrow")
      }
      json.key("toEnd")
      json.string("arrow")
      json.key("color")
      json.string(Palette.color(edge.relation.sign))
      json.key("label")
      var label = GraphWords.label(edge.relation, language)
      if edge.status != .asserted { label += language == .arabic ? "، " : ", " }
      if edge.status != .asserted { label += GraphWords.label(edge.status, language) }
      json.string(options.drawn(label))
      json.endObject()
      sink.take(&json)
    }
    json.breakLine(1)
    json.endArray()
    json.breakLine(0)
    json.endObject()
    json.breakLine(0)
    sink.take(&json)
  }

  /// Places in whole points: camps beside each other, so that a group's frame holds no stranger.
  private static func places(_ graph: GraphContents, _ options: ExportOptions) -> [(Int, Int)] {
    var result = [(Int, Int)](repeating: (0, 0), count: graph.nodes.count)
    let number = Dictionary(
      graph.nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var groups = camps(graph, options).map(\.1)
    let inCamp = Set(groups.joined())
    groups.append(graph.nodes.indices.filter { !inCamp.contains($0) })
    var left = 0
    for group in groups where !group.isEmpty {
      let local = Dictionary(
        group.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
      let edges = graph.edges.compactMap { edge -> (Int, Int)? in
        guard let source = number[edge.source].flatMap({ local[$0] }),
          let target = number[edge.target].flatMap({ local[$0] })
        else { return nil }
        return (source, target)
      }
      let layout = ForceLayout(count: group.count, edges: edges)
      let points = layout.places.map { (Int(($0.x * 320).rounded()), Int(($0.y * 220).rounded())) }
      let (low, high) = (points.map(\.0).min() ?? 0, points.map(\.0).max() ?? 0)
      for (place, node) in group.enumerated() { result[node] = (points[place].0 - low + left, points[place].1) }
      left += high - low + width + 200
    }
    return result
  }

  private static func camps(_ graph: GraphContents, _ options: ExportOptions) -> [(Int, [Int])] {
    var members: [Int: [Int]] = [:]
    for (place, node) in graph.nodes.enumerated() {
      if let camp = options.camps[node.id] { members[camp, default: []].append(place) }
    }
    return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func group(
    _ camp: Int, _ places: [(Int, Int)], _ language: ExportOptions.Language, into json: inout JSONWriter
  ) {
    let (left, top) = (places.map(\.0).min() ?? 0, places.map(\.1).min() ?? 0)
    let (right, bottom) = (places.map(\.0).max() ?? 0, places.map(\.1).max() ?? 0)
    json.newline(2)
    json.beginObject()
    json.key("id")
    json.string("camp-\(camp)")
    json.key("type")
    json.string("group")
    frame(left - 40, top - 60, right - left + width + 80, bottom - top + height + 100, into: &json)
    json.key("label")
    json.string(language == .arabic ? "المعسكر \(camp)" : "Camp \(camp)")
    json.endObject()
  }

  private static func frame(_ x: Int, _ y: Int, _ width: Int, _ height: Int, into json: inout JSONWriter) {
    json.key("x")
    json.integer(x)
    json.key("y")
    json.integer(y)
    json.key("width")
    json.integer(width)
    json.key("height")
    json.integer(height)
  }
}

/// Holds a board against the specification of JSON Canvas 1.0.
enum CanvasCheck {
  static func check(_ files: [FileSet.File], _ faults: inout FaultList) {
    let root: JSONValue
    do { root = try JSONParser.parse(files, named: "graph.canvas") } catch { return faults.add("\(error)") }
    guard let nodes = root["nodes"]?.array, let edges = root["edges"]?.array else {
      return faults.add("the lists nodes and edges were expected")
    }
    var ends = EndCheck()
    for node in nodes {
      let id = node["id"]?.string
      ends.add(node: id, &faults)
      for key in ["x", "y", "width", "height"] where node[key]?.integer == nil {
        faults.add(at: id ?? "", "\(key) must be a whole number")
      }
      switch node["type"]?.string {
      case "text": if node["text"]?.string == nil { faults.add(at: id ?? "", "a card without text") }
      case "group", "file", "link": break
      default: faults.add(at: id ?? "", "an unknown type of node")
      }
      check(color: node["color"], id, &faults)
    }
    for edge in edges {
      let id = edge["id"]?.string
      ends.add(edge: id, edge["fromNode"]?.string, edge["toNode"]?.string)
      for key in ["fromEnd", "toEnd"] {
        if let end = edge[key], end != .string("arrow"), end != .string("none") {
          faults.add(at: id ?? "", "\(key) is arrow or none")
        }
      }
      check(color: edge["color"], id, &faults)
    }
    ends.finish(&faults)
  }

  private static func check(color: JSONValue?, _ id: String?, _ faults: inout FaultList) {
    guard let color else { return }
    let text = color.string ?? ""
    let isPreset = ["1", "2", "3", "4", "5", "6"].contains(text)
    let isHex = text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
    if !isPreset, !isHex { faults.add(at: id ?? "", "a colour is 1 to 6 or # and six digits") }
  }
}
