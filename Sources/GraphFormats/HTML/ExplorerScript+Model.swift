// swift-format-ignore-file

extension ExplorerScript {
  /// Words, data, folding of names, filters, and the questions that are asked of the graph.
  static let model = #"""
const WORDS = {
  en: {
    search: "Find an actor", svg: "Save SVG", png: "Save PNG", print: "Print", theme: "Colours", language: "العربية",
    fit: "Fit", zoomIn: "Zoom in", zoomOut: "Zoom out", filters: "Filters", relation: "Relations", kind: "Kinds", status: "Status",
    sign: "Sign", document: "Document", all: "All documents", confidence: "Confidence at least", camp: "Camps", noCamp: "No camp",
    limit: "Most connected actors shown", reset: "Show everything", actors: "Actors", shown: "shown", relations: "relations",
    names: "Names", mentions: "mentions", documents: "documents", pathFrom: "Paths from here …", choose: "Choose the other end of the path.",
    allies: "Allies and opponents", center: "Centre", back: "Overview", says: "Who says so", denied: "Said, and denied", negated: "Said not to have happened",
    accordingTo: "according to", rule: "rule", noQuote: "no quote", outgoing: "What it does", incoming: "What is done to it",
    paths: "Paths", noPath: "No path over the relations that are shown.", hops: "Steps", more: "Longer paths may exist.",
    direct: "Direct", common: "By common cause", balance: "Inferred only: the friend of a friend, the enemy of an enemy",
    opponents: "Stands against", none: "None", both: "both support", against: "both stand against", via: "by way of", kinds: "of",
    keys: "Arrow keys move the view, plus and minus zoom, zero fits, n and p go from actor to actor, Enter opens, Escape leaves, slash searches.",
    graph: "Graph of", found: "found", notFound: "Nothing found", camps: "Camp", offset: "characters", signs: { "-1": "against", 0: "neither", 1: "with" },
    themes: { "": "Colours: system", light: "Colours: light", dark: "Colours: dark", contrast: "Colours: contrast" }, made: "Made by", left: "not shown",
  },
  ar: {
    search: "ابحث عن طرف", svg: "حفظ SVG", png: "حفظ PNG", print: "طباعة", theme: "الألوان", language: "English",
    fit: "ملاءمة", zoomIn: "تكبير", zoomOut: "تصغير", filters: "المرشحات", relation: "العلاقات", kind: "الأنواع", status: "الحالة",
    sign: "الاتجاه", document: "الوثيقة", all: "كل الوثائق", confidence: "الثقة لا تقل عن", camp: "المعسكرات", noCamp: "بلا معسكر",
    limit: "عدد الأطراف الأكثر ارتباطا", reset: "إظهار الكل", actors: "الأطراف", shown: "معروضة", relations: "العلاقات",
    names: "الأسماء", mentions: "مرات الذكر", documents: "الوثائق", pathFrom: "مسارات من هنا …", choose: "اختر الطرف الآخر للمسار.",
    allies: "الحلفاء والخصوم", center: "توسيط", back: "نظرة عامة", says: "من يقول ذلك", denied: "قيل ونُفي", negated: "قيل إنه لم يحدث",
    accordingTo: "بحسب", rule: "القاعدة", noQuote: "لا اقتباس", outgoing: "ما يفعله", incoming: "ما يُفعل به",
    paths: "المسارات", noPath: "لا مسار عبر العلاقات المعروضة.", hops: "خطوات", more: "قد توجد مسارات أطول.",
    direct: "مباشرة", common: "بقضية مشتركة", balance: "استنتاجا فقط: صديق الصديق وعدو العدو",
    opponents: "يقف ضد", none: "لا أحد", both: "كلاهما مع", against: "كلاهما ضد", via: "عبر", kinds: "من",
    keys: "مفاتيح الأسهم تحرك العرض، وزائد وناقص للتكبير والتصغير، وصفر للملاءمة، و n و p للتنقل بين الأطراف، وEnter للفتح، وEscape للخروج، والشرطة المائلة للبحث.",
    graph: "شبكة من", found: "نتائج", notFound: "لا نتائج", camps: "المعسكر", offset: "المواضع", signs: { "-1": "ضد", 0: "محايدة", 1: "مع" },
    themes: { "": "الألوان: النظام", light: "الألوان: فاتحة", dark: "الألوان: داكنة", contrast: "الألوان: تباين" }, made: "أنشأه", left: "غير معروضة",
  },
};

const DATA = JSON.parse(document.getElementById("data").textContent);
const nodes = DATA.nodes.map((row, index) => ({
  index, id: row[0], name: row[1], kind: row[2], names: row[3], mentions: row[4], x: row[5], y: row[6], camp: row[7], documents: row[8],
  edges: [], degree: 0, shown: true,
}));
const edges = DATA.edges.map((row, index) => ({
  index, id: row[0], source: nodes[row[1]], target: nodes[row[2]], relation: row[3], status: row[4], confidence: row[5], documents: row[6],
  claims: row[7].map((c) => ({ document: c[0], status: c[1], by: c[2] < 0 ? null : nodes[c[2]], quote: c[3], field: c[4], start: c[5], end: c[6], rule: c[7], confidence: c[8] })),
  lane: 0, lanes: 1, shown: true,
}));
const byID = new Map(nodes.map((node) => [node.id, node]));
const edgeByID = new Map(edges.map((edge) => [edge.id, edge]));
for (const edge of edges) {
  edge.sign = DATA.relations[edge.relation][3];
  edge.symmetric = DATA.relations[edge.relation][4] === 1;
  edge.source.edges.push(edge);
  edge.target.edges.push(edge);
  edge.source.degree += edge.documents;
  edge.target.degree += edge.documents;
}
{
  const pairs = new Map();
  for (const edge of edges) {
    const [low, high] = [Math.min(edge.source.index, edge.target.index), Math.max(edge.source.index, edge.target.index)];
    const key = low * nodes.length + high;
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push(edge);
  }
  for (const list of pairs.values()) list.forEach((edge, place) => { edge.lane = place; edge.lanes = list.length; });
}
const ranked = [...nodes].sort((a, b) => b.degree - a.degree || a.index - b.index);
ranked.forEach((node, rank) => { node.rank = rank; });
const camps = [...new Set(nodes.map((node) => node.camp))].sort((a, b) => a - b);

const state = {
  language: DATA.language, theme: "", view: null, selected: null, path: null, pathFrom: null, allies: null, hover: null,
  off: { relation: new Set(), kind: new Set(), status: new Set(), sign: new Set(), camp: new Set() },
  document: -1, confidence: 0, limit: Math.min(nodes.length, DATA.limit),
};
const t = (key) => WORDS[state.language][key];
const word = (list, index) => DATA[list][index][state.language === "ar" ? 2 : 1];

function isRTL(text) {
  let right = 0, all = 0;
  for (const letter of text) {
    if (/\p{L}/u.test(letter)) {
      all += 1;
      if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(letter)) right += 1;
    }
  }
  return right > 0 && right * 3 >= all;
}

