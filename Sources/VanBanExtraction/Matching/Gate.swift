import VanBanLexicon
import VanBanSegmentation

/// What a token must be for a pattern to have a chance at it: asked before a rule is tried.
///
/// Derived from the pattern itself, so that it cannot be out of step with it. A gate may let too much pass, never too
/// little.
package struct Gate: Sendable {
  private var isOpen = false
  private var keys: Set<Lexicon.Key> = []
  private var tables: [LexiconTable] = []
  private var kinds: [Token.Kind] = []

  /// The gate of a pattern.
  package init(_ pattern: Pattern) { isOpen = !addFirst(of: pattern) || isOpen }

  /// Whether a match may start at a token. O(1) for the few tables and kinds of a rule.
  package func admits(_ reading: Reading, _ token: Int) -> Bool {
    if isOpen || keys.contains(reading.key(token)) || kinds.contains(reading.kind(token)) { return true }
    let found = reading.text.phrases.tables(at: token)
    return tables.contains { found.contains($0) }
  }

  /// Adds what the pattern can start with; `false` when it may match without taking a token.
  private mutating func addFirst(of pattern: Pattern) -> Bool {
    switch pattern {
    case .key(let key): keys.insert(key)
    case .anyKey(let more): keys.formUnion(more)
    case .phrase(let table), .rows(let table, _): tables.append(table)
    case .kind(let kind): kinds.append(kind)
    case .shape, .plain, .annotation, .outside, .test, .scan: isOpen = true
    case .all(let patterns): return patterns.contains { addFirst(of: $0) }
    case .first(let patterns): return patterns.reduce(true) { addFirst(of: $1) && $0 }
    case .repeated(let pattern, let times): return addFirst(of: pattern) && times.lowerBound > 0
    case .capture(_, let pattern): return addFirst(of: pattern)
    case .ahead(let pattern): return addCondition(Gate(pattern))
    case .notAhead: return false
    }
    return true
  }

  /// Adds what must be seen at the start of the pattern; `false` when that tells nothing.
  private mutating func addCondition(_ gate: Gate) -> Bool {
    guard !gate.isOpen else { return false }
    keys.formUnion(gate.keys)
    tables += gate.tables
    kinds += gate.kinds
    return true
  }
}
