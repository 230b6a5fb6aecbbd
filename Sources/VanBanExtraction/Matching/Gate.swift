import VanBanLexicon
import VanBanSegmentation

/// What a token must be for a pattern to have a chance at it: asked before a rule is tried.
///
/// Derived from the pattern itself, so that it cannot be out of step with it. A gate may let too much pass, never too
/// little.
package struct Gate: Sendable {
  private var isOpen = false
  private var keys: Set<Lexicon.Key> = []
  private var tables = TableSet()
  private var kinds: UInt32 = 0
  /// The keys once more, one bit each, in blocks of 64.
  private var keyBits: [UInt64] = []

  /// The gate of a pattern.
  package init(_ pattern: Pattern) {
    isOpen = !addFirst(of: pattern) || isOpen
    layOutKeys()
  }

  /// The gate that opens where any of several does.
  package init(anyOf gates: [Gate]) {
    for gate in gates {
      isOpen = isOpen || gate.isOpen
      _ = addCondition(gate)
    }
    layOutKeys()
  }

  /// Whether a match may start at a token. O(1).
  @inline(__always)
  package func admits(_ reading: Reading, _ token: Int) -> Bool {
    if isOpen || kinds & 1 << UInt32(reading.kind(token).rawValue) != 0 { return true }
    if reading.tables(token).bits & tables.bits != 0 { return true }
    let key = reading.key(token)
    let block = Int(key >> 6)
    return block < keyBits.count && keyBits[block] & 1 << UInt64(key & 63) != 0
  }

  private mutating func layOutKeys() {
    guard let last = keys.max() else { return }
    keyBits = Array(repeating: 0, count: Int(last >> 6) + 1)
    for key in keys { keyBits[Int(key >> 6)] |= 1 << UInt64(key & 63) }
  }

  /// Adds what the pattern can start with; `false` when it may match without taking a token.
  private mutating func addFirst(of pattern: Pattern) -> Bool {
    switch pattern {
    case .key(let key): keys.insert(key)
    case .anyKey(let more): keys.formUnion(more)
    case .phrase(let table), .rows(let table, _): tables.insert(tableNumber: table.rawValue)
    case .kind(let kind): kinds |= 1 << UInt32(kind.rawValue)
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
    tables.formUnion(gate.tables)
    kinds |= gate.kinds
    return true
  }
}