const clean = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, " ").replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu, "").trim();

/** The name of a node in the language of the page, else the name that most texts give it. */
function name(node) {
  if (!node.cached) node.cached = {};
  if (node.cached[state.language] === undefined) {
    const own = node.names.find((form) => form[1] === state.language && form[0] === node.name);
    const forms = node.names.filter((form) => form[1] === state.language);
    const full = forms.find((form) => clean(form[0]).includes(" "));
    const best = own || (DATA.kinds[node.kind][0] === "person" ? full : null) || forms[0];
    node.cached[state.language] = clean(best ? best[0] : node.name) || node.id;
  }
  return node.cached[state.language];
}
const cut = (text, length) => { const letters = Array.from(text); return letters.length > length ? letters.slice(0, length - 1).join("") + "…" : text; };

/** The key under which a name is found however it is typed. */
function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u0640\u0621'’\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/gu, "")
    .replace(/[أإآٱ]/gu, "ا").replace(/ؤ/gu, "و").replace(/[ئىیې]/gu, "ي").replace(/[ةھہە]/gu, "ه").replace(/[کگ]/gu, "ك")
    .replace(/[\u0660-\u0669]/gu, (d) => d.charCodeAt(0) - 0x660).replace(/[\u06f0-\u06f9]/gu, (d) => d.charCodeAt(0) - 0x6f0)
    .replace(/ß/gu, "ss").replace(/æ/gu, "ae").replace(/œ/gu, "oe").replace(/ø/gu, "o").replace(/ł/gu, "l").replace(/đ/gu, "d").replace(/ı/gu, "i")
    .split(/[^\p{L}\p{N}&]+/u).filter(Boolean).map((w) => (w.startsWith("ال") && w.length > 4 ? w.slice(2) : w)).join(" ");
}
for (const node of nodes) node.keys = [...new Set([node.name, ...node.names.map((form) => form[0])].map(fold))];

