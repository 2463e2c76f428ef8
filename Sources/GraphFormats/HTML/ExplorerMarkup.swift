// swift-format-ignore-file

/// The elements of the explorer; what they say is filled in by the script, in either language.
enum ExplorerMarkup {
  static let body = #"""
<header>
<button id="toggle" type="button" aria-controls="filters" aria-expanded="false"></button>
<h1 id="title" dir="auto"></h1>
<div class="search" role="search">
<input id="query" type="search" dir="auto" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" hidden></ul>
</div>
<div class="tools">
<button id="save-svg" class="wide" type="button"></button>
<button id="save-png" class="wide" type="button"></button>
<button id="print" class="wide" type="button"></button>
<button id="theme" type="button"></button>
<button id="language" type="button"></button>
</div>
</header>
<nav id="filters"></nav>
<main id="view">
<canvas id="canvas" tabindex="0" role="img" aria-describedby="keys"></canvas>
<p id="keys" class="out"></p>
<div id="note" role="status" aria-live="polite"><span></span></div>
<div class="corner"><button id="in" type="button">+</button><button id="out" type="button">−</button><button id="fit" type="button"></button></div>
</main>
<aside id="panel" tabindex="-1" aria-live="polite"></aside>
<noscript>This page draws a graph with a script of its own; it loads nothing from elsewhere. / ترسم هذه الصفحة شبكة ببرنامج فيها، ولا تحمّل شيئا من الخارج.</noscript>
"""#
}
