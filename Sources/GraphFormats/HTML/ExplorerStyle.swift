// swift-format-ignore-file

/// The style sheet of the explorer.
enum ExplorerStyle {
  static let text = #"""
:root {
  --back: #ffffff; --panel: #f6f6f4; --text: #1d1d1b; --soft: #5f5f5a; --line: #cfcfc9; --accent: #005a9c;
  --negative: #b34700; --positive: #0068a3; --neutral: #6a6a66; --focus: #005a9c; --chip: #e7e7e2;
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    --back: #17191c; --panel: #202327; --text: #ececec; --soft: #b0b3b8; --line: #43474d; --accent: #7cc4ff;
    --negative: #ff9a4d; --positive: #6cb8f0; --neutral: #a3a7ad; --focus: #7cc4ff; --chip: #33383e;
    color-scheme: dark;
  }
}
:root[data-theme="dark"] {
  --back: #17191c; --panel: #202327; --text: #ececec; --soft: #b0b3b8; --line: #43474d; --accent: #7cc4ff;
  --negative: #ff9a4d; --positive: #6cb8f0; --neutral: #a3a7ad; --focus: #7cc4ff; --chip: #33383e;
  color-scheme: dark;
}
:root[data-theme="contrast"] {
  --back: #000000; --panel: #000000; --text: #ffffff; --soft: #ffffff; --line: #ffffff; --accent: #ffff00;
  --negative: #ff9a00; --positive: #00d5ff; --neutral: #d0d0d0; --focus: #ffff00; --chip: #000000;
  color-scheme: dark;
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  display: grid; grid-template: auto 1fr / 15.5rem 1fr 23rem; grid-template-areas: "head head head" "filters view panel";
  background: var(--back); color: var(--text); overflow: hidden;
  font: 15px/1.5 "Noto Sans", "Noto Sans Arabic", "Segoe UI", Tahoma, "DejaVu Sans", Arial, sans-serif;
}
:lang(ar) { font-family: "Noto Sans Arabic", "Segoe UI", Tahoma, "Noto Sans", "DejaVu Sans", Arial, sans-serif; line-height: 1.7; }
header {
  grid-area: head; display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; padding: .45rem .8rem;
  border-bottom: 1px solid var(--line); background: var(--panel);
}
h1 { font-size: 1.05rem; margin: 0; max-width: 34ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
h2 { font-size: 1.1rem; margin: .2rem 0 .4rem; overflow-wrap: anywhere; }
h3 { font-size: .95rem; margin: 1rem 0 .3rem; color: var(--soft); }
button, select, input[type="search"] {
  font: inherit; color: var(--text); background: var(--back); border: 1px solid var(--line); border-radius: .35rem;
  padding: .2rem .6rem; min-height: 2rem; max-width: 100%;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed="true"] { background: var(--accent); color: var(--back); }
button.plain { border: 0; background: none; color: var(--accent); padding: 0; min-height: 0; text-align: start; overflow-wrap: anywhere; }
button.plain:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
.search { position: relative; flex: 1 1 14rem; max-width: 26rem; }
.search input { width: 100%; }
.tools { display: flex; flex-wrap: wrap; gap: .35rem; margin-inline-start: auto; }
#found {
  position: absolute; z-index: 5; inset-inline: 0; top: 100%; margin: .15rem 0 0; padding: 0; list-style: none;
  background: var(--back); border: 1px solid var(--line); border-radius: .35rem; max-height: 60vh; overflow: auto;
}
#found li { padding: .3rem .6rem; cursor: pointer; overflow-wrap: anywhere; }
#found li[aria-selected="true"], #found li:hover { background: var(--chip); outline: 1px solid var(--accent); }
#found small { color: var(--soft); margin-inline-start: .5rem; }
#filters { grid-area: filters; overflow: auto; padding: .6rem .8rem; border-inline-end: 1px solid var(--line); background: var(--panel); }
#panel { grid-area: panel; overflow: auto; padding: .6rem .9rem 2rem; border-inline-start: 1px solid var(--line); background: var(--panel); }
#view { grid-area: view; position: relative; min-width: 0; min-height: 0; }
canvas { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none; display: block; cursor: grab; }
canvas.hit { cursor: pointer; }
canvas.drag { cursor: grabbing; }
.corner { position: absolute; bottom: .6rem; inset-inline-start: .6rem; display: flex; gap: .3rem; }
.corner button { min-width: 2.1rem; }
#note { position: absolute; top: .5rem; inset-inline: .6rem; text-align: center; pointer-events: none; color: var(--soft); font-size: .85rem; }
#note span { background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; padding: .15rem .8rem; }
#note span:empty { display: none; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: .5rem 0 0; padding: .35rem 0 0; min-width: 0; }
legend { font-weight: 600; padding: 0; font-size: .9rem; }
fieldset label { display: flex; gap: .45rem; align-items: center; font-size: .9rem; }
fieldset label i { flex: none; width: 1.7rem; height: 0; border-top: 3px solid var(--neutral); }
fieldset label i.negative { border-color: var(--negative); }
fieldset label i.positive { border-color: var(--positive); }
fieldset label i.alleged { border-top-style: dashed; }
fieldset label i.denied { border-top-style: dotted; }
fieldset label i.possible, fieldset label i.negated { border-top-width: 1px; }
fieldset label canvas { position: static; flex: none; width: 20px; height: 20px; cursor: default; }
fieldset label span.count { margin-inline-start: auto; color: var(--soft); }
select, input[type="range"] { width: 100%; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0; padding: 0; list-style: none; }
.chip { background: var(--chip); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; overflow-wrap: anywhere; display: inline-block; max-width: 100%; margin-inline-end: .2rem; }
.chip.negative { color: var(--negative); border-color: var(--negative); }
.chip.positive { color: var(--positive); border-color: var(--positive); }
.row { display: flex; flex-wrap: wrap; gap: .35rem; margin: .5rem 0; }
ul.edges, ol.paths, ol.hops { list-style: none; padding: 0; margin: 0; }
ul.edges > li, ol.paths > li { border-top: 1px solid var(--line); padding: .35rem 0; }
ol.hops > li { padding: .25rem 0; border-inline-start: 3px solid var(--neutral); padding-inline-start: .6rem; margin: .3rem 0; }
ol.hops > li.negative { border-color: var(--negative); }
ol.hops > li.positive { border-color: var(--positive); }
blockquote { margin: .4rem 0 .1rem; padding: .1rem .7rem; border-inline-start: 3px solid var(--accent); overflow-wrap: anywhere; white-space: pre-line; }
blockquote.empty { color: var(--soft); font-style: italic; }
.source { margin: 0 0 .7rem; font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
.source a { color: var(--accent); }
.hidden, [hidden] { display: none !important; }
.out { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#toggle { display: none; }
noscript { grid-column: 1 / -1; padding: 1rem; }
@media (max-width: 62rem) {
  body { grid-template: auto 1fr auto / 1fr; grid-template-areas: "head" "view" "panel"; }
  #panel { max-height: 42vh; border-inline-start: 0; border-top: 1px solid var(--line); }
  #filters { display: none; position: absolute; z-index: 4; top: 0; bottom: 0; inset-inline-start: 0; width: min(18rem, 86vw); box-shadow: 0 0 1rem rgb(0 0 0 / 35%); }
  body.filtering #filters { display: block; }
  #toggle { display: inline-block; }
}
@media (max-width: 40rem) {
  h1 { max-width: 100%; flex: 1 1 100%; }
  header { padding: .35rem .5rem; }
  .tools { margin-inline-start: 0; }
  .tools .wide { display: none; }
}
@media (forced-colors: active) { .chip, blockquote, ol.hops > li { border-color: CanvasText; } }
@media print {
  html, body { height: auto; overflow: visible; }
  body { display: block; background: #fff; color: #000; }
  header .search, header .tools, #filters, .corner, .row, #note { display: none !important; }
  #view { height: 15cm; page-break-inside: avoid; }
  #panel { border: 0; background: #fff; overflow: visible; max-height: none; }
  .source a::after { content: " <" attr(href) ">"; }
}
"""#
}