function find(text, limit) {
  const key = fold(text);
  if (!key) return [];
  const hits = [];
  for (const node of nodes) {
    let best = 9;
    for (const own of node.keys) {
      const score = own === key ? 0 : own.startsWith(key) ? 1 : (" " + own).includes(" " + key) ? 2 : own.includes(key) ? 3 : 9;
      best = Math.min(best, score);
    }
    if (best < 9) hits.push([best, node.rank, node]);
  }
  return hits.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, limit).map((hit) => hit[2]);
}

/** Decides what is shown. Whatever was asked for by name is shown even where it is not among the most connected. */
function applyFilters() {
  const kept = new Set();
  if (state.selected && state.selected.names) kept.add(state.selected);
  if (state.path) for (const path of state.path.found) for (const node of path.nodes) kept.add(node);
  for (const node of nodes) {
    node.shown = (node.rank < state.limit || kept.has(node)) && !state.off.kind.has(node.kind) && !state.off.camp.has(node.camp)
      && (state.document < 0 || node.documents.includes(state.document) || node.edges.some((edge) => edge.claims.some((claim) => claim.document === state.document)));
  }
  for (const edge of edges) {
    edge.allowed = !state.off.relation.has(edge.relation) && !state.off.status.has(edge.status) && !state.off.sign.has(edge.sign)
      && edge.confidence >= state.confidence && (state.document < 0 || edge.claims.some((claim) => claim.document === state.document));
    edge.shown = edge.allowed && edge.source.shown && edge.target.shown;
  }
}

/** Up to five shortest paths over the relations that are allowed; one step longer than the shortest ones where those are few. */
function findPaths(from, to) {
  const usable = (edge) => edge.allowed;
  const left = new Map([[to, 0]]);
  let front = [to];
  while (front.length) {
    const next = [];
    for (const node of front) {
      for (const edge of node.edges) {
        if (!usable(edge)) continue;
        const other = edge.source === node ? edge.target : edge.source;
        if (!left.has(other)) { left.set(other, left.get(node) + 1); next.push(other); }
      }
    }
    front = next;
  }
  const found = [];
  if (!left.has(from) || from === to) return found;
  const shortest = left.get(from);
  let steps = 0;
  for (let length = shortest; length <= shortest + 1 && found.length < 5; length += 1) {
    const chain = [from], hops = [];
    const walk = (node) => {
      steps += 1;
      if (found.length >= 5 || steps > 200000) return;
      if (node === to) { if (hops.length === length) found.push({ nodes: [...chain], hops: hops.map((list) => [...list]) }); return; }
      const others = new Map();
      for (const edge of node.edges) {
        if (!usable(edge)) continue;
        const other = edge.source === node ? edge.target : edge.source;
        if (chain.includes(other) || !left.has(other) || hops.length + 1 + left.get(other) > length) continue;
        if (!others.has(other)) others.set(other, []);
        others.get(other).push(edge);
      }
      for (const [other, list] of [...others].sort((a, b) => b[1].length - a[1].length || a[0].rank - b[0].rank)) {
        chain.push(other); hops.push(list);
        walk(other);
        chain.pop(); hops.pop();
      }
    };
    walk(from);
  }
  return found;
}

/** Who stands with a node and who against it: directly, by a common cause, or by inference only; never mixed. */
function findAllies(node) {
  const direct = new Map(), common = new Map(), balance = new Map(), against = new Map();
  const add = (map, other, reason) => { if (other !== node) { if (!map.has(other)) map.set(other, []); map.get(other).push(reason); } };
  const other = (edge, one) => (edge.source === one ? edge.target : edge.source);
  const binding = (edge) => edge.shown && edge.sign !== 0 && DATA.statuses[edge.status][0] !== "negated";
  for (const edge of node.edges) if (binding(edge)) add(edge.sign > 0 ? direct : against, other(edge, node), { edges: [edge] });
  for (const edge of node.edges) {
    if (!binding(edge)) continue;
    const middle = other(edge, node);
    for (const second of middle.edges) {
      if (second === edge || !binding(second)) continue;
      const far = other(second, middle);
      if (far === node || direct.has(far)) continue;
      if (edge.sign !== second.sign) continue;
      const sameSide = edge.source === node && second.source === far;
      add(sameSide ? common : balance, far, { middle, sign: edge.sign, edges: [edge, second] });
    }
  }
  for (const far of common.keys()) balance.delete(far);
  return { direct, common, balance, against };
}
"""#
}
