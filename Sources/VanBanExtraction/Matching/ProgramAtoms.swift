import VanBanLexicon
import VanBanSegmentation

/// What nodes that are made of no others ask of the text.
extension Program {
  /// Whether a token is what a node of one token asks for.
  @inline(__always)
  func holds(_ node: Node, at index: Int, _ bounds: Bounds) -> Bool {
    let token = bounds.token(index)
    switch node.operation {
    case .key: return Int32(bitPattern: token.key) == node.first
    case .anyKey:
      let key = Int32(bitPattern: token.key)
      return node.third & Node.bit(of: key) != 0 && contains(key, in: node)
    case .kind: return Int32(token.kind.rawValue) == node.first
    case .shape: return Int32(token.shape.rawValue) & node.first == node.first
    case .plain: return Int32(token.shape.rawValue) & node.first == 0
    case .outside: return Int32(token.cover.rawValue) & node.first == 0
    case .figure: return token.kind == .number && hasFigure(node, bounds.reading, index)
    default: return tests[Int(node.first)].holds(bounds.reading, index)
    }
  }

  private func hasFigure(_ node: Node, _ reading: Reading, _ token: Int) -> Bool {
    reading.figure(token).map { Int(node.first)...Int(node.second) ~= $0 } ?? false
  }

  /// Where a node that takes a run of tokens by itself ends, or ``nowhere``.
  func endOfPhrase(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    let end: Int? =
      switch node.operation {
      case .phrase: endOfPhrase(node.first, from: start, bounds)
      case .rows: endOfRows(node, from: start, bounds)
      case .annotation: bounds.reading.layers.end(of: Layer(number: node.first), startingAt: start)
      default: scans[Int(node.first)].end(bounds.reading, start, bounds.limit)
      }
    return end.map { $0 <= bounds.limit ? $0 : Self.nowhere } ?? Self.nowhere
  }

  @inline(__always)
  private func endOfPhrase(_ table: Int32, from start: Int, _ bounds: Bounds) -> Int? {
    guard bounds.token(start).tables.contains(tableNumber: UInt8(truncatingIfNeeded: table)) else { return nil }
    for match in bounds.reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == table {
      return start + match.length
    }
    return nil
  }

  @inline(__always)
  private func endOfRows(_ node: Node, from start: Int, _ bounds: Bounds) -> Int? {
    guard bounds.token(start).tables.contains(tableNumber: UInt8(truncatingIfNeeded: node.third)) else { return nil }
    for match in bounds.reading.phrases(at: start).reversed() where Int32(match.entry.tableNumber) == node.third {
      if contains(Int32(match.entry.row), in: node) { return start + match.length }
    }
    return nil
  }
}
