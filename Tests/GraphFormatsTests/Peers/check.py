"""check.py FORMAT FOLDER: opens a file that was written into FOLDER with the program it is for, and compares what that program holds
with FOLDER/expected.json. Says nothing and exits with 0 where both agree."""
import csv
import json
import re
import subprocess
import sys
import unicodedata
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


def kuzu_connection():
    import kuzu
    return kuzu.Connection(kuzu.Database(":memory:"))


def rows(connection, query, parameters=None):
    result = connection.execute(query, parameters or {})
    found = []
    while result.has_next():
        found.append(result.get_next())
    return found


def check_kuzu():
    connection = kuzu_connection()
    for line in (FOLDER / "schema.cypher").read_text(encoding="utf-8").splitlines():
        connection.execute(line)
    for line in (FOLDER / "load.cypher").read_text(encoding="utf-8").splitlines():
        file = re.search(r"FROM '([^']+)'", line).group(1)
        if len(table(file)) > 0:
            connection.execute(line.replace(file, str(FOLDER / file)))
    names = {row[0]: row[1] for row in rows(connection, "MATCH (a:Actor) RETURN a.id, a.name")}
    same(names, {id: node["name"] for id, node in NODES.items()}, "names")
    same(rows(connection, "MATCH (d:Document) RETURN count(*)"), [[len(GRAPH["documents"])]], "documents")
    relations = {edge["relation"] for edge in EDGES.values()}
    found = {}
    for relation in relations:
        found |= dict(rows(connection, f"MATCH (a:Actor)-[r:{relation}]->(b:Actor) RETURN r.id, r.quotes"))
    same(found, {id: quotes(edge) for id, edge in EDGES.items()}, "quotes")
    compare_path(connection, relations)


def compare_path(connection, relations):
    """The length of a shortest path between two ends that are linked over another node, ours and the database's."""
    import networkx
    graph = networkx.Graph((edge["source"], edge["target"]) for edge in EDGES.values())
    pairs = [(a, b) for a in graph for b in graph if a < b and networkx.has_path(graph, a, b)]
    if not pairs:
        return
    source, target = max(pairs, key=lambda pair: (networkx.shortest_path_length(graph, *pair), pair))
    query = f"MATCH (a:Actor)-[p:{'|'.join(sorted(relations))}* SHORTEST 1..30]-(b:Actor) WHERE a.id = $a AND b.id = $b RETURN length(p)"
    expected = networkx.shortest_path_length(graph, source, target)
    if expected <= 30:
        same(rows(connection, query, {"a": source, "b": target})[0][0], expected, f"path from {source} to {target}")


def check_cypher():
    """Runs the statements that Kuzu's dialect has too; it knows no second label and no letters by number."""
    connection = kuzu_connection()
    text = path("cypher").read_text(encoding="utf-8")
    connection.execute(
        "CREATE NODE TABLE Actor(id STRING PRIMARY KEY, name STRING, kind STRING, names STRING[], mentions INT64, "
        "documents STRING[])")
    for relation in {edge["relation"] for edge in EDGES.values()}:
        connection.execute(
            f"CREATE REL TABLE {relation.upper()}(FROM Actor TO Actor, id STRING, relation STRING, sign INT64, symmetric BOOLEAN, "
            "status STRING, confidence DOUBLE, documents INT64, quotes STRING[], claim_documents STRING[], claim_sources STRING[], "
            "claim_dates STRING[], claim_statuses STRING[], according_to STRING[], spans STRING[], rules STRING[])")
    for statement in statements(text):
        if not re.match(r"MATCH \(a:Actor \{kind: '\w+'\}\) SET a:\w+$", statement):
            connection.execute(statement)
    plain = lambda text: re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", lambda match: f"u{ord(match[0]):04x}", text).replace("\r", "r")
    names = dict(rows(connection, "MATCH (a:Actor) RETURN a.id, a.name"))
    same(names, {id: plain(node["name"]) for id, node in NODES.items()}, "names")
    found = dict(rows(connection, "MATCH (a:Actor)-[r]->(b:Actor) RETURN r.id, r.quotes"))
    same(found, {id: [plain(claim["quote"]) for claim in edge["claims"]] for id, edge in EDGES.items()}, "quotes")


