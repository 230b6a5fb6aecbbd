import VanBanLexicon
import VanBanSegmentation

/// Turns a pattern into the nodes of a program.
struct ProgramAssembler {
  private(set) var nodes: [Program.Node] = []
  private(set) var numbers: [Int32] = []
  private(set) var tests: [Program.Test] = []
  private(set) var scans: [Program.Scan] = []
  private(set) var choices: [Dispatch] = []
  private(set) var labels: [String] = []

  /// Adds a pattern behind everything that it is made of; gives its node.
  mutating func add(_ pattern: Pattern) -> Int32 {
    switch pattern {
    case .all(let patterns): return addList(.all, patterns)
    case .first(let patterns): return addChoice(patterns)
    case .repeated(let inner, let times): return addRepeated(inner, times)
    case .ahead(let inner): return append(.ahead, add(inner))
    case .notAhead(let inner): return append(.notAhead, add(inner))
    case .capture(let label, let inner): return addCapture(label, inner)
    default: return addAtom(pattern)
    }
  }

  private mutating func addAtom(_ pattern: Pattern) -> Int32 {
    switch pattern {
    case .key(let key): return append(.key, Int32(key))
    case .anyKey(let keys): return addNumbers(.anyKey, keys.map { Int32($0) })
    case .rows(let table, let rows): return addNumbers(.rows, rows.map { Int32($0) }, third: Int32(table.rawValue))
    case .phrase(let table): return append(.phrase, Int32(table.rawValue))
    case .kind(let kind): return append(.kind, Int32(kind.rawValue))
    case .shape(let shape): return append(.shape, Int32(shape.rawValue))
    case .plain(let shape): return append(.plain, Int32(shape.rawValue))
    case .annotation(let layer): return append(.annotation, Int32(layer.rawValue))
    case .outside(let layers): return append(.outside, Int32(layers.rawValue))
    case .test(let holds):
      tests.append(Program.Test(holds: holds))
      return append(.test, Int32(tests.count - 1))
    case .scan(let read):
      scans.append(Program.Scan(end: read))
      return append(.scan, Int32(scans.count - 1))
    default: preconditionFailure("a pattern made of others")
    }
  }

  private mutating func addList(_ operation: Program.Operation, _ patterns: [Pattern]) -> Int32 {
    let children = patterns.map { add($0) }
    return appendRun(operation, children)
  }

  /// Fewer alternatives are tried faster than chosen.
  private static let fewest = 3

  private mutating func addChoice(_ patterns: [Pattern]) -> Int32 {
    let gates = patterns.map { Gate($0) }
    guard patterns.count >= Self.fewest, gates.contains(where: { !$0.isOpen }) else { return addList(.first, patterns) }
    choices.append(Dispatch(gates))
    let number = choices.count - 1
    let children = patterns.map { add($0) }
    return appendRun(.chosen, children, third: Int32(number))
  }

  private mutating func addNumbers(_ operation: Program.Operation, _ values: [Int32], third: Int32 = 0) -> Int32 {
    appendRun(operation, values.sorted(), third: third)
  }

  private mutating func addRepeated(_ inner: Pattern, _ times: ClosedRange<Int>) -> Int32 {
    let child = add(inner)
    return append(.repeated, child, Int32(clamping: times.lowerBound), Int32(clamping: times.upperBound))
  }

  private mutating func addCapture(_ label: String, _ inner: Pattern) -> Int32 {
    let child = add(inner)
    labels.append(label)
    return append(.capture, child, Int32(labels.count - 1))
  }

  private mutating func appendRun(_ operation: Program.Operation, _ run: [Int32], third: Int32 = 0) -> Int32 {
    numbers += run
    return append(operation, Int32(numbers.count - run.count), Int32(numbers.count), third)
  }

  private mutating func append(
    _ operation: Program.Operation, _ first: Int32, _ second: Int32 = 0, _ third: Int32 = 0
  ) -> Int32 {
    nodes.append(Program.Node(operation: operation, first: first, second: second, third: third))
    return Int32(nodes.count - 1)
  }
}
