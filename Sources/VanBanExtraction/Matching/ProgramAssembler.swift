import VanBanLexicon
import VanBanSegmentation

/// Turns a pattern into the nodes of a program. What a node is made of lies in one run, so that it is read in order.
struct ProgramAssembler {
  private(set) var nodes: [Node] = []
  private(set) var numbers: [Int32] = []
  private(set) var tests: [Program.Test] = []
  private(set) var scans: [Program.Scan] = []
  private(set) var choices: [Dispatch] = []
  private(set) var labels: [String] = []

  /// The node of a pattern, behind everything that it is made of.
  mutating func node(_ pattern: Pattern) -> Node {
    switch pattern {
    case .all(let patterns): sequence(patterns.flatMap(\.steps))
    case .first(let patterns): choice(patterns.flatMap(\.alternatives))
    case .repeated(let inner, let times): repeated(inner, times)
    case .ahead(let inner): look(node(inner), .ahead)
    case .notAhead(let inner): look(node(inner), .notAhead)
    case .capture(let label, let inner): captured(inner, label)
    case .phrase, .rows, .annotation, .scan: phrase(pattern)
    default: token(pattern)
    }
  }

  /// The node of a pattern that asks something of one token.
  private mutating func token(_ pattern: Pattern) -> Node {
    switch pattern {
    case .key(let key): return Node(operation: .key, first: Int32(key))
    case .anyKey(let keys): return anyKey(keys.map { Int32($0) })
    case .kind(let kind): return Node(operation: .kind, first: Int32(kind.rawValue))
    case .shape(let shape): return Node(operation: .shape, first: Int32(shape.rawValue))
    case .plain(let shape): return Node(operation: .plain, first: Int32(shape.rawValue))
    case .outside(let layers): return Node(operation: .outside, first: Int32(layers.rawValue))
    case .figure(let values):
      return Node(operation: .figure, first: Int32(values.lowerBound), second: Int32(values.upperBound))
    case .test(let holds):
      tests.append(Program.Test(holds: holds))
      return Node(operation: .test, first: Int32(tests.count - 1))
    default: preconditionFailure("a pattern of more than one token")
    }
  }

  /// The node of a pattern that takes a run of tokens by itself.
  private mutating func phrase(_ pattern: Pattern) -> Node {
    switch pattern {
    case .phrase(let table): return Node(operation: .phrase, first: Int32(table.rawValue))
    case .rows(let table, let rows): return run(.rows, rows.map { Int32($0) }, third: Int32(table.rawValue))
    case .annotation(let layer): return Node(operation: .annotation, first: Int32(layer.rawValue))
    case .scan(let read):
      scans.append(Program.Scan(end: read))
      return Node(operation: .scan, first: Int32(scans.count - 1))
    default: preconditionFailure("a pattern made of others")
    }
  }

  private mutating func anyKey(_ keys: [Int32]) -> Node {
    run(.anyKey, keys, third: keys.reduce(0) { $0 | Node.bit(of: $1) })
  }

  private mutating func sequence(_ patterns: [Pattern]) -> Node {
    let children = patterns.map { node($0) }
    return children.count == 1 ? children[0] : run(.all, children)
  }

  /// Fewer alternatives are tried faster than chosen.
  private static let fewest = 3

  private mutating func choice(_ patterns: [Pattern]) -> Node {
    let children = patterns.map { node($0) }
    if children.count == 1 { return children[0] }
    let gates = patterns.map { Gate($0) }
    guard Self.fewest...64 ~= patterns.count, gates.contains(where: { !$0.admitsAll }) else {
      return run(.first, children)
    }
    choices.append(Dispatch(gates))
    return run(.chosen, children, third: Int32(choices.count - 1))
  }

  private mutating func repeated(_ inner: Pattern, _ times: ClosedRange<Int>) -> Node {
    var repeated = run(.repeated, [node(inner)])
    repeated.second = Int32(clamping: times.lowerBound)
    repeated.third = Int32(clamping: times.upperBound)
    return repeated
  }

  /// Looking at one token is a matter of the token's own node.
  private mutating func look(_ inner: Node, _ look: Node.Look) -> Node {
    guard inner.operation.isOfToken, inner.look == .takes else {
      return run(look == .ahead ? .ahead : .notAhead, [inner])
    }
    var inner = inner
    inner.look = look
    return inner
  }

  private mutating func captured(_ inner: Pattern, _ label: String) -> Node {
    var capture = run(.capture, [node(inner)])
    labels.append(label)
    capture.second = Int32(labels.count - 1)
    return capture
  }

  private mutating func run(_ operation: Node.Operation, _ children: [Node], third: Int32 = 0) -> Node {
    nodes += children
    return Node(
      operation: operation, first: Int32(nodes.count - children.count), second: Int32(nodes.count), third: third)
  }

  private mutating func run(_ operation: Node.Operation, _ values: [Int32], third: Int32) -> Node {
    numbers += values.sorted()
    return Node(
      operation: operation, first: Int32(numbers.count - values.count), second: Int32(numbers.count), third: third)
  }
}

extension Pattern {
  /// The patterns that a sequence comes to, those of sequences within it in their places.
  fileprivate var steps: [Pattern] {
    if case .all(let patterns) = self { patterns.flatMap(\.steps) } else { [self] }
  }

  /// The patterns that a choice comes to, those of choices within it in their places.
  fileprivate var alternatives: [Pattern] {
    if case .first(let patterns) = self { patterns.flatMap(\.alternatives) } else { [self] }
  }
}
