// swift-format-ignore-file

extension ExplorerScript {
  /// What happens when somebody does something, and the address that leads back to it.
  static let events = #"""
function select(item, keepView) {
  if (state.pathFrom && item.names && item !== state.pathFrom) return setPath(state.pathFrom, item);
  Object.assign(state, { selected: item, path: null, allies: null, pathFrom: null });
  note("");
  if (item.names) {
    applyFilters();
    const [x, y] = toScreen(item.x, item.y);
    if (keepView && (x < 30 || y < 30 || x > width - 30 || y > height - 30)) { state.view.x = item.x; state.view.y = item.y; }
  }
  remember(); showPanel(); dirty = true;
}
function setPath(from, to) {
  Object.assign(state, { selected: null, allies: null, pathFrom: null, path: { from, to, found: findPaths(from, to) } });
  note("");
  applyFilters();
  if (state.path.found.length) fit(state.path.found.flatMap((path) => path.nodes));
  remember(); showPanel(); dirty = true;
}
function clearAll() {
  Object.assign(state, { selected: null, path: null, allies: null, pathFrom: null });
  note(""); applyFilters(); remember(); showPanel(); dirty = true;
}
function changed() {
  applyFilters();
  if (state.path) state.path.found = findPaths(state.path.from, state.path.to);
  const hidden = nodes.length - nodes.filter((node) => node.shown).length;
  note(hidden ? `${hidden} ${t("left")}` : "");
  remember(); showPanel(); dirty = true;
}

/** Writes what is looked at into the address, so that it can be sent. */
function remember() {
  const parts = [];
  const add = (key, value) => parts.push(key + "=" + encodeURIComponent(value));
  if (state.path) { add("path", state.path.from.id); add("to", state.path.to.id); }
  else if (state.allies) add("allies", state.allies.id);
  else if (state.selected) add(state.selected.claims ? "edge" : "node", state.selected.id);
  if (state.language !== DATA.language) add("lang", state.language);
  if (state.theme) add("theme", state.theme);
  for (const [key, set] of Object.entries(state.off)) if (set.size) add("no-" + key, [...set].join(","));
  if (state.document >= 0) add("document", DATA.documents[state.document][0]);
  if (state.confidence) add("confidence", state.confidence);
  if (state.limit !== Math.min(nodes.length, DATA.limit)) add("limit", state.limit);
  const hash = "#" + parts.join("&");
  if (hash !== location.hash && !(hash === "#" && !location.hash)) history.replaceState(null, "", hash);
}
function recall() {
  const values = new Map();
  for (const part of location.hash.slice(1).split("&")) {
    const place = part.indexOf("=");
    if (place > 0) { try { values.set(part.slice(0, place), decodeURIComponent(part.slice(place + 1))); } catch { /* a broken escape says nothing */ } }
  }
  Object.assign(state, { selected: null, path: null, allies: null, pathFrom: null });
  state.language = ["ar", "en"].includes(values.get("lang")) ? values.get("lang") : DATA.language;
  state.theme = ["light", "dark", "contrast"].includes(values.get("theme")) ? values.get("theme") : "";
  for (const [key, set] of Object.entries(state.off)) { set.clear(); for (const item of (values.get("no-" + key) || "").split(",")) if (item !== "" && Number.isInteger(Number(item))) set.add(Number(item)); }
  state.document = values.has("document") ? DATA.documents.findIndex((row) => row[0] === values.get("document")) : -1;
  state.confidence = Math.min(1, Math.max(0, Number(values.get("confidence")) || 0));
  state.limit = Math.min(nodes.length, Math.max(1, Number(values.get("limit")) || Math.min(nodes.length, DATA.limit)));
  applyFilters();
  speak();
  if (values.has("path") && byID.has(values.get("path")) && byID.has(values.get("to"))) return setPath(byID.get(values.get("path")), byID.get(values.get("to")));
  if (byID.has(values.get("allies"))) state.allies = state.selected = byID.get(values.get("allies"));
  else if (byID.has(values.get("node"))) state.selected = byID.get(values.get("node"));
  else if (edgeByID.has(values.get("edge"))) state.selected = edgeByID.get(values.get("edge"));
  applyFilters();
  if (!state.view) fit();
  showPanel(); dirty = true;
}

/** Says everything in the language of the page. */
function speak() {
  const root = document.documentElement;
  root.lang = state.language;
  root.dir = state.language === "ar" ? "rtl" : "ltr";
  if (state.theme) root.dataset.theme = state.theme; else delete root.dataset.theme;
  document.title = DATA.title || "Wasl";
  $("title").textContent = document.title;
  for (const [id, key] of [["save-svg", "svg"], ["save-png", "png"], ["print", "print"], ["fit", "fit"], ["toggle", "filters"]]) $(id).textContent = t(key);
  $("language").textContent = t("language");
  $("language").lang = state.language === "ar" ? "en" : "ar";
  $("theme").textContent = t("themes")[state.theme];
  $("query").placeholder = t("search");
  $("query").setAttribute("aria-label", t("search"));
  $("found").setAttribute("aria-label", t("found"));
  $("in").setAttribute("aria-label", t("zoomIn"));
  $("out").setAttribute("aria-label", t("zoomOut"));
  $("filters").setAttribute("aria-label", t("filters"));
  $("keys").textContent = t("keys");
  canvas.setAttribute("aria-label", `${t("graph")} ${nodes.length} ${t("actors")}, ${edges.length} ${t("relations")}`);
  readColours();
  showFilters();
}

function download(name, blob) {
  const address = URL.createObjectURL(blob), link = make("a", { href: address, download: name });
  document.body.append(link); link.click(); link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

// Search.
let hits = [], chosen = -1;
function showFound() {
  const list = $("found"), query = $("query");
  hits = find(query.value, 30); chosen = hits.length ? 0 : -1;
  list.replaceChildren(...hits.map((node, place) => make("li", { role: "option", id: "hit-" + place, "aria-selected": place === chosen ? "true" : "false", onpointerdown: (event) => { event.preventDefault(); choose(place); } },
    text(name(node)), make("small", null, word("kinds", node.kind), " ", node.names.filter((form) => clean(form[0]) !== name(node)).slice(0, 2).map((form) => [" ", text(clean(form[0]))])))));
  if (!hits.length && query.value.trim()) list.replaceChildren(make("li", { role: "option", "aria-selected": "false", "aria-disabled": "true" }, t("notFound")));
  const open = query.value.trim() !== "";
  list.hidden = !open;
  query.setAttribute("aria-expanded", String(open));
  if (chosen >= 0) query.setAttribute("aria-activedescendant", "hit-0"); else query.removeAttribute("aria-activedescendant");
}
function choose(place) {
  const node = hits[place];
  if (!node) return;
  $("query").value = ""; $("found").hidden = true; $("query").setAttribute("aria-expanded", "false");
  select(node, true);
}
$("query").addEventListener("input", showFound);
$("query").addEventListener("blur", () => { $("found").hidden = true; $("query").setAttribute("aria-expanded", "false"); });
$("query").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (!hits.length) return;
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length;
    [...$("found").children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    $("query").setAttribute("aria-activedescendant", "hit-" + chosen);
    $("found").children[chosen].scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter") choose(chosen);
  else if (event.key === "Escape") { $("query").value = ""; showFound(); canvas.focus(); }
});

// The picture: drag, pinch, wheel, keys.
const pointers = new Map();
let grabbed = null, moved = 0, spread = 0;
const place = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  const point = place(event);
  pointers.set(event.pointerId, point);
  if (pointers.size === 1) { grabbed = hit(...point); moved = 0; canvas.classList.add("drag"); }
  spread = 0;
});
canvas.addEventListener("pointermove", (event) => {
  const point = place(event);
  if (!pointers.has(event.pointerId)) {
    const under = hit(...point);
    if (under !== state.hover) { state.hover = under; canvas.classList.toggle("hit", !!under); canvas.title = under ? (under.names ? name(under) : word("relations", under.relation)) : ""; dirty = true; }
    return;
  }
  const last = pointers.get(event.pointerId), dx = point[0] - last[0], dy = point[1] - last[1];
  pointers.set(event.pointerId, point);
  if (pointers.size === 2) {
    const [one, two] = [...pointers.values()], now = Math.hypot(one[0] - two[0], one[1] - two[1]);
    if (spread) zoomBy(now / spread, (one[0] + two[0]) / 2, (one[1] + two[1]) / 2);
    spread = now; moved = 99;
    return;
  }
  moved += Math.abs(dx) + Math.abs(dy);
  if (moved < 4) return;
  if (grabbed && grabbed.names) { grabbed.x += dx / state.view.zoom; grabbed.y += dy / state.view.zoom; }
  else { state.view.x -= dx / state.view.zoom; state.view.y -= dy / state.view.zoom; }
  moving();
});
function release(event) {
  if (!pointers.delete(event.pointerId)) return;
  canvas.classList.remove("drag");
  spread = 0;
  if (event.type === "pointerup" && moved < 4 && !pointers.size) { if (grabbed) select(grabbed); else if (!state.pathFrom) clearAll(); }
  if (!pointers.size) grabbed = null;
}
canvas.addEventListener("pointerup", release);
canvas.addEventListener("pointercancel", release);
canvas.addEventListener("wheel", (event) => { event.preventDefault(); zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), ...place(event)); }, { passive: false });
canvas.addEventListener("dblclick", (event) => zoomBy(1.6, ...place(event)));
canvas.addEventListener("keydown", (event) => {
  const step = 60 / state.view.zoom;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (moves[event.key]) { state.view.x += moves[event.key][0]; state.view.y += moves[event.key][1]; moving(); }
  else if (event.key === "+" || event.key === "=") zoomBy(1.25);
  else if (event.key === "-") zoomBy(0.8);
  else if (event.key === "0") fit();
  else if (event.key === "n" || event.key === "p") {
    const shown = ranked.filter((node) => node.shown), at = shown.indexOf(state.selected);
    const next = shown[(at + (event.key === "n" ? 1 : shown.length - 1) + (at < 0 && event.key === "p" ? 1 : 0)) % shown.length];
    if (next) { state.pathFrom = null; select(next, true); }
  } else if (event.key === "Enter") $("panel").focus();
  else return;
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  const typing = ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName);
  if (event.key === "Escape" && !typing) { document.body.classList.remove("filtering"); clearAll(); canvas.focus(); }
  if (event.key === "/" && !typing) { event.preventDefault(); $("query").focus(); }
});

