// swift-format-ignore-file

extension ExplorerScript {
  /// What stands beside the picture: filters, dossiers, quotes, paths, allies.
  static let panels = #"""
const $ = (id) => document.getElementById(id);
/** Makes an element. Strings become text, never markup. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.className = value;
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined) element.append(child);
  return element;
}
const text = (value) => make("bdi", { dir: isRTL(value) ? "rtl" : "ltr" }, value);
const percent = (value) => Math.round(value * 100) + "%";
const nodeButton = (node) => make("button", { class: "plain", type: "button", "data-node": node.id, onclick: () => select(node, true) }, text(name(node)));
const chip = (content, kind) => make("span", { class: "chip " + (kind || "") }, content);
const signClass = (sign) => (sign < 0 ? "negative" : sign > 0 ? "positive" : "neutral");
function edgeButton(edge) {
  return make("button", { class: "plain", type: "button", "data-edge": edge.id, onclick: () => select(edge) },
    text(name(edge.source)), " – ", make("b", null, word("relations", edge.relation)), " – ", text(name(edge.target)));
}
function edgeLine(edge) {
  return [edgeButton(edge), " ", chip(word("statuses", edge.status), signClass(edge.sign)), edge.documents > 1 ? chip("× " + edge.documents) : null];
}

function checkbox(group, key, label, count, mark) {
  const id = group + "-" + key;
  const box = make("input", { type: "checkbox", id, onchange: (event) => { if (event.target.checked) state.off[group].delete(key); else state.off[group].add(key); changed(); } });
  box.checked = !state.off[group].has(key);
  return make("label", { for: id }, box, mark || null, make("span", null, label), make("span", { class: "count" }, String(count)));
}
function swatch(kind) {
  const picture = make("canvas", { width: 40, height: 40, "aria-hidden": "true" }), brush = picture.getContext("2d");
  brush.fillStyle = DATA.kinds[kind][3];
  brush.beginPath();
  SHAPES[DATA.kinds[kind][0]].forEach(([x, y], place) => (place ? brush.lineTo(20 + x * 14, 20 + y * 14) : brush.moveTo(20 + x * 14, 20 + y * 14)));
  brush.closePath(); brush.fill();
  if (DATA.kinds[kind][0] === "group") { brush.strokeStyle = "#fff"; brush.lineWidth = 2; brush.beginPath(); brush.arc(20, 20, 9, 0, 7); brush.stroke(); }
  return picture;
}
function group(title, rows) { return rows.length ? make("fieldset", null, make("legend", null, title), rows) : null; }
const tally = (list, key) => { const counts = new Map(); for (const item of list) counts.set(key(item), (counts.get(key(item)) || 0) + 1); return counts; };

function showFilters() {
  const by = (key, source = edges) => [...tally(source, key)].sort((a, b) => a[0] - b[0]);
  const slider = make("input", { type: "range", min: 0, max: 100, step: 5, id: "confidence", oninput: (event) => { state.confidence = event.target.value / 100; $("confidence-value").textContent = percent(state.confidence); changed(); } });
  slider.value = state.confidence * 100;
  const limit = make("input", { type: "range", min: Math.min(5, nodes.length), max: nodes.length, id: "limit", oninput: (event) => { state.limit = Number(event.target.value); $("limit-value").textContent = String(state.limit); changed(); } });
  limit.value = state.limit;
  const choice = make("select", { id: "document", onchange: (event) => { state.document = Number(event.target.value); changed(); } },
    make("option", { value: -1 }, t("all")), DATA.documents.map((row, place) => make("option", { value: place, dir: "auto" }, cut(clean(row[1] || row[0]), 80))));
  choice.value = String(state.document);
  const line = (extra) => make("i", { class: extra, "aria-hidden": "true" });
  $("filters").replaceChildren(
    make("button", { type: "button", id: "reset", onclick: reset }, t("reset")),
    group(t("sign"), by((edge) => edge.sign).map(([key, count]) => checkbox("sign", key, t("signs")[key], count, line(signClass(key))))) || "",
    group(t("status"), by((edge) => edge.status).map(([key, count]) => checkbox("status", key, word("statuses", key), count, line(DATA.statuses[key][0])))) || "",
    group(t("relation"), by((edge) => edge.relation).map(([key, count]) => checkbox("relation", key, word("relations", key), count, line(signClass(DATA.relations[key][3]))))) || "",
    group(t("kind"), by((node) => node.kind, nodes).map(([key, count]) => checkbox("kind", key, word("kinds", key), count, swatch(key)))) || "",
    camps.length > 1 ? group(t("camp"), by((node) => node.camp, nodes).map(([key, count]) => checkbox("camp", key, key < 0 ? t("noCamp") : t("camps") + " " + (key + 1), count))) : "",
    make("fieldset", null, make("legend", null, make("label", { for: "confidence" }, t("confidence"), make("output", { id: "confidence-value" }, percent(state.confidence)))), slider),
    make("fieldset", null, make("legend", null, make("label", { for: "limit" }, t("limit"), make("output", { id: "limit-value" }, String(state.limit)))), limit),
    make("fieldset", null, make("legend", null, make("label", { for: "document" }, t("document"))), choice),
  );
}
function reset() {
  for (const set of Object.values(state.off)) set.clear();
  Object.assign(state, { document: -1, confidence: 0, limit: nodes.length });
  showFilters(); changed();
}

function claimList(title, claims) {
  if (!claims.length) return [];
  return [make("h3", null, title), ...claims.map((claim) => {
    const record = DATA.documents[claim.document], link = record[5] && /^https?:\/\//i.test(record[5]);
    const origin = [text(clean(record[1] || record[0])), record[3] ? (link ? make("a", { href: record[5], target: "_blank", rel: "noopener noreferrer", dir: "ltr" }, record[3]) : text(record[3])) : null, record[4] ? text(record[4]) : null].filter(Boolean);
    const parts = [];
    origin.forEach((part, place) => { if (place) parts.push(state.language === "ar" ? "، " : ", "); parts.push(part); });
    return make("div", { class: "claim" },
      claim.quote ? make("blockquote", { dir: isRTL(claim.quote) ? "rtl" : "ltr", lang: isRTL(claim.quote) ? "ar" : "en" }, "“" + claim.quote + "”") : make("blockquote", { class: "empty" }, t("noQuote")),
      make("p", { class: "source" }, parts, " · ", word("statuses", claim.status), claim.by ? [" · ", t("accordingTo"), " ", nodeButton(claim.by)] : null,
        " · ", percent(claim.confidence), " · ", t("rule"), " ", text(claim.rule), claim.end > claim.start ? ` · ${t("offset")} ${claim.start}–${claim.end}` : null));
  })];
}

function showEdge(edge) {
  const status = (claim) => DATA.statuses[claim.status][0];
  $("panel").replaceChildren(
    backButton(),
    make("h2", null, nodeButton(edge.source), " – ", word("relations", edge.relation), " – ", nodeButton(edge.target)),
    make("div", { class: "chips" }, chip(t("signs")[edge.sign], signClass(edge.sign)), chip(word("statuses", edge.status)), chip(percent(edge.confidence)), chip(t("documents") + ": " + edge.documents)),
    ...claimList(t("says"), edge.claims.filter((claim) => !["denied", "negated"].includes(status(claim)))),
    ...claimList(t("denied"), edge.claims.filter((claim) => status(claim) === "denied")),
    ...claimList(t("negated"), edge.claims.filter((claim) => status(claim) === "negated")));
}

const backButton = () => make("div", { class: "row" }, make("button", { type: "button", id: "back", onclick: clearAll }, t("back")));

function showNode(node) {
  const out = node.edges.filter((edge) => edge.allowed && edge.source === node), into = node.edges.filter((edge) => edge.allowed && edge.target === node && edge.source !== node);
  const list = (title, items) => (items.length ? [make("h3", null, title + " (" + items.length + ")"), make("ul", { class: "edges" }, items.map((edge) => make("li", null, edgeLine(edge))))] : []);
  $("panel").replaceChildren(
    backButton(),
    make("h2", null, text(name(node))),
    make("div", { class: "chips" }, chip(word("kinds", node.kind)), node.camp >= 0 ? chip(t("camps") + " " + (node.camp + 1)) : null, chip(t("mentions") + ": " + node.mentions), chip(t("documents") + ": " + node.documents.length)),
    make("div", { class: "row" },
      make("button", { type: "button", id: "path-from", onclick: () => { state.pathFrom = node; note(t("choose")); dirty = true; $("query").focus(); } }, t("pathFrom")),
      make("button", { type: "button", id: "allies", onclick: () => { state.allies = node; remember(); showPanel(); } }, t("allies")),
      make("button", { type: "button", onclick: () => fit([node, ...node.edges.filter((edge) => edge.shown).flatMap((edge) => [edge.source, edge.target])]) }, t("center"))),
    ...(node.names.length ? [make("h3", null, t("names")), make("ul", { class: "chips" }, node.names.map((form) => make("li", { class: "chip" }, text(clean(form[0])))))] : []),
    ...list(t("outgoing"), out), ...list(t("incoming"), into));
}

function showPaths() {
  const { from, to, found } = state.path;
  const hop = (list, one, two) => make("li", { class: signClass(list[0].sign) },
    list.map((edge) => {
      const claim = edge.claims.find((item) => item.quote) || edge.claims[0], record = DATA.documents[claim.document];
      return make("div", null, edgeLine(edge), claim.quote ? make("blockquote", { dir: isRTL(claim.quote) ? "rtl" : "ltr" }, "“" + claim.quote + "”") : null,
        make("p", { class: "source" }, text(clean(record[1] || record[0])), record[4] ? [" · ", text(record[4])] : null));
    }));
  $("panel").replaceChildren(
    backButton(),
    make("h2", null, t("paths"), ": ", nodeButton(from), " – ", nodeButton(to)),
    found.length ? make("ol", { class: "paths" }, found.map((path) => make("li", null, make("b", null, t("hops") + ": " + path.hops.length),
      make("ol", { class: "hops" }, path.hops.map((list, place) => hop(list, path.nodes[place], path.nodes[place + 1])))))) : make("p", null, t("noPath")));
}

function showAllies(node) {
  const { direct, common, balance, against } = findAllies(node);
  const reason = (item) => make("li", null, item.middle ? [item.edges[0].source === node ? t(item.sign > 0 ? "both" : "against") : t("via"), " ", nodeButton(item.middle), ": "] : null,
    item.edges.map((edge) => make("div", null, edgeLine(edge))));
  const section = (title, map) => [make("h3", null, title + " (" + map.size + ")"),
    map.size ? make("ul", { class: "edges" }, [...map].sort((a, b) => b[1].length - a[1].length || a[0].rank - b[0].rank).slice(0, 60).map(([other, reasons]) =>
      make("li", null, make("b", null, nodeButton(other)), make("ul", { class: "edges" }, reasons.slice(0, 6).map(reason))))) : make("p", null, t("none"))];
  $("panel").replaceChildren(backButton(), make("h2", null, t("allies"), ": ", nodeButton(node)),
    ...section(t("direct"), direct), ...section(t("common"), common), ...section(t("balance"), balance), ...section(t("opponents"), against));
}

function showOverview() {
  const shown = ranked.filter((node) => node.shown);
  $("panel").replaceChildren(
    make("h2", null, make("bdi", null, DATA.title || "Wasl")),
    make("p", null, `${t("actors")}: ${shown.length} / ${nodes.length} · ${t("relations")}: ${edges.filter((edge) => edge.shown).length} / ${edges.length} · ${t("documents")}: ${DATA.documents.length}`),
    make("ul", { class: "edges", id: "actors" }, shown.slice(0, 300).map((node) => make("li", null, nodeButton(node), " ", chip(word("kinds", node.kind)), chip(String(node.edges.length))))),
    make("p", { class: "source" }, t("made"), " ", make("bdi", null, DATA.generator)));
}

function showPanel() {
  if (state.path) showPaths();
  else if (state.allies) showAllies(state.allies);
  else if (state.selected && state.selected.claims) showEdge(state.selected);
  else if (state.selected) showNode(state.selected);
  else showOverview();
  $("panel").scrollTop = 0;
}
function note(message) { $("note").firstElementChild.textContent = message || ""; }
"""#
}
