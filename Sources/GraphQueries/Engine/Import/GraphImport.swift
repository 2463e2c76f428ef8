extension CompactGraph {
  /// Reads a graph of one's own from files of nodes and edges: JSON lines, or tables with a head line (`.csv`, `.tsv`).
  ///
  /// Nodes have an `id` and may have `kind`, `name`, `names`, `mentions`; edges have `source`, `relation` and `target` (or `s`, `r`, `o`)
  /// and may have `status`, `confidence`, `date`, `document`, `quote`. Each line is an edge by itself, so that parallel edges stay
  /// apart; its claim bears the rule `manual`. Nodes and edges are numbered as they come. Other columns are passed over.
  /// - Parameters:
  ///   - nodes: the path of the file of nodes, `nil` to take the nodes from the edges.
  ///   - edges: the path of the file of edges.
  /// - Throws: ``ImportError`` with the line, or ``IndexError``.
  public convenience init(importingNodes nodes: String?, edges: String) throws {
    let edgeFile = try Self.input(edges)
    let nodeFile = try nodes.map(Self.input)
    var sink = ImportSink(
      nodes: (nodeFile?.count ?? 0) / 100, edges: edgeFile.count / 130, addsMissingNodes: nodes == nil)
    if let nodes, let nodeFile {
      do throws(SyntaxFault) {
        if Self.isTable(nodes) {
          try CSVReader.readNodes(nodeFile.bytes, into: &sink)
        } else {
          try JSONLinesReader.readNodes(nodeFile.bytes, into: &sink)
        }
      } catch { throw ImportError(error, path: nodes, in: nodeFile.bytes) }
    }
    do throws(SyntaxFault) {
      if Self.isTable(edges) {
        try CSVReader.readEdges(edgeFile.bytes, into: &sink)
      } else {
        try JSONEdgeReader.read(edgeFile.bytes, into: &sink)
      }
    } catch { throw ImportError(error, path: edges, in: edgeFile.bytes) }
    let finished = try sink.builder.finish()
    self.init(memory: finished.memory, places: finished.places, isTrusted: true)
  }

  static func input(_ path: String) throws(ImportError) -> IndexMemory {
    do throws(IndexError) {
      let file = try IndexMemory(mapping: path)
      file.readAhead()
      return file
    } catch { throw ImportError(path: path, line: 0, detail: error.detail) }
  }

  private static func isTable(_ path: String) -> Bool { path.hasSuffix(".csv") || path.hasSuffix(".tsv") }
}