def statements(text):
    text = "".join(line for line in text.splitlines(True) if not line.startswith("//"))
    statement, quoted, escaped = "", False, False
    for letter in text:
        if escaped:
            escaped = False
        elif letter == "\\" and quoted:
            escaped = True
        elif letter == "'":
            quoted = not quoted
        if letter == ";" and not quoted:
            yield statement.strip()
            statement = ""
        else:
            statement += letter
    same(statement.strip(), "", "what is left of the script")


def check_ftm():
    from followthemoney import model
    from followthemoney.types import registry
    entities = {}
    for line in path("ftm").read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        data = json.loads(line)
        same(data["id"] in entities, False, f"id {data['id']} twice")
        model.get(data["schema"]).validate(data)
        entities[data["id"]] = model.get_proxy(data, cleaned=False)
    for proxy in entities.values():
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity":
                same(value in entities, True, f"{proxy.id} refers to {value}, which")
                same(entities[value].schema.is_a(prop.range), True, f"{value} as {prop.qname}")
            elif prop.type.name in ("url", "date"):
                same(prop.type.validate(value), True, f"{prop.qname} {value}")
    for id, node in NODES.items():
        # Longer names are refused, so ours are cut; FollowTheMoney makes spaces of line breaks.
        name = node["name"] if len(node["name"]) <= 384 else node["name"][:383] + "…"
        same(entities[id].first("name"), registry.name.clean(name) or name, "name")
    # Its cleaning takes away control characters and makes spaces of line breaks.
    bare = lambda text: re.sub(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe]+", "", unicodedata.normalize("NFC", text))
    text = bare("\n".join(value for proxy in entities.values() for value in proxy.get("description", quiet=True)))
    for edge in EDGES.values():
        for claim in edge["claims"]:
            same(bare(claim["quote"][:5000]) in text, True, f"quote {claim['quote'][:60]}")


def encoded(text):
    from urllib.parse import quote
    return quote(text, safe="-._~")


def compare_rdf(graph):
    from rdflib import Literal, URIRef
    terms, oa, prov = "urn:wasl:terms:", "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#"
    names = {str(graph.value(actor, URIRef("http://purl.org/dc/terms/identifier"))):
             str(graph.value(actor, URIRef("http://www.w3.org/2000/01/rdf-schema#label")))
             for actor in graph.subjects(URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), URIRef(terms + "Actor"))}
    same(names, {id: node["name"] for id, node in NODES.items()}, "names")
    found = set()
    # Walked by hand: as one query it takes rdflib minutes.
    for relation, claim in graph.subject_objects(URIRef(terms + "claim")):
        target = graph.value(claim, URIRef(oa + "hasTarget"))
        selectors = list(graph.objects(target, URIRef(oa + "hasSelector")))
        exact, start, end = (next(value for value in (graph.value(selector, URIRef(oa + name)) for selector in selectors)
                                  if value is not None) for name in ["exact", "start", "end"])
        same(str(exact), str(graph.value(claim, URIRef(terms + "quote"))), "exact quote")
        document = graph.value(claim, URIRef(prov + "wasQuotedFrom"))
        same(document, graph.value(target, URIRef(oa + "hasSource")), "document")
        found.add((str(relation), str(exact), str(document), int(start), int(end)))
    expected = {
        ("urn:wasl:relation:" + encoded(id), claim["quote"], "urn:wasl:document:" + encoded(claim["document"]), claim["start"], claim["end"])
        for id, edge in EDGES.items() for claim in edge["claims"]}
    same(sorted(found), sorted(expected), "quotes")
    for edge in EDGES.values():
        triple = (URIRef("urn:wasl:actor:" + encoded(edge["source"])), URIRef("urn:wasl:terms:" + edge["relation"]),
                  URIRef("urn:wasl:actor:" + encoded(edge["target"])))
        same(triple in graph, edge["status"] == "asserted", f"plain triple of {edge['id']}")
    if EDGES:
        edge = next(iter(EDGES.values()))
        answers = graph.query(
            f"PREFIX : <{terms}> SELECT ?quote {{ ?r :subject <urn:wasl:actor:{encoded(edge['source'])}> . ?r :predicate "
            f":{edge['relation']} . ?r :object <urn:wasl:actor:{encoded(edge['target'])}> . ?r :claim ?c . ?c :quote ?quote }}")
        same({str(row[0]) for row in answers}, {claim["quote"] for claim in edge["claims"]}, "the quote of an edge")
    for claim in graph.subjects(URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), URIRef("urn:wasl:terms:Claim")):
        value = graph.value(claim, URIRef("urn:wasl:terms:confidence"))
        same(value.datatype, URIRef("http://www.w3.org/2001/XMLSchema#double"), "type of confidence")
        same(isinstance(graph.value(claim, URIRef("urn:wasl:terms:rule")), Literal), True, "rule")


