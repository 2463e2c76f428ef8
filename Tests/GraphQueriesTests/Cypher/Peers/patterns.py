"""Asks Kùzu (or Ladybug: PATTERN_DATABASE=ladybug) and NetworkX the pattern queries of patterns.txt, compares their rows with ours, and prints the times.

patterns.py FOLDER PATTERNS: the folder holds nodes.csv, edges.csv, parameters.json and ours.jsonl; it ends with 1 where rows differ.
"""
import collections, csv, json, os, re, signal, statistics, sys, tempfile, time

KINDS = "company|organization|media|government|court|person|group|product|place"
RELATIONS = ["sued", "charged", "sanctioned", "accused", "opposes", "targeted", "investigated", "ruled_against", "ruled_for",
             "supports", "allied_with", "owns", "developed", "supplies", "uses", "affiliated_with", "based_in"]
BUDGET = float(os.environ.get("PATTERN_BUDGET", "20"))
ROUNDS = int(os.environ.get("PATTERN_ROUNDS", "5"))


def patterns(path):
    result = []
    for block in re.split(r"\n(?=\[)", open(path).read())[1:]:
        lines = [line for line in block.split("\n") if line.strip()]
        entry = {"name": lines[0].strip("[]"), "query": lines[1]}
        for line in lines[2:]:
            key, _, text = line.partition(": ")
            entry[key] = text
        result.append(entry)
    return result


def translated(text, one):
    """Kinds become a property, as Kùzu has a table for each label; relations stay tables, or become a property of the only one."""
    text = re.sub(r"\((\w+):(%s)\)" % KINDS, r'(\1:Node {kind: "\2"})', text)
    text = re.sub(r"\((\w+) \{", r"(\1:Node {", text)
    text = re.sub(r"(?<!\w)\((\w)\)(?=[-<]|\s|$)", r"(\1:Node)", text)
    if one:
        text = re.sub(r"\[(\w*):(%s)\]" % "|".join(RELATIONS), r'[\1:Edge {relation: "\2"}]', text)
        text = re.sub(r"\[(\w)\](?=-)", r"[\1:Edge]", text)
        text = text.replace("label(r)", "r.relation")
    return text


def ordered(rows):
    return sorted(rows, key=lambda row: [("", v) if isinstance(v, (int, float)) else (str(v), 0) for v in row])


def same(one, other):
    """Whether rows are the same in any order; sums of decimal fractions may differ in the last places."""
    def equal(a, b):
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b)) if isinstance(a, float) or isinstance(b, float) else a == b
    return len(one) == len(other) and all(
        len(a) == len(b) and all(map(equal, a, b)) for a, b in zip(ordered(one), ordered(other)))


class Impatience(Exception):
    pass


def give_up(*_):
    raise Impatience(f"more than {BUDGET:g} s")


def timed(ask):
    """Rows and the median of up to five runs after the first, within the budget; gives up on a run that takes longer than it."""
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(int(BUDGET))
    try:
        return measured(ask)
    finally:
        signal.alarm(0)


def measured(ask):
    begin = time.perf_counter()
    rows = ask()
    first = time.perf_counter() - begin
    times = []
    while len(times) < ROUNDS and time.perf_counter() - begin + first < BUDGET / 2:
        start = time.perf_counter()
        ask()
        times.append(time.perf_counter() - start)
    return rows, statistics.median(times) if times else first


class Database:
    def __init__(self, module, folder, one):
        self.one = one
        self.connection = module.Connection(module.Database(tempfile.mkdtemp() + "/db"))
        run = self.connection.execute
        run("CREATE NODE TABLE Node(id STRING PRIMARY KEY, name STRING, kind STRING)")
        run(f"COPY Node FROM '{folder}/nodes.csv' (HEADER=true)")
        if one:
            run("CREATE REL TABLE Edge(FROM Node TO Node, relation STRING, status STRING, confidence DOUBLE, day INT64)")
            run(f"COPY Edge FROM '{folder}/edges.csv' (HEADER=true)")
            return
        files = {}
        for row in csv.reader(open(folder + "/edges.csv")):
            if row[2] not in RELATIONS:
                continue
            if row[2] not in files:
                files[row[2]] = csv.writer(open(f"{folder}/{row[2]}.csv", "w", newline=""))
            files[row[2]].writerow(row[:2] + row[3:])
        del files
        for relation in RELATIONS:
            run(f"CREATE REL TABLE {relation}(FROM Node TO Node, status STRING, confidence DOUBLE, day INT64)")
            if os.path.exists(f"{folder}/{relation}.csv"):
                run(f"COPY {relation} FROM '{folder}/{relation}.csv' (HEADER=false)")

    def ask(self, entry, parameters):
        text = (entry.get("one") if self.one else None) or entry.get("kuzu") or entry["query"]
        if text == "-":
            return None
        text = translated(text, self.one)
        used = {key: value for key, value in parameters.items() if "$" + key in text}

        def run():
            result, rows = self.connection.execute(text, used), []
            while result.has_next():
                rows.append(result.get_next())
            return rows

        return timed(run)


