import VanBanLexicon
import VanBanSegmentation

/// What the first token of a match must be: asked before a rule is tried.
///
/// Derived from the pattern itself, so that it cannot be out of step with it. A gate may let too much pass, never too
/// little. A token passes when it meets one of the alternatives and has one of the shapes.
struct Gate: Sendable {
  /// Whether anything may follow: no alternative is known.
  private(set) var isOpen = false
  private(set) var keys: Set<Lexicon.Key> = []
  private(set) var tables = TableSet()
  /// The rows to which a table is narrowed; of the other tables any.
  private(set) var rows: [LexiconTable: Set<Int>] = [:]
  private(set) var kinds: [Token.Kind] = []
  /// The layers of which an annotation starts at the token.
  private(set) var layers: Layer = []
  /// The shapes of which the token must have one, whichever alternative it meets.
  private(set) var shapes = ShapeSet.all

  /// The gate that lets everything pass.
  static let open = Gate(isOpen: true)

  /// The gate that opens where either does, as near as one set of alternatives and one of shapes can tell.
  func union(_ other: Gate) -> Gate {
    Gate(
      isOpen: isOpen || other.isOpen, keys: keys.union(other.keys), tables: tables.union(other.tables),
      rows: rows(with: other).merging(other.rows(with: self)) { $0.union($1) }, kinds: kinds + other.kinds,
      layers: layers.union(other.layers), shapes: shapes.union(other.shapes))
  }

  /// The narrowed tables, save those of which the other takes any row.
  private func rows(with other: Gate) -> [LexiconTable: Set<Int>] {
    rows.filter { other.rows[$0.key] != nil || !other.tables.contains($0.key) }
  }

  /// How much of a usual text meets the alternatives, by rule of thumb: of two conditions the narrower one is kept.
  private var width: Int {
    if isOpen { return .max }
    let kindWidth = kinds.reduce(0) { $0 + ($1 == .syllable ? 100_000 : 200) }
    let tableWidth = tables.bits.nonzeroBitCount * 100 - rows.count * 50
    return keys.count + tableWidth + layers.rawValue.nonzeroBitCount * 300 + kindWidth
  }

  /// The condition that both of two hold: the narrower alternatives, and the shapes that they share.
  func intersection(_ other: Gate) -> Gate {
    var gate = other.width < width ? other : self
    gate.shapes = shapes.intersection(other.shapes)
    return gate
  }

  /// Whether only some rows of a table are taken.
  func narrows(_ tableNumber: Int) -> Bool { rows.keys.contains { Int($0.rawValue) == tableNumber } }

  /// Whether nothing is asked of a token.
  var admitsAll: Bool { isOpen && shapes == .all }
}

extension Gate {
  /// The gate of a pattern.
  init(_ pattern: Pattern) {
    self =
      switch pattern {
      case .key(let key): Gate(keys: [key])
      case .anyKey(let keys): Gate(keys: keys)
      case .phrase(let table): Gate(tables: TableSet(table))
      case .rows(let table, let rows): Gate(tables: TableSet(table), rows: [table: rows])
      case .kind(let kind): Gate(kinds: [kind])
      case .figure: Gate(kinds: [.number])
      case .shape(let shape): Gate(isOpen: true, shapes: ShapeSet { $0.contains(shape) })
      case .plain(let shape): Gate(isOpen: true, shapes: ShapeSet { $0.isDisjoint(with: shape) })
      case .annotation(let layer): Gate(layers: layer)
      case .notAhead(.shape(let shape)): Gate(isOpen: true, shapes: ShapeSet { !$0.contains(shape) })
      case .outside, .test, .scan, .notAhead: .open
      case .all(let patterns): Gate(sequence: patterns[...])
      case .first(let patterns):
        patterns.dropFirst().reduce(patterns.first.map { Gate($0) } ?? Gate()) { $0.union(Gate($1)) }
      case .repeated(let inner, let times): times.lowerBound > 0 ? Gate(inner) : .open
      case .capture(_, let inner), .ahead(let inner): Gate(inner)
      }
  }

  /// The gate of patterns one behind the other: those that take nothing add a condition of their own, those that may
  /// take nothing leave a choice between theirs and what follows.
  private init(sequence: ArraySlice<Pattern>) {
    guard let first = sequence.first else {
      self = .open
      return
    }
    if !first.isNullable {
      self = Gate(first)
    } else if first.isLookahead {
      self = Gate(first).intersection(Gate(sequence: sequence.dropFirst()))
    } else {
      self = Gate(first.content).union(Gate(sequence: sequence.dropFirst()))
    }
  }
}

extension Pattern {
  /// Whether the pattern can match without taking a token.
  fileprivate var isNullable: Bool {
    switch self {
    case .ahead, .notAhead: true
    case .all(let patterns): patterns.allSatisfy(\.isNullable)
    case .first(let patterns): patterns.contains(where: \.isNullable)
    case .repeated(let inner, let times): times.lowerBound == 0 || inner.isNullable
    case .capture(_, let inner): inner.isNullable
    default: false
    }
  }

  /// Whether the pattern only looks.
  fileprivate var isLookahead: Bool {
    switch self {
    case .ahead, .notAhead: true
    case .all(let patterns), .first(let patterns): patterns.allSatisfy(\.isLookahead)
    default: false
    }
  }

  /// What the pattern takes where it takes anything.
  fileprivate var content: Pattern {
    switch self {
    case .repeated(let inner, _), .capture(_, let inner): inner.content
    default: self
    }
  }
}
