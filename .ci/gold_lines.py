"""Prints the documents of a gold folder as JSON lines, without their answers."""
import json
import pathlib
import sys

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    document = json.loads(path.read_text(encoding="utf-8"))
    print(json.dumps({key: document[key] for key in ("id", "title", "text", "language") if key in document}, ensure_ascii=False))