class Network:
    """The same questions as somebody writes them who has the graph in NetworkX."""

    def __init__(self, folder):
        import networkx
        self.nx, self.graph = networkx, networkx.MultiDiGraph()
        for row in csv.DictReader(open(folder + "/nodes.csv")):
            self.graph.add_node(row["id"], kind=row["kind"])
        for row in csv.DictReader(open(folder + "/edges.csv")):
            self.graph.add_edge(row["source"], row["target"], relation=row["relation"], status=row["status"],
                                confidence=float(row["confidence"]))
        self.kind = networkx.get_node_attributes(self.graph, "kind")

    def out(self, node, relation):
        return ((b, e) for b, es in self.graph.succ[node].items() for e in es.values() if e["relation"] == relation)

    def into(self, node, relation):
        return ((a, e) for a, es in self.graph.pred[node].items() for e in es.values() if e["relation"] == relation)

    def edges(self, relation):
        return ((a, b, e) for a, b, e in self.graph.edges(data=True) if e["relation"] == relation)

    def top(self, counts, most=10):
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]

    def path_length(self, graph, one, other, most):
        try:
            length = self.nx.bidirectional_shortest_path(graph, one, other)
        except self.nx.NetworkXNoPath:
            return []
        return [(len(length) - 1,)] if len(length) - 1 <= most else []

    def ask(self, entry, p):
        graph, kind, hub, mid = self.graph, self.kind, p["hub"], p["mid"]
        view = graph.to_undirected(as_view=True)
        count = collections.Counter

        def all_shortest():
            total = 0
            for path in self.nx.all_shortest_paths(view, p["one"], p["other"]):
                ways = 1
                for a, b in zip(path, path[1:]):
                    ways *= graph.number_of_edges(a, b) + graph.number_of_edges(b, a)
                total += ways
            return [(total,)]

        def typed_path():
            wanted = {"supports", "allied_with", "opposes"}
            part = self.nx.subgraph_view(
                graph, filter_edge=lambda a, b, k: graph.edges[a, b, k]["relation"] in wanted)
            return self.path_length(part.to_undirected(as_view=True), p["one"], p["other"], 8)

        def chains():
            total, wanted = 0, {"owns", "supplies"}
            def walk(node, used):
                nonlocal total
                for b, es in graph.succ[node].items():
                    for key, e in es.items():
                        if e["relation"] in wanted and (node, b, key) not in used:
                            total += 1
                            if len(used) < 2:
                                walk(b, used | {(node, b, key)})
            walk(mid, frozenset())
            return [(total,)]

        def rings():
            return [(sum(1 for a, b, _ in self.edges("sued") for c, _ in self.out(b, "accused")
                         for e in graph.succ[c].get(a, {}).values() if e["relation"] == "opposes"),)]

        def mutual():
            return [(sum(1 for a, b, _ in self.edges("accused")
                         for e in graph.succ[b].get(a, {}).values() if e["relation"] == "accused"),)]

        def unanswered():
            return [(sum(1 for a, b, _ in self.edges("accused") if kind[a] == "media" and kind[b] == "company"
                         and not any(e["relation"] == "accused" for e in graph.succ[b].get(a, {}).values())),)]

        def charged():
            counts = count(a for a, _, _ in self.edges("charged") if kind[a] == "person")
            return [(a, n, b) for a, n in counts.items() if n > 3
                    for b, _ in self.out(a, "based_in") if kind[b] == "place"]

        def by_kinds():
            sums = collections.defaultdict(lambda: [0, 0.0])
            for a, b, e in self.edges("sued"):
                entry = sums[kind[a], kind[b]]
                entry[0] += 1
                entry[1] += e["confidence"]
            return [(*key, n, total / n) for key, (n, total) in sums.items()]

        answers = {
            "sued by a hub": lambda: [(b, e["status"], e["confidence"]) for b, e in self.out(hub, "sued")],
            "supporters of plaintiffs": lambda: [
                (a, b, mid) for b, _ in self.into(mid, "sued") for a, _ in self.into(b, "supports")],
            "shortest path": lambda: self.path_length(view, p["one"], p["other"], 6),
            "shortest path of three relations": typed_path,
            "all shortest paths": all_shortest,
            "chains of ownership and supply": chains,
            "who targets groups most": lambda: self.top(count(
                a for a, b, e in self.edges("targeted") if kind[b] == "group" and e["confidence"] > 0.8)),
            "rings of three": rings,
            "common neighbours": lambda: [(m,) for m in (set(graph.succ[hub]) | set(graph.pred[hub])) &
                                          (set(graph.succ[mid]) | set(graph.pred[mid]))],
            "busiest actors": lambda: self.top({a: d for a, d in graph.out_degree() if d}),
            "edges by relation": lambda: list(count(e["relation"] for _, _, e in graph.edges(data=True)).items()),
            "count of courts": lambda: [(sum(1 for value in kind.values() if value == "court"),)],
            "denied accusations": lambda: [(sum(
                1 for a, b, e in self.edges("accused")
                if kind[a] == "company" and kind[b] == "government" and e["status"] == "denied"),)],
            "courts with the most rulings": lambda: self.top(
                {a: sum(1 for _ in self.out(a, "ruled_against")) for a in kind if kind[a] == "court"}),
            "mutual accusations": mutual,
            "accusations without an answer": unanswered,
            "opponents of allies": lambda: self.top(count(
                c for b, _ in self.out(hub, "supports") for c, _ in self.out(b, "opposes"))),
            "charged often, and where": charged,
            "owners by name": lambda: [(a, n) for a in (hub, mid, p["one"], p["other"])
                                       if (n := sum(1 for _ in self.out(a, "owns")))],
            "confidence by kinds": by_kinds,
        }
        return timed(answers[entry["name"]])