def check_turtle():
    import rdflib
    compare_rdf(rdflib.Graph().parse(path("ttl"), format="turtle"))


def check_jsonld():
    import rdflib
    compare_rdf(rdflib.Graph().parse(path("jsonld"), format="json-ld"))


def without_marks(text):
    return re.sub("[\u2066-\u2069]", "", text)


def check_mermaid():
    text = path("mmd").read_text(encoding="utf-8")
    same(len(text) <= 50_000, True, "length")
    same(sum(1 for line in text.splitlines() if "|\"" in line) <= 500, True, "edges")
    for line in text.splitlines():
        if re.match(r" +n\d", line):
            same(bool(re.fullmatch(r" *n\d+[\[({>/]+\"[^\"`<>%;]*(#\d+;[^\"`<>%;]*)*\"[\])}/]+:::\w+", line)
                      or re.fullmatch(r" *n\d+ [<x]?-\.?-?[->x.]+\|\"[^\"`<>%;]*(#\d+;[^\"`<>%;]*)*\"\| n\d+", line)), True, line)


def check_canvas():
    data = load("canvas")
    ids = {node["id"] for node in data["nodes"]}
    same({id for id in ids if id.startswith("node-")}, {"node-" + id for id in NODES}, "nodes")
    for node in data["nodes"]:
        same(all(type(node[key]) is int for key in ["x", "y", "width", "height"]), True, "whole numbers")
    same({edge["id"] for edge in data["edges"]}, {"edge-" + id for id in EDGES}, "edges")
    same(all(edge["fromNode"] in ids and edge["toNode"] in ids for edge in data["edges"]), True, "ends")


def check_oligrapher():
    data = load("json")
    same(list(data["nodes"]), list(NODES), "nodes")
    same(set(data["edges"]), set(EDGES), "edges")
    for id, edge in data["edges"].items():
        same((edge["id"], edge["node1_id"], edge["node2_id"]), (id, EDGES[id]["source"], EDGES[id]["target"]), "ends")
        same(edge["arrow"] in ("1->2", "both") and type(edge["dash"]) is bool, True, "arrow and dash")
        same(edge.get("url", "http://").startswith("http"), True, "url")


def check_html():
    """Uses the page as a person would, and listens for complaints."""
    sys.path.insert(0, str(Path(__file__).parent))
    from browser import Browser
    browser = Browser()
    try:
        use(browser)
    finally:
        browser.close()


