#!/usr/bin/env python3
"""Measures `wasl extract` beside what people would put together from Python packages: the same names found by
pyahocorasick, and by spaCy with an entity ruler and a sentence cutter. Neither reads relations.

usage: extraction_peers.py WASL CORPUS.jsonl [MEGABYTES] [LANGUAGE]

Needs `pip install pyahocorasick spacy`; a package that is not there is left out. One core, start-up not counted.
"""
import glob, json, os, re, resource, subprocess, sys, time

here = os.path.dirname(os.path.abspath(__file__))


def names():
    """The spellings of all names of the lexicon."""
    found = []
    for path in sorted(glob.glob(os.path.join(here, "../Sources/Lexicon/Data/*.lex"))):
        lines = open(path, encoding="utf-8").read().split("\n")
        if not re.search(r"kind=(names|countries)", lines[0]):
            continue
        for line in lines:
            match = re.match(r" (?:ar|la|capital-ar|capital-la) (.+)", line)
            if match:
                found.append(match[1])
    return sorted(set(found))


def documents(path, limit):
    texts, size = [], 0
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = (record.get("title") or "") + "\n\n" + record["text"]
        size += len(text.encode())
        texts.append(text)
        if size >= limit:
            break
    return texts, size


def wasl(binary, texts):
    """Seconds of processor time for all documents, those of an empty run taken off."""
    lines = [json.dumps({"id": str(n), "text": t}, ensure_ascii=False) for n, t in enumerate(texts)]
    times = []
    for content in ("\n".join(lines[:1]), "\n".join(lines)):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        subprocess.run([binary, "extract", "--threads", "1"], input=content.encode(), stdout=subprocess.DEVNULL)
        times.append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
    return times[1] - times[0]


def timed(work, texts):
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def main():
    binary, corpus = sys.argv[1:3]
    limit = float(sys.argv[3]) * 1e6 if len(sys.argv) > 3 else 4e6
    language = sys.argv[4] if len(sys.argv) > 4 else "ar"
    texts, size = documents(corpus, limit)
    known = names()
    print(f"{len(texts)} documents, {size} bytes, {len(known)} spellings of names")
    own = wasl(binary, texts)
    print(f"wasl extract        {size / 1e6 / own:8.2f} MB/s")

    def report(name, seconds, bytes):
        speed = bytes / 1e6 / seconds
        print(f"{name:20}{speed:8.2f} MB/s   wasl is {size / 1e6 / own / speed:.2f} times as fast")

    try:
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for name in known:
            automaton.add_word(name, name)
        automaton.make_automaton()
        report("pyahocorasick", timed(lambda text: sum(1 for _ in automaton.iter(text)), texts), size)
    except ImportError:
        print("pyahocorasick is not installed")
    try:
        import spacy

        model = spacy.blank(language)
        model.add_pipe("sentencizer")
        ruler = model.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": "NAME", "pattern": name} for name in known])
        part = texts[: max(1, len(texts) // 4)]
        report("spaCy, blank " + language, timed(model, part), sum(len(text.encode()) for text in part))
    except ImportError:
        print("spaCy is not installed")


main()
