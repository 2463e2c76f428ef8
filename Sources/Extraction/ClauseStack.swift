import Lexicon

/// The open clauses of a sentence while it is read from left to right.
struct ClauseStack {
  private(set) var clauses: [Clause] = []
  private var open: [Int] = []

  init() { push(.main, link: .root, governor: nil, at: 0) }

  var top: Int { open[open.count - 1] }
  var depth: Int { open.count }

  subscript(index: Int) -> Clause {
    // in place: taking a clause out and putting it back would copy its lists
    _read { yield clauses[index] }
    _modify { yield &clauses[index] }
  }

  @discardableResult
  mutating func push(_ kind: Clause.Kind, link: PredicateLink, governor: Int?, at word: Int) -> Int {
    var clause = Clause(kind: kind, parent: open.last ?? -1, governor: governor, start: word, end: word)
    clause.link = link
    clauses.append(clause)
    open.append(clauses.count - 1)
    return clauses.count - 1
  }

  mutating func pop() { if open.count > 1 { open.removeLast() } }

  /// Closes clauses from the top while they fulfil the condition; the outermost stays open.
  mutating func pop(while condition: (Clause) -> Bool) {
    while open.count > 1, condition(clauses[top]) { open.removeLast() }
  }

  /// Puts a sibling in the place of the top clause: same parent, same governor.
  mutating func replaceTop(_ kind: Clause.Kind, at word: Int) {
    let old = clauses[top]
    let previous = top
    open.removeLast()
    var clause = Clause(
      kind: old.kind == .main ? .main : kind, parent: old.parent, governor: old.governor, start: word, end: word)
    clause.link = old.link
    clause.attribution = old.attribution
    clause.sibling = previous
    if old.kind == .relative { clause.antecedent = old.antecedent }
    clauses.append(clause)
    open.append(clauses.count - 1)
  }

  /// Closes everything and starts a new main clause.
  mutating func restart(at word: Int) {
    open.removeAll(keepingCapacity: true)
    push(.main, link: .root, governor: nil, at: word)
  }

  /// The innermost open clause that fulfils the condition, the top one first.
  func innermost(_ condition: (Clause) -> Bool) -> Int? {
    open.last { condition(clauses[$0]) }
  }

  /// Closes clauses down to one of the open ones.
  mutating func pop(to clause: Int) {
    while open.count > 1, top != clause { open.removeLast() }
  }
}
