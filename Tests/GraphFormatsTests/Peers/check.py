"""check.py FORMAT FOLDER: opens a file that was written into FOLDER with the program it is for, and compares what that program holds
with FOLDER/expected.json. Says nothing and exits with 0 where both agree."""
import csv
import json
import re
import subprocess
import sys
import tarfile
from pathlib import Path

FORMAT, FOLDER = sys.argv[1], Path(sys.argv[2])
GRAPH = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
NODES = {node["id"]: node for node in GRAPH["nodes"]}
EDGES = {edge["id"]: edge for edge in GRAPH["edges"]}


def path(extension):
    return FOLDER / f"graph.{extension}"


def load(extension):
    return json.loads(path(extension).read_text(encoding="utf-8"))


def same(found, expected, what):
    if found != expected:
        sys.exit(f"{what}: found {str(found)[:300]!r}, expected {str(expected)[:300]!r}")


def xml_text(text):
    """What is left of a text in XML 1.0."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def joined(items):
    return " | ".join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def quotes(edge):
    return joined(claim["quote"] for claim in edge["claims"])


def compare_networkx(graph, name=lambda data: data["name"], text=lambda text: text, quote=lambda data: data.get("quotes", "")):
    same(graph.is_directed() and (graph.is_multigraph() or not EDGES), True, "directed multigraph")
    same(set(graph.nodes), set(NODES), "nodes")
    for id, data in graph.nodes(data=True):
        same(name(data), text(NODES[id]["name"]), f"name of {id}")
        same(data["kind"], NODES[id]["kind"], f"kind of {id}")
    found = {}
    for source, target, data in graph.edges(data=True):
        found[f"{source}--{data['relation']}--{target}"] = data
    same(set(found), set(EDGES), "edges")
    for id, data in found.items():
        same(data["status"], EDGES[id]["status"], f"status of {id}")
        same(quote(data), text(quotes(EDGES[id])), f"quotes of {id}")


def check_json():
    import networkx
    graph = networkx.node_link_graph(load("json"), edges="edges")
    compare_networkx(graph, quote=lambda data: joined(claim["quote"] for claim in data["claims"]))


def check_node_link():
    import networkx
    for key in ["edges", "links"]:
        graph = networkx.node_link_graph(load("json"), edges=key)
        compare_networkx(graph, quote=lambda data: joined(claim["quote"] for claim in data["claims"]))


def check_graphml():
    import igraph
    import networkx
    from lxml import etree
    etree.parse(str(path("graphml")))
    graph = networkx.read_graphml(path("graphml"))
    if not graph.is_multigraph():
        graph = networkx.MultiDiGraph(graph)
    compare_networkx(graph, text=xml_text)
    graph = igraph.Graph.Read_GraphML(str(path("graphml")))
    same((graph.vcount(), graph.ecount()), (len(NODES), len(EDGES)), "igraph")
    if NODES:
        for vertex in graph.vs:
            same(vertex["name"], xml_text(NODES[vertex["id"]]["name"]), "igraph name")
        for edge in graph.es:
            # igraph 1.0 puts the source into the id of an edge.
            ends = graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]
            expected = EDGES[f"{ends[0]}--{edge['relation']}--{ends[1]}"]
            same(edge["quotes"], xml_text(quotes(expected)), "igraph quotes")
            same(edge["sign"], expected["sign"], "igraph sign")


def check_gexf():
    import networkx
    from lxml import etree
    root = etree.parse(str(path("gexf"))).getroot()
    graph = networkx.read_gexf(path("gexf"))
    if not graph.is_multigraph():
        graph = networkx.MultiDiGraph(graph)
    compare_networkx(graph, text=xml_text)
    kinds = {edge.get("id"): edge.get("kind") for edge in root.iter("{*}edge")}
    same(kinds, {id: xml_text(edge["relation"]) for id, edge in EDGES.items()}, "kinds")


def check_graphology():
    data = load("json")
    same(data["options"], {"type": "mixed", "multi": True, "allowSelfLoops": True}, "options")
    keys = [node["key"] for node in data["nodes"]]
    same(keys, list(NODES), "nodes")
    for node in data["nodes"]:
        same(node["attributes"]["name"], NODES[node["key"]]["name"], "name")
        same(all(isinstance(node["attributes"][key], (int, float)) for key in ["x", "y", "size"]), True, "numbers")
    same({edge["key"] for edge in data["edges"]}, set(EDGES), "edges")
    for edge in data["edges"]:
        same(edge["undirected"], False, "undirected")
        same(edge["attributes"].get("quotes", ""), quotes(EDGES[edge["key"]]), "quotes")
        same(all(isinstance(value, (str, int, float, bool)) for value in edge["attributes"].values()), True, "plain values")


def check_cytoscape():
    import networkx
    data = load("cyjs")
    compare_networkx(networkx.cytoscape_graph(data))


def check_cx2():
    data = load("cx2")
    same(data[0]["CXVersion"], "2.0", "version")
    same(data[-1], {"status": [{"success": True, "error": ""}]}, "status")
    aspects = {key: value for aspect in data for key, value in aspect.items()}
    counts = {item["name"]: item["elementCount"] for item in aspects["metaData"]}
    same(counts["nodes"], len(aspects["nodes"]), "count of nodes")
    types = {"string": str, "integer": int, "double": (int, float), "boolean": bool}
    for scope, expected in [("nodes", NODES), ("edges", EDGES)]:
        declared = aspects["attributeDeclarations"][0][scope]
        same({item["v"]["id"] for item in aspects[scope]}, set(expected), scope)
        for item in aspects[scope]:
            for key, value in item["v"].items():
                same(isinstance(value, types[declared[key]["d"]]), True, f"type of {key}")
    for node in aspects["nodes"]:
        same(node["v"]["name"], NODES[node["v"]["id"]]["name"], "name")


def table(name, encoding="utf-8"):
    with open(FOLDER / name, newline="", encoding=encoding) as file:
        return list(csv.DictReader(file))


def unguarded(text):
    return text[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", text) else text


def check_spreadsheet_cells(rows):
    for row in rows:
        for cell in row.values():
            if re.match(r"[=+\-@\t\r]", cell) and not re.fullmatch(r"-?\d+(\.\d+)?", cell):
                sys.exit(f"a formula: {cell[:60]!r}")


def check_csv():
    csv.field_size_limit(10**9)
    nodes, edges, claims = (table(name, "utf-8-sig") for name in ["nodes.csv", "edges.csv", "claims.csv"])
    same((FOLDER / "edges.csv").read_bytes()[:3], b"\xef\xbb\xbf", "mark")
    for rows in [nodes, edges, claims]:
        check_spreadsheet_cells(rows)
    same({row["id"]: unguarded(row["name"]) for row in nodes}, {id: node["name"] for id, node in NODES.items()}, "names")
    same({row["id"]: unguarded(row["quotes"]) for row in edges}, {id: quotes(edge) for id, edge in EDGES.items()}, "quotes")
    same(len(claims), sum(len(edge["claims"]) for edge in EDGES.values()), "claims")


def check_gephi_csv():
    csv.field_size_limit(10**9)
    nodes, edges = table("nodes.csv"), table("edges.csv")
    check_spreadsheet_cells(nodes + edges)
    same({row["Id"]: unguarded(row["name"]) for row in nodes}, {id: node["name"] for id, node in NODES.items()}, "names")
    same({row["Id"]: row["Kind"] for row in edges}, {id: edge["relation"] for id, edge in EDGES.items()}, "kinds")
    same({row["Type"] for row in edges} <= {"Directed"}, True, "types")


def one_line(text):
    return re.sub("[\r\n]", " ", text)


def check_neo4j_csv():
    csv.field_size_limit(10**9)
    nodes, edges = table("nodes.csv"), table("edges.csv")
    same({row["id:ID"]: row["name"] for row in nodes}, {id: one_line(node["name"]) for id, node in NODES.items()}, "names")
    same({row["id"]: row["quotes"] for row in edges}, {id: one_line(quotes(edge)) for id, edge in EDGES.items()}, "quotes")
    for row in edges:
        same(row[":START_ID"] in NODES and row[":END_ID"] in NODES, True, "ends")


def check_dot():
    for arguments in [["-Tsvg"], ["-Tcanon"]]:
        run = subprocess.run(["dot", *arguments, path("dot")], capture_output=True, timeout=120)
        same((run.returncode, run.stderr.decode()), (0, ""), "dot")


CHECKS = {name[6:].replace("_", "-"): function for name, function in globals().items() if name.startswith("check_")}
if FORMAT not in CHECKS:
    sys.exit(f"no check for {FORMAT}")
CHECKS[FORMAT]()
