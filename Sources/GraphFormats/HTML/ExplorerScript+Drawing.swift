// swift-format-ignore-file

extension ExplorerScript {
  /// The picture: where things lie, how they look, on the canvas and as SVG.
  static let drawing = #"""
const canvas = document.getElementById("canvas");
const pen = canvas.getContext("2d");
// Names lie flat, so there is more room between nodes from side to side than up and down.
for (const node of nodes) { node.x *= 150; node.y *= 108; node.radius = 9 + Math.min(17, Math.sqrt(node.edges.length) * 2.6); }
let width = 1, height = 1, dirty = true, colours = {};

function readColours() {
  const style = getComputedStyle(document.documentElement);
  for (const key of ["back", "text", "soft", "line", "accent", "negative", "positive", "neutral", "panel"]) colours[key] = style.getPropertyValue("--" + key).trim();
  colours["-1"] = colours.negative; colours[0] = colours.neutral; colours[1] = colours.positive;
  dirty = true;
}
const toScreen = (x, y) => [(x - state.view.x) * state.view.zoom + width / 2, (y - state.view.y) * state.view.zoom + height / 2];
const toWorld = (x, y) => [(x - width / 2) / state.view.zoom + state.view.x, (y - height / 2) / state.view.zoom + state.view.y];

/** The corners of a node's shape around 0,0; a circle is one of many corners. */
const SHAPES = {
  company: [[-1, -0.8], [1, -0.8], [1, 0.8], [-1, 0.8]],
  organization: [[-1, -0.45], [-0.6, -0.85], [0.6, -0.85], [1, -0.45], [1, 0.45], [0.6, 0.85], [-0.6, 0.85], [-1, 0.45]],
  media: [[-0.7, -0.8], [1.05, -0.8], [0.7, 0.8], [-1.05, 0.8]],
  government: [[0, -1.1], [1, -0.35], [1, 0.85], [-1, 0.85], [-1, -0.35]],
  court: [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [Math.cos((i + 0.5) * Math.PI / 4) * 1.05, Math.sin((i + 0.5) * Math.PI / 4) * 1.05]),
  product: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  place: [0, 1, 2, 3, 4, 5].map((i) => [Math.cos(i * Math.PI / 3) * 1.1, Math.sin(i * Math.PI / 3) * 1.1]),
  person: Array.from({ length: 24 }, (_, i) => [Math.cos(i * Math.PI / 12), Math.sin(i * Math.PI / 12)]),
};
SHAPES.group = SHAPES.person;

/** A node grows less than the picture when one zooms in, and shrinks less when one zooms out. */
const radiusOf = (node) => Math.max(2.2, node.radius * Math.pow(state.view.zoom, state.view.zoom < 1 ? 0.72 : 0.5));

/** The curve of an edge on the screen, from border to border. */
function curve(edge) {
  const [x1, y1] = toScreen(edge.source.x, edge.source.y), [x2, y2] = toScreen(edge.target.x, edge.target.y);
  const dx = x2 - x1, dy = y2 - y1, length = Math.hypot(dx, dy) || 1;
  const turn = edge.source.index < edge.target.index ? 1 : -1;
  const bow = (edge.lane - (edge.lanes - 1) / 2) * Math.min(34, 16 + length / 14) * turn;
  const cx = (x1 + x2) / 2 - dy / length * bow * 2, cy = (y1 + y2) / 2 + dx / length * bow * 2;
  const trim = (x, y, node) => {
    const ex = cx - x, ey = cy - y, far = Math.hypot(ex, ey) || 1, gap = Math.min(far, radiusOf(node) + 3);
    return [x + ex / far * gap, y + ey / far * gap];
  };
  const [ax, ay] = trim(x1, y1, edge.source), [bx, by] = trim(x2, y2, edge.target);
  return { ax, ay, bx, by, cx, cy, mx: (ax + 2 * cx + bx) / 4, my: (ay + 2 * cy + by) / 4 };
}
const dashOf = (edge) => ({ alleged: [9, 5], denied: [2, 5] }[DATA.statuses[edge.status][0]] || []);
function widthOf(edge) {
  const status = DATA.statuses[edge.status][0];
  return (status === "possible" || status === "negated" ? 1 : 1.7) + Math.min(3, Math.log2(edge.documents));
}

/** What is lit: the chosen node with its neighbours, the chosen edge, the paths; everything else steps back. */
function lit() {
  const parts = { nodes: new Set(), edges: new Set() };
  if (state.path && state.path.found.length) {
    for (const path of state.path.found) { path.nodes.forEach((node) => parts.nodes.add(node)); path.hops.flat().forEach((edge) => parts.edges.add(edge)); }
  } else if (state.selected && state.selected.claims) {
    parts.edges.add(state.selected); parts.nodes.add(state.selected.source); parts.nodes.add(state.selected.target);
  } else if (state.selected) {
    parts.nodes.add(state.selected);
    for (const edge of state.selected.edges) if (edge.shown) { parts.edges.add(edge); parts.nodes.add(edge.source); parts.nodes.add(edge.target); }
  } else return null;
  return parts;
}

function arrow(fromX, fromY, x, y, size) {
  const angle = Math.atan2(y - fromY, x - fromX);
  return [[x, y], [x - size * Math.cos(angle - 0.42), y - size * Math.sin(angle - 0.42)], [x - size * Math.cos(angle + 0.42), y - size * Math.sin(angle + 0.42)]];
}

/** Everything to be drawn, as plain shapes in screen places: the canvas and the SVG show the same. */
function picture(isQuick) {
  const shapes = [], parts = lit(), zoom = state.view.zoom, margin = 80;
  const visible = (x, y, r) => x > -r && y > -r && x < width + r && y < height + r;
  const drawn = [];
  for (const edge of edges) {
    if (!edge.shown && !(parts && parts.edges.has(edge))) continue;
    const c = curve(edge);
    if (Math.max(c.ax, c.bx, c.cx) < 0 || Math.min(c.ax, c.bx, c.cx) > width || Math.max(c.ay, c.by, c.cy) < 0 || Math.min(c.ay, c.by, c.cy) > height) continue;
    drawn.push([edge, c, !parts || parts.edges.has(edge)]);
  }
  drawn.sort((a, b) => a[2] - b[2]);
  // Many lines are drawn thinner and paler, or they hide what they link.
  const crowd = drawn.length / Math.max(1, width * height / 1e6), pale = parts ? 1 : Math.min(1, Math.max(0.32, 500 / crowd));
  for (const [edge, c, isLit] of drawn) {
    const alpha = (isLit ? (DATA.statuses[edge.status][0] === "possible" ? 0.6 : 0.9) : 0.12) * pale, colour = colours[edge.sign];
    const size = (5 + Math.min(6, zoom * 5)) * Math.max(0.6, pale);
    shapes.push({ type: "curve", ...c, colour, alpha, width: widthOf(edge) * Math.max(0.5, pale), dash: isQuick ? [] : dashOf(edge), isQuick });
    if (isQuick) continue;
    shapes.push({ type: "shape", points: arrow(c.cx, c.cy, c.bx, c.by, size), fill: colour, alpha });
    if (edge.symmetric) shapes.push({ type: "shape", points: arrow(c.cx, c.cy, c.ax, c.ay, size), fill: colour, alpha });
    if (DATA.statuses[edge.status][0] === "negated") {
      const angle = Math.atan2(c.by - c.ay, c.bx - c.ax) + Math.PI / 2, half = 7;
      shapes.push({ type: "line", points: [[c.mx - half * Math.cos(angle), c.my - half * Math.sin(angle)], [c.mx + half * Math.cos(angle), c.my + half * Math.sin(angle)]], colour, alpha, width: 2 });
    }
  }
  const order = nodes.filter((node) => node.shown || (parts && parts.nodes.has(node))).sort((a, b) => b.rank - a.rank);
  for (const node of order) {
    const [x, y] = toScreen(node.x, node.y), radius = radiusOf(node);
    if (!visible(x, y, radius + margin)) continue;
    const alpha = !parts || parts.nodes.has(node) ? 1 : 0.2, kind = DATA.kinds[node.kind];
    shapes.push({ type: "shape", points: SHAPES[kind[0]].map(([px, py]) => [x + px * radius, y + py * radius]), fill: kind[3], stroke: node === state.selected || node === state.pathFrom ? colours.text : colours.back, width: node === state.selected || node === state.pathFrom ? 3 : 1.5, alpha });
    if (kind[0] === "group") shapes.push({ type: "shape", points: SHAPES.group.map(([px, py]) => [x + px * radius * 0.68, y + py * radius * 0.68]), stroke: "#ffffff", width: 1.5, alpha });
  }
  // Names, the most connected first; one that would lie on another is left out until there is room.
  const size = zoom > 1.4 ? 14 : 12.5;
  const taken = [];
  const meets = (box, other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1];
  const free = (box) => !taken.some((other) => meets(box, other));
  // A name may not hide another node either, if there is a side on which it does not.
  const bodies = isQuick || order.length > 800 ? [] : order.map((node) => {
    const [x, y] = toScreen(node.x, node.y), radius = radiusOf(node) * 0.8;
    return [x - radius, y - radius, x + radius, y + radius];
  }).filter((box) => visible(box[0], box[1], margin));
  const most = isQuick ? 40 : 400;
  order.reverse();
  if (parts) order.sort((a, b) => parts.nodes.has(b) - parts.nodes.has(a));
  if (state.hover && state.hover.names) { const place = order.indexOf(state.hover); if (place > 0) { order.splice(place, 1); order.unshift(state.hover); } }
  for (const node of order) {
    const isLit = !parts || parts.nodes.has(node);
    if (!isLit && zoom < 1) continue;
    if (taken.length >= most) break;
    const [x, y] = toScreen(node.x, node.y), radius = radiusOf(node);
    if (!visible(x, y, margin)) continue;
    const text = cut(name(node), 34), half = measure(text, size, true) / 2 + 3;
    const tall = size * 1.35, inside = Math.min(Math.max(x, half + 3), width - half - 3), middle = Math.abs(inside - x) < half ? inside : x;
    const spots = [[middle, y + radius + 1], [middle, y - radius - tall - 1], [x + radius + half, y - tall / 2], [x - radius - half, y - tall / 2]]
      .map(([at, start]) => [at - half, start, at + half, start + tall]).filter((box, place) => (place < 2 || (box[0] > 0 && box[2] < width)) && free(box));
    const box = spots.find((box) => !bodies.some((other) => meets(box, other))) || spots[0];
    if (!box) continue;
    taken.push(box);
    shapes.push({ type: "text", text, x: (box[0] + box[2]) / 2, y: box[1] + size * 0.72, size, bold: true, colour: colours.text, halo: colours.back, alpha: isLit ? 1 : 0.35 });
  }
  if (!isQuick && (zoom > 0.75 || parts)) {
    for (const [edge, c, isLit] of drawn) {
      if (!isLit || (zoom <= 0.75 && !parts.edges.has(edge))) continue;
      const text = word("relations", edge.relation) + (edge.documents > 1 ? " (" + edge.documents + ")" : "");
      const half = measure(text, 11, false) / 2 + 2, box = [c.mx - half, c.my - 7, c.mx + half, c.my + 7];
      if (Math.hypot(c.bx - c.ax, c.by - c.ay) < half * 1.2 || !free(box)) continue;
      taken.push(box);
      shapes.push({ type: "text", text, x: c.mx, y: c.my, size: 11, bold: false, colour: colours[edge.sign], halo: colours.back, alpha: 1 });
    }
  }
  return shapes;
}

const FONT = '"Noto Sans", "Noto Sans Arabic", "Segoe UI", Tahoma, "DejaVu Sans", Arial, sans-serif';
const widths = new Map(), directions = new Map();
function directionOf(text) {
  let value = directions.get(text);
  if (value === undefined) { value = isRTL(text) ? "rtl" : "ltr"; directions.set(text, value); }
  return value;
}
function measure(text, size, bold) {
  const key = size + (bold ? "b" : "n") + text;
  let value = widths.get(key);
  if (value === undefined) {
    pen.font = (bold ? "600 " : "") + size + "px " + FONT;
    value = pen.measureText(text).width;
    if (widths.size > 20000) widths.clear();
    widths.set(key, value);
  }
  return value;
}

function paint(shapes) {
  pen.lineJoin = "round";
  // Curves of one look are one stroke, and heads of one look one fill: thousands of calls would cost more than the lines.
  const looks = new Map();
  const gather = (key, shape) => { const all = shape.type + shape.alpha + key; if (!looks.has(all)) looks.set(all, []); looks.get(all).push(shape); };
  const rest = [];
  for (const shape of shapes) {
    if (shape.type === "curve") gather(shape.colour + shape.width.toFixed(1) + shape.dash, shape);
    else if (shape.type === "shape" && shape.fill && !shape.stroke) gather(shape.fill, shape);
    else rest.push(shape);
  }
  for (const list of [...looks.values()].sort((a, b) => a[0].alpha - b[0].alpha)) {
    const look = list[0];
    pen.globalAlpha = look.alpha;
    pen.beginPath();
    if (look.type === "curve") {
      for (const shape of list) { pen.moveTo(shape.ax, shape.ay); if (shape.isQuick) pen.lineTo(shape.bx, shape.by); else pen.quadraticCurveTo(shape.cx, shape.cy, shape.bx, shape.by); }
      pen.setLineDash(look.dash); pen.lineWidth = look.width; pen.strokeStyle = look.colour; pen.stroke(); pen.setLineDash([]);
    } else {
      for (const shape of list) { shape.points.forEach(([x, y], place) => (place ? pen.lineTo(x, y) : pen.moveTo(x, y))); pen.closePath(); }
      pen.fillStyle = look.fill; pen.fill();
    }
  }
  pen.textAlign = "center"; pen.textBaseline = "middle";
  for (const shape of rest) {
    pen.globalAlpha = shape.alpha;
    if (shape.type === "text") {
      pen.font = (shape.bold ? "600 " : "") + shape.size + "px " + FONT;
      pen.direction = directionOf(shape.text);
      pen.lineWidth = 3.5; pen.strokeStyle = shape.halo; pen.strokeText(shape.text, shape.x, shape.y);
      pen.fillStyle = shape.colour; pen.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    pen.beginPath();
    shape.points.forEach(([x, y], place) => (place ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    if (shape.type === "line") { pen.lineWidth = shape.width; pen.strokeStyle = shape.colour; pen.stroke(); continue; }
    pen.closePath();
    if (shape.fill) { pen.fillStyle = shape.fill; pen.fill(); }
    if (shape.stroke) { pen.lineWidth = shape.width; pen.strokeStyle = shape.stroke; pen.stroke(); }
  }
  pen.globalAlpha = 1;
}

/** While the view moves over many relations they are plain lines; once it rests they get their curves, dashes, heads and words back. */
let movedAt = -Infinity;
function moving() { movedAt = performance.now(); dirty = true; }
function draw(isQuick) {
  const ratio = window.devicePixelRatio || 1;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.fillStyle = colours.back;
  pen.fillRect(0, 0, width, height);
  paint(picture(isQuick));
  dirty = false;
}
let wasQuick = false;
const frames = { count: 0, spent: 0 };
function loop() {
  const isQuick = performance.now() - movedAt < 140 && edges.length > 300;
  if (dirty || (wasQuick && !isQuick)) {
    const start = performance.now();
    draw(isQuick);
    wasQuick = isQuick;
    frames.count += 1; frames.spent += performance.now() - start;
  }
  requestAnimationFrame(loop);
}

function resize() {
  const box = canvas.parentElement.getBoundingClientRect(), ratio = window.devicePixelRatio || 1;
  width = Math.max(1, box.width); height = Math.max(1, box.height);
  canvas.width = Math.round(width * ratio); canvas.height = Math.round(height * ratio);
  dirty = true;
}

/** Shows all of what is shown, or the given nodes. */
function fit(some) {
  const list = some || nodes.filter((node) => node.shown);
  if (!list.length) { state.view = { x: 0, y: 0, zoom: 1 }; dirty = true; return; }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of list) { left = Math.min(left, node.x); right = Math.max(right, node.x); top = Math.min(top, node.y); bottom = Math.max(bottom, node.y); }
  const zoom = Math.min(2, (width - 130) / Math.max(1, right - left), (height - 110) / Math.max(1, bottom - top));
  state.view = { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.max(0.02, zoom) };
  dirty = true;
}
function zoomBy(factor, x = width / 2, y = height / 2) {
  const [wx, wy] = toWorld(x, y);
  state.view.zoom = Math.min(8, Math.max(0.02, state.view.zoom * factor));
  state.view.x = wx - (x - width / 2) / state.view.zoom;
  state.view.y = wy - (y - height / 2) / state.view.zoom;
  moving();
}

function hit(x, y) {
  let best = null, near = Infinity;
  for (const node of nodes) {
    if (!node.shown && !(state.path && state.path.found.some((path) => path.nodes.includes(node)))) continue;
    const [nx, ny] = toScreen(node.x, node.y), far = Math.hypot(nx - x, ny - y) - radiusOf(node);
    if (far < 5 && far < near) { near = far; best = node; }
  }
  if (best) return best;
  near = 7;
  for (const edge of edges) {
    if (!edge.shown) continue;
    const c = curve(edge);
    if (x < Math.min(c.ax, c.bx, c.cx) - 7 || x > Math.max(c.ax, c.bx, c.cx) + 7 || y < Math.min(c.ay, c.by, c.cy) - 7 || y > Math.max(c.ay, c.by, c.cy) + 7) continue;
    for (let step = 0; step <= 24; step += 1) {
      const u = step / 24, v = 1 - u;
      const far = Math.hypot(v * v * c.ax + 2 * u * v * c.cx + u * u * c.bx - x, v * v * c.ay + 2 * u * v * c.cy + u * u * c.by - y);
      if (far < near) { near = far; best = edge; }
    }
  }
  return best;
}

const markup = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd").replace(/[&<>"']/gu, (sign) => "&#" + sign.charCodeAt(0) + ";");
/** The view as SVG. */
function svg() {
  const number = (value) => value.toFixed(1), parts = [];
  parts.push(`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" font-family="${markup(FONT)}">`);
  parts.push(`<title>${markup(document.title)}</title><rect width="100%" height="100%" fill="${markup(colours.back)}"/>`);
  for (const shape of picture(false)) {
    const alpha = shape.alpha < 1 ? ` opacity="${shape.alpha}"` : "";
    if (shape.type === "text") {
      const look = `x="${number(shape.x)}" y="${number(shape.y)}" font-size="${shape.size}" text-anchor="middle" dominant-baseline="central" direction="${directionOf(shape.text)}"${shape.bold ? ' font-weight="600"' : ""}`;
      parts.push(`<text ${look} fill="${markup(shape.colour)}" stroke="${markup(shape.halo)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"${alpha}>${markup(shape.text)}</text>`);
    } else if (shape.type === "curve") {
      const dash = shape.dash.length ? ` stroke-dasharray="${shape.dash.join(" ")}"` : "";
      parts.push(`<path d="M${number(shape.ax)} ${number(shape.ay)}Q${number(shape.cx)} ${number(shape.cy)} ${number(shape.bx)} ${number(shape.by)}" fill="none" stroke="${markup(shape.colour)}" stroke-width="${number(shape.width)}"${dash}${alpha}/>`);
    } else {
      const points = shape.points.map(([x, y]) => number(x) + "," + number(y)).join(" ");
      const colour = shape.type === "line" ? shape.colour : shape.stroke;
      parts.push(`<poly${shape.type === "line" ? "line" : "gon"} points="${points}" fill="${markup(shape.fill || "none")}"${colour ? ` stroke="${markup(colour)}" stroke-width="${shape.width}"` : ""}${alpha}/>`);
    }
  }
  return parts.join("\n") + "\n</svg>\n";
}
"""#
}
