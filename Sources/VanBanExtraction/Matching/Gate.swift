import VanBanLexicon
import VanBanSegmentation

/// What the first token of a match must be: asked before a rule is tried.
///
/// Derived from the pattern itself, so that it cannot be out of step with it. A gate may let too much pass, never too
/// little.
struct Gate: Sendable {
  /// Whether anything may follow: nothing is known of the first token.
  private(set) var isOpen = false
  private(set) var keys: Set<Lexicon.Key> = []
  private(set) var tables = TableSet()
  private(set) var kinds: [Token.Kind] = []
  private(set) var shapes: Set<UInt8> = []
  /// The layers of which an annotation starts at the token.
  private(set) var layers: Layer = []

  /// The gate that lets everything pass.
  static let open = Gate(isOpen: true)

  /// The gate that opens where either does.
  func union(_ other: Gate) -> Gate {
    Gate(
      isOpen: isOpen || other.isOpen, keys: keys.union(other.keys), tables: tables.union(other.tables),
      kinds: kinds + other.kinds, shapes: shapes.union(other.shapes), layers: layers.union(other.layers))
  }

  /// How much of a usual text passes, by rule of thumb: of two conditions the narrower one is kept.
  var width: Int {
    if isOpen { return .max }
    let shapeWidth = shapes.isEmpty ? 0 : 10_000 + shapes.count
    let kindWidth = kinds.reduce(0) { $0 + ($1 == .syllable ? 100_000 : 200) }
    return keys.count + tables.bits.nonzeroBitCount * 100 + layers.rawValue.nonzeroBitCount * 300 + shapeWidth
      + kindWidth
  }

  /// The narrower of two conditions that both hold; of two shapes what they share.
  func narrower(_ other: Gate) -> Gate {
    if isShapeAlone, other.isShapeAlone { return Gate(shapes: shapes.intersection(other.shapes)) }
    return other.width < width ? other : self
  }

  private var isShapeAlone: Bool {
    !isOpen && keys.isEmpty && kinds.isEmpty && tables.bits == 0 && layers.isEmpty
  }
}

extension Gate {
  /// The gate of a pattern.
  init(_ pattern: Pattern) {
    self =
      switch pattern {
      case .key(let key): Gate(keys: [key])
      case .anyKey(let keys): Gate(keys: keys)
      case .phrase(let table), .rows(let table, _): Gate(tables: TableSet(table))
      case .kind(let kind): Gate(kinds: [kind])
      case .figure: Gate(kinds: [.number])
      case .shape(let shape): Gate(shapes: TokenShape.all { $0.isSuperset(of: shape) })
      case .plain(let shape): Gate(shapes: TokenShape.all { $0.isDisjoint(with: shape) })
      case .annotation(let layer): Gate(layers: layer)
      case .outside, .test, .scan, .notAhead: .open
      case .all(let patterns): Gate(sequence: patterns[...])
      case .first(let patterns): patterns.reduce(Gate()) { $0.union(Gate($1)) }
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
      self = Gate(first).narrower(Gate(sequence: sequence.dropFirst()))
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

extension TokenShape {
  /// The raw values of all shapes with a property.
  fileprivate static func all(_ holds: (TokenShape) -> Bool) -> Set<UInt8> {
    Set((0..<UInt8(count)).filter { holds(TokenShape(rawValue: $0)) })
  }
}