$("in").addEventListener("click", () => zoomBy(1.4));
$("out").addEventListener("click", () => zoomBy(1 / 1.4));
$("fit").addEventListener("click", () => fit());
$("print").addEventListener("click", () => window.print());
$("save-svg").addEventListener("click", () => download("graph.svg", new Blob([svg()], { type: "image/svg+xml" })));
$("save-png").addEventListener("click", () => { draw(); canvas.toBlob((blob) => { if (blob) download("graph.png", blob); }, "image/png"); });
$("language").addEventListener("click", () => { state.language = state.language === "ar" ? "en" : "ar"; widths.clear(); speak(); resize(); remember(); showPanel(); });
$("theme").addEventListener("click", () => { const all = ["", "light", "dark", "contrast"]; state.theme = all[(all.indexOf(state.theme) + 1) % 4]; speak(); remember(); });
$("toggle").addEventListener("click", () => { const open = document.body.classList.toggle("filtering"); $("toggle").setAttribute("aria-expanded", String(open)); });
window.addEventListener("hashchange", recall);
window.addEventListener("resize", resize);
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", readColours);
// Paper is white.
window.addEventListener("beforeprint", () => { const theme = state.theme; state.theme = "light"; speak(); resize(); draw(); state.theme = theme; });
window.addEventListener("afterprint", () => { speak(); resize(); });
if (window.ResizeObserver) new ResizeObserver(resize).observe($("view"));

resize();
recall();
loop();
window.explorer = { state, nodes, edges, frames, select, setPath, find, svg, fit, draw, toScreen, findAllies, applyFilters, ready: true };
"""#
}
