import GraphFormats
import GraphQueries
import KnowledgeGraph

extension CompactGraph {
  /// The graph for a writer, each node and edge made when its turn comes, so that a large index need not be in memory as values.
  var contents: GraphContents {
    let (nodes, edges, places) = ordered()
    return GraphContents(
      documents: (0..<documentCount).map(document).sorted { $0.id < $1.id },
      nodes: GraphItems(count: nodes.count) { self.node(nodes[$0]) },
      edges: GraphItems(count: edges.count) { place in
        if place % 64 == 0 { self.fetch(edges[place..<min(place + 64, edges.count)]) }
        return self.edge(edges[place])
      }
    ) { place in
      let (source, target) = self.ends(of: edges[place])
      return GraphContents.Outline(
        source: Int(places[Int(source.rawValue)]), target: Int(places[Int(target.rawValue)]),
        relation: self.relation(of: edges[place]), status: self.status(of: edges[place]),
        documents: self.documentCount(of: edges[place]))
    }
  }
}
