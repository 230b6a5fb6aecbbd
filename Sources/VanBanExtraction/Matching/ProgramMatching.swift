import VanBanLexicon
import VanBanSegmentation

/// What is matched: the text up to a limit.
struct Bounds {
  let reading: Reading
  let limit: Int
}

/// The machine: walks the nodes of a program over the tokens. The text is handed down from call to call, so that no
/// reference is counted on the way.
extension Program {
  /// Where a node that starts at a token ends, or `nil` when it does not match.
  func end(_ number: Int, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    let node = node(number)
    switch node.operation {
    case .all: return endOfAll(node, from: start, bounds, &captures)
    case .first: return endOfFirst(node, from: start, bounds, &captures)
    case .chosen: return endOfChosen(node, from: start, bounds, &captures)
    case .repeated: return endOfRepeated(node, from: start, bounds, &captures)
    case .capture: return endOfCapture(node, from: start, bounds, &captures)
    case .ahead: return isAhead(node, from: start, bounds, &captures) ? start : nil
    case .notAhead: return isAhead(node, from: start, bounds, &captures) ? nil : start
    default: return start < bounds.limit ? endOfAtom(node, from: start, bounds) : nil
    }
  }

  @inline(__always)
  private func endOfAtom(_ node: Node, from start: Int, _ bounds: Bounds) -> Int? {
    switch node.operation {
    case .phrase: return within(bounds, endOfPhrase(node.first, from: start, bounds.reading))
    case .rows: return within(bounds, endOfRows(node, from: start, bounds.reading))
    case .annotation:
      return within(bounds, bounds.reading.layers.end(of: Layer(number: node.first), startingAt: start))
    case .scan: return within(bounds, scans[Int(node.first)].end(bounds.reading, start, bounds.limit))
    default: return holds(node, at: start, bounds.reading) ? start + 1 : nil
    }
  }

  /// Whether a node that takes one token takes this one.
  @inline(__always)
  private func holds(_ node: Node, at token: Int, _ reading: Reading) -> Bool {
    switch node.operation {
    case .key: Int32(bitPattern: reading.key(token)) == node.first
    case .anyKey: contains(Int32(bitPattern: reading.key(token)), in: node)
    case .kind: Int32(reading.kind(token).rawValue) == node.first
    case .shape: Int32(reading.shape(token).rawValue) & node.first == node.first
    case .plain: Int32(reading.shape(token).rawValue) & node.first == 0
    case .outside: Int32(reading.layers.layers(at: token).rawValue) & node.first == 0
    case .test: tests[Int(node.first)].holds(reading, token)
    default: false
    }
  }

  private func endOfPhrase(_ table: Int32, from start: Int, _ reading: Reading) -> Int? {
    guard reading.tables(start).contains(tableNumber: UInt8(truncatingIfNeeded: table)) else { return nil }
    for match in reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == table {
      return start + match.length
    }
    return nil
  }

  private func endOfRows(_ node: Node, from start: Int, _ reading: Reading) -> Int? {
    guard reading.tables(start).contains(tableNumber: UInt8(truncatingIfNeeded: node.third)) else { return nil }
    for match in reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == node.third {
      if contains(Int32(match.entry.row), in: node) { return start + match.length }
    }
    return nil
  }

  @inline(__always)
  private func within(_ bounds: Bounds, _ end: Int?) -> Int? { end.flatMap { $0 <= bounds.limit ? $0 : nil } }

  private func endOfAll(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    let kept = captures.count
    var at = start
    for child in Int(node.first)..<Int(node.second) {
      guard let end = end(Int(number(at: child)), from: at, bounds, &captures) else {
        captures.forget(to: kept)
        return nil
      }
      at = end
    }
    return at
  }

  private func endOfFirst(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    for child in Int(node.first)..<Int(node.second) {
      if let end = end(Int(number(at: child)), from: start, bounds, &captures) { return end }
    }
    return nil
  }

  /// Like ``endOfFirst``, but tries only what the token allows; at the limit, where there is no token, everything.
  private func endOfChosen(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    guard start < bounds.limit else { return endOfFirst(node, from: start, bounds, &captures) }
    var choice = choices[Int(node.third)].choice(bounds.reading, start)
    while choice != 0 {
      let child = Int(number(at: Int(node.first) + choice.trailingZeroBitCount))
      if let end = end(child, from: start, bounds, &captures) { return end }
      choice &= choice &- 1
    }
    return nil
  }

  private func endOfRepeated(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    let kept = captures.count
    var at = start
    var count: Int32 = 0
    while count < node.third, let end = end(Int(node.first), from: at, bounds, &captures), end > at {
      at = end
      count += 1
    }
    if count >= node.second { return at }
    captures.forget(to: kept)
    return nil
  }

  private func endOfCapture(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Int? {
    let slot = captures.count
    captures.append(Capture(label: node.second, start: start, end: start))
    guard let end = end(Int(node.first), from: start, bounds, &captures) else {
      captures.forget(to: slot)
      return nil
    }
    captures[slot].end = end
    return end
  }

  /// Looks without capturing.
  private func isAhead(_ node: Node, from start: Int, _ bounds: Bounds, _ captures: inout [Capture]) -> Bool {
    let kept = captures.count
    let end = end(Int(node.first), from: start, bounds, &captures)
    captures.forget(to: kept)
    return end != nil
  }
}