def use(browser):
    browser.open(path("html").as_uri())
    text = lambda id: browser.run(f"document.getElementById('{id}').innerText")
    same(browser.run("[explorer.nodes.length, explorer.edges.length]"), [len(NODES), len(EDGES)], "size")
    names = {id: node["name"] for id, node in NODES.items()}
    same(browser.run("Object.fromEntries(explorer.nodes.map((node) => [node.id, node.name]))"), names, "names")
    said = browser.run("Object.fromEntries(explorer.edges.map((edge) => [edge.id, edge.claims.map((claim) => claim.quote)]))")
    same(said, {id: [claim["quote"] for claim in edge["claims"]] for id, edge in EDGES.items()}, "quotes")
    # Every dossier and every edge once, so that every text passes through the page.
    browser.run("for (const item of [...explorer.nodes, ...explorer.edges]) { explorer.select(item); explorer.draw(); }")
    same(browser.run("document.querySelectorAll('script').length"), 2, "scripts")
    same(browser.run("document.querySelectorAll('#panel script, #panel img, #panel iframe').length"), 0, "elements out of names")
    same(browser.run("[...document.querySelectorAll('a[href]')].every((link) => /^https?:/.test(link.href))"), True, "links")
    same(browser.run("typeof window.pwned"), "undefined", "what a name could have run")
    if not EDGES:
        return
    edge = max(EDGES.values(), key=lambda edge: len(edge["claims"]))
    # Click in the middle of an edge; its quotes are read beside it.
    browser.run(f"explorer.select(explorer.edges.find((edge) => edge.id === {json.dumps(edge['id'])}))")
    quotes_shown = browser.run("[...document.querySelectorAll('#panel blockquote')].map((quote) => quote.textContent)")
    for claim in edge["claims"]:
        if claim["quote"]:
            same("“" + claim["quote"] + "”" in quotes_shown, True, "a quote in the panel")
    same(browser.run("decodeURIComponent(location.hash)"), "#edge=" + edge["id"], "the address of an edge")
    browser.press("Escape")
    same(browser.run("explorer.state.selected"), None, "Escape")
    # Search by typing.
    browser.run("document.getElementById('query').focus()")
    target = next((id for id, node in NODES.items() if re.fullmatch(r"[\w .]{3,40}", node["name"])), None)
    if target:
        browser.type(NODES[target]["name"].upper())
        same(browser.run("document.querySelectorAll('#found li[id]').length") > 0, True, "hits")
        browser.press("Enter")
        same(browser.run("explorer.state.selected && explorer.state.selected.name.toLowerCase()"), NODES[target]["name"].lower(), "found by search")
    # A path between two ends, as the network library finds it.
    import networkx
    graph = networkx.Graph((edge["source"], edge["target"]) for edge in EDGES.values())
    source, others = next(iter(graph)), networkx.single_source_shortest_path_length(graph, next(iter(graph)))
    goal = max(others, key=lambda id: (others[id], id))
    browser.run(f"explorer.setPath(explorer.nodes.find((n) => n.id === {json.dumps(source)}), explorer.nodes.find((n) => n.id === {json.dumps(goal)}))")
    same(browser.run("explorer.state.path.found[0].hops.length"), others[goal], f"path from {source} to {goal}")
    address = browser.run("location.href")
    # Filters take edges away, and give them back.
    before = browser.run("explorer.edges.filter((edge) => edge.shown).length")
    browser.run("document.querySelector('#filters input[id^=relation-]').click()")
    same(browser.run("explorer.edges.filter((edge) => edge.shown).length") < before, True, "fewer edges behind a filter")
    browser.run("document.getElementById('reset').click()")
    click_about(browser)
    # The other language turns the page round.
    language, direction = browser.run("[document.documentElement.lang, document.documentElement.dir]")
    browser.run("document.getElementById('language').click()")
    turned = browser.run("[document.documentElement.lang, document.documentElement.dir]")
    same(turned, ["en", "ltr"] if language == "ar" else ["ar", "rtl"], "language")
    # The picture as SVG is well-formed and holds no script.
    from lxml import etree
    root = etree.fromstring(browser.run("explorer.svg()").encode())
    same({etree.QName(element).localname for element in root.iter()} <= {"svg", "title", "rect", "text", "path", "polygon", "polyline"}, True, "SVG")
    # The address leads back to the path.
    browser.call("Page.navigate", url="about:blank")
    browser.open(address)
    same(browser.run("explorer.state.path && explorer.state.path.to.id"), goal, "the path of an address")
    same(browser.complaints, [], "complaints")
    same([url for url in browser.requests if not url.startswith(("file:", "about:"))], [], "requests")


