import VanBanLexicon
import VanBanSegmentation

/// Applies programs to a reading.
package struct Matcher {
  /// What was captured: label and tokens.
  package typealias Part = (label: String, tokens: Range<Int>)

  private let reading: Reading
  private let limit: Int
  private var captures: [Capture] = []

  /// A label's number in the program and the tokens under it.
  private struct Capture {
    let label: Int32
    let start: Int
    var end: Int
  }

  /// Matches within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
  }

  /// Where a match that starts at a token ends, or `nil`. Captures of an earlier match are forgotten.
  package mutating func match(_ program: Program, at token: Int) -> Int? {
    captures.removeAll(keepingCapacity: true)
    return end(program, program.root, from: token)
  }

  /// The parts that the last match of a program captured.
  package func parts(of program: Program) -> [Part] {
    captures.map { (program.labels[Int($0.label)], $0.start..<$0.end) }
  }

  private mutating func end(_ program: Program, _ number: Int, from start: Int) -> Int? {
    let node = program.nodes[number]
    switch node.operation {
    case .all: return endOfAll(program, node, from: start)
    case .first: return endOfFirst(program, node, from: start)
    case .repeated: return endOfRepeated(program, node, from: start)
    case .capture: return endOfCapture(program, node, from: start)
    case .ahead: return isAhead(program, node, from: start) ? start : nil
    case .notAhead: return isAhead(program, node, from: start) ? nil : start
    default: return start < limit ? endOfAtom(program, node, from: start) : nil
    }
  }

  private func endOfAtom(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    switch node.operation {
    case .phrase: return endOfPhrase(node.first, from: start)
    case .rows: return endOfRows(program, node, from: start)
    case .annotation: return within(reading.layers.end(of: Layer(number: node.first), startingAt: start))
    case .scan: return within(program.scans[Int(node.first)](reading, start, limit))
    default: return holds(program, node, at: start) ? start + 1 : nil
    }
  }

  /// Whether a node that takes one token takes this one.
  @inline(__always)
  private func holds(_ program: Program, _ node: Program.Node, at token: Int) -> Bool {
    switch node.operation {
    case .key: Int32(bitPattern: reading.key(token)) == node.first
    case .anyKey: program.contains(Int32(bitPattern: reading.key(token)), in: node)
    case .kind: Int32(reading.kind(token).rawValue) == node.first
    case .shape: Int32(reading.shape(token).rawValue) & node.first == node.first
    case .plain: Int32(reading.shape(token).rawValue) & node.first == 0
    case .outside: Int32(reading.layers.layers(at: token).rawValue) & node.first == 0
    case .test: program.tests[Int(node.first)](reading, token)
    default: false
    }
  }

  private func endOfPhrase(_ table: Int32, from start: Int) -> Int? {
    for match in reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == table {
      return within(start + match.length)
    }
    return nil
  }

  private func endOfRows(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    for match in reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == node.third {
      if program.contains(Int32(match.entry.row), in: node) { return within(start + match.length) }
    }
    return nil
  }

  private func within(_ end: Int?) -> Int? { end.flatMap { $0 <= limit ? $0 : nil } }

  private mutating func endOfAll(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    let kept = captures.count
    var at = start
    for child in Int(node.first)..<Int(node.second) {
      guard let end = end(program, Int(program.numbers[child]), from: at) else {
        forget(to: kept)
        return nil
      }
      at = end
    }
    return at
  }

  private mutating func endOfFirst(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    for child in Int(node.first)..<Int(node.second) {
      if let end = end(program, Int(program.numbers[child]), from: start) { return end }
    }
    return nil
  }

  private mutating func endOfRepeated(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    let kept = captures.count
    var at = start
    var count: Int32 = 0
    while count < node.third, let end = end(program, Int(node.first), from: at), end > at {
      at = end
      count += 1
    }
    if count >= node.second { return at }
    forget(to: kept)
    return nil
  }

  private mutating func endOfCapture(_ program: Program, _ node: Program.Node, from start: Int) -> Int? {
    let slot = captures.count
    captures.append(Capture(label: node.second, start: start, end: start))
    guard let end = end(program, Int(node.first), from: start) else {
      forget(to: slot)
      return nil
    }
    captures[slot].end = end
    return end
  }

  /// Looks without capturing.
  private mutating func isAhead(_ program: Program, _ node: Program.Node, from start: Int) -> Bool {
    let kept = captures.count
    let end = end(program, Int(node.first), from: start)
    forget(to: kept)
    return end != nil
  }

  @inline(__always)
  private mutating func forget(to count: Int) {
    if captures.count > count { captures.removeSubrange(count...) }
  }
}
