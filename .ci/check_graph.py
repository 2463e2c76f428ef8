"""Opens a graph.json in NetworkX and compares what arrives with what stands in the file."""
import json
import sys

import networkx

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
graph = networkx.node_link_graph(data, edges="edges")
assert graph.is_directed() and graph.is_multigraph(), "not a directed multigraph"
assert set(graph.nodes) == {node["id"] for node in data["nodes"]}, "nodes differ"
assert graph.number_of_edges() == len(data["edges"]), "edges were lost or merged"
for source, target, key, values in graph.edges(keys=True, data=True):
    assert values["relation"] == key and values["claims"], f"{source} {key} {target} lost its claims"
print(f"networkx reads {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