def click_about(browser):
    """Clicks on nodes and edges where they are drawn; one that lies under others may be missed, most may not."""
    def clicked(item, x, y):
        browser.press("Escape")
        left, top = browser.run("(() => { const box = document.getElementById('canvas').getBoundingClientRect(); return [box.left, box.top]; })()")
        browser.click(left + x, top + y)
        return browser.run("explorer.state.selected && explorer.state.selected.id") == item

    def shown(kind, number):
        return browser.run(f"explorer.{kind}.filter((item) => item.shown).slice(0, {number}).map((item) => item.id)")

    found = []
    for id in shown("nodes", 6):
        place = browser.run(f"(() => {{ const n = explorer.nodes.find((n) => n.id === {json.dumps(id)}); explorer.fit([n]); return explorer.toScreen(n.x, n.y); }})()")
        found.append(clicked(id, *place))
    same(sum(found) * 2 >= len(found) and any(found), True, f"nodes found by clicking {found}")
    found = []
    for id in shown("edges", 12):
        place = browser.run(f"(() => {{ const e = explorer.edges.find((e) => e.id === {json.dumps(id)}); explorer.fit([e.source, e.target]); "
                            "const a = explorer.toScreen(e.source.x, e.source.y), b = explorer.toScreen(e.target.x, e.target.y); "
                            "return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]; })()")
        found.append(clicked(id, *place))
    same(any(found), True, f"edges found by clicking {found}")
    # Allies: those whom a positive edge binds, directly.
    edge = next((edge for edge in EDGES.values() if edge["sign"] > 0 and edge["status"] in ("asserted", "alleged")), None)
    if edge:
        browser.run(f"explorer.select(explorer.nodes.find((n) => n.id === {json.dumps(edge['source'])}))")
        browser.run("document.getElementById('allies').click()")
        same(edge["target"] in browser.run(
            "[...explorer.findAllies(explorer.state.allies).direct.keys()].map((n) => n.id)"), True, "a direct ally")
        same(browser.run("document.querySelectorAll('#panel h3').length") >= 1, True, "kinds of reasons")
    browser.press("Escape")


def check_html_speed():
    sys.path.insert(0, str(Path(__file__).parent))
    from browser import Browser
    browser = Browser()
    try:
        seconds = browser.open(path("html").as_uri() + "#limit=500")
        frames = browser.run("""new Promise((done) => {
            const start = performance.now(), before = explorer.frames.count, spent = explorer.frames.spent;
            explorer.state.view.zoom = 0.6;
            const step = () => {
                explorer.state.view.x += 5; document.getElementById("canvas").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft" }));
                const passed = performance.now() - start, count = explorer.frames.count - before;
                if (passed > 2000) done([count / passed * 1000, (explorer.frames.spent - spent) / count]); else requestAnimationFrame(step);
            };
            step();
        })""")
        print(f"open {seconds:.2f} s, {frames[0]:.0f} frames a second, {frames[1]:.1f} ms of script a frame")
        # Loose bounds: the machine that tests has no graphics card and other things to do.
        same((seconds < 30, frames[1] < 250), (True, True), f"speed: {seconds} s, {frames}")
        same(browser.complaints, [], "complaints")
    finally:
        browser.close()


def check_markdown():
    from html.parser import HTMLParser
    import markdown_it
    pages = list(FOLDER.glob("actors/*.md"))
    same(len(pages), len(NODES), "pages")
    allowed = {"h1", "h2", "h3", "p", "ul", "li", "blockquote", "a", "hr"}

    class Tags(HTMLParser):
        def handle_starttag(self, tag, attributes):
            same(tag in allowed, True, f"{tag} in {page.name}")
            for name, value in attributes:
                if name == "href" and not value.startswith("http"):
                    same((page.parent / value).exists(), True, f"link to {value} in {page.name}")

    for page in pages + [FOLDER / "index.md"]:
        text = page.read_text(encoding="utf-8")
        if text.startswith("---\n"):
            text = text.split("\n---\n", 1)[1]
        Tags().feed(markdown_it.MarkdownIt("commonmark", {"html": True}).render(text))


CHECKS = {name[6:].replace("_", "-"): function for name, function in globals().items() if name.startswith("check_")}
if FORMAT not in CHECKS:
    sys.exit(f"no check for {FORMAT}")
CHECKS[FORMAT]()
