import Extraction
import Foundation
import KnowledgeGraph
import Lexicon
import NewsText

func span(_ s: TextSpan) -> [String: Any] { ["start": s.start, "end": s.end, "field": s.field.name] }
let lexicon: Lexicon
do { lexicon = try Lexicon.standard() } catch { print("\(error)".prefix(20000)); exit(3) }
let extractor = Extractor(lexicon: lexicon)
if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "--word" {
  let cache = WordCache(lexicon: lexicon)
  let text = try! TokenizedText(title: "", text: CommandLine.arguments[2...].joined(separator: " "))
  for id in cache.words(of: text) {
    print("--")
    for r in cache.readings(id) { print(lexicon[r.lexeme].headword, lexicon[r.lexeme].category, r.form, r.proclitics.rawValue, r.enclitic, r.cost, lexicon[r.lexeme].classes.ids.map(\.name)) }
  }
  exit(0)
}
let wanted = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : nil
while let line = readLine() {
  if let wanted {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], object["id"] as? String == wanted else { continue }
    var worker = ExtractionWorker(extractor: extractor)
    if let told = try? worker.explain(title: object["title"] as? String ?? "", text: object["text"] as? String ?? "") { print(told) }
    continue
  }
  guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { continue }
  guard let e = try? extractor.extract(title: object["title"] as? String ?? "", text: object["text"] as? String ?? "", id: object["id"] as? String ?? "") else { continue }
  var ents: [[String: Any]] = []
  for x in e.entities { ents.append(["id": x.id, "kind": x.kind.name, "name": x.name, "names": x.names.map(\.text)]) }
  var claims: [[String: Any]] = []
  for c in e.claims {
    var d: [String: Any] = ["subject": e.entities[c.subject].id, "relation": c.relation.name, "object": e.entities[c.object].id, "status": c.status.name, "quote": c.evidence.quote, "rule": c.rule, "confidence": c.confidence]
    if let a = c.accordingTo { d["according_to"] = e.entities[a].id }
    claims.append(d)
  }
  let out = try! JSONSerialization.data(withJSONObject: ["id": e.document.id, "entities": ents, "claims": claims], options: [.sortedKeys])
  print(String(decoding: out, as: UTF8.self))
}