def main(folder, path):
    parameters = json.load(open(folder + "/parameters.json"))
    ours = {entry["name"]: entry for entry in map(json.loads, open(folder + "/ours.jsonl"))}
    peers, missing = {}, []
    # The two databases do not bear each other in one process.
    name = os.environ.get("PATTERN_DATABASE", "kuzu")
    try:
        module = __import__(name)
        for one in (False, True):
            peers[name + (" (one table)" if one else "")] = Database(module, folder, one)
    except ImportError:
        missing.append(name)
    try:
        peers["networkx"] = Network(folder)
    except ImportError:
        missing.append("networkx")
    if missing:
        print("not installed:", ", ".join(missing))
    if not peers:
        sys.exit(2)
    print("\nmilliseconds, median of up to five runs after the first; * the quickest peer\n")
    print("| query | rows | wasl | " + " | ".join(peers) + " | wasl / best |\n|" + "---|" * (len(peers) + 4))
    faults, own, best = [], [], []
    for entry in patterns(path):
        mine, cells, times = ours[entry["name"]], [], {}
        for name, peer in peers.items():
            try:
                answer = peer.ask(entry, parameters)
            except Impatience:
                cells.append((name, None, f"> {BUDGET:g} s"))
                continue
            except Exception as error:
                cells.append((name, None, "error"))
                print(f"{entry['name']}: {name}: {str(error)[:200]}", file=sys.stderr)
                continue
            if answer is None:
                cells.append((name, None, "-"))
                continue
            rows, seconds = answer
            agrees = same(rows, mine["rows"])
            if agrees:
                times[name] = seconds
            else:
                faults.append(f"{entry['name']}: {name} {ordered(rows)[:3]} of {len(rows)}, "
                              f"wasl {ordered(mine['rows'])[:3]} of {len(mine['rows'])}")
            cells.append((name, seconds, "" if agrees else " differs"))
        quickest = min(times, key=times.get) if times else None
        own.append(mine["seconds"])
        best.append(times.get(quickest, float("nan")))
        shown = [mark if seconds is None else f"{seconds * 1000:.3g}{mark}{'*' if name == quickest else ''}"
                 for name, seconds, mark in cells]
        print(f"| {entry['name']} | {len(mine['rows'])} | {own[-1] * 1000:.3g} | " + " | ".join(shown)
              + f" | {own[-1] / best[-1]:.2g} |", flush=True)
    one, other = statistics.median(own), statistics.median(best)
    print(f"\nmedian over {len(own)} queries: wasl {one * 1000:.3g} ms, the quickest peer of each query {other * 1000:.3g} ms, "
          f"ratio {one / other:.2g}; median of the ratios {statistics.median(a / b for a, b in zip(own, best)):.2g}; "
          f"wasl is quickest in {sum(a < b for a, b in zip(own, best))}")
    for fault in faults:
        print("differs:", fault)
    if os.environ.get("PATTERN_RATIO") and one / other > float(os.environ["PATTERN_RATIO"]):
        sys.exit(f"the ratio is above {os.environ['PATTERN_RATIO']}")
    sys.exit(1 if faults else 0)


main(sys.argv[1], sys.argv[2])
