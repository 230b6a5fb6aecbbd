import VanBanLexicon
import VanBanSegmentation

/// The machine: walks the nodes of a program over the tokens. The text is handed down from call to call, so that no
/// reference is counted on the way.
extension Program {
  /// Where nothing ends: cheaper to hand from call to call than an optional.
  static let nowhere = -1

  /// Where a node that starts at a token ends, or ``nowhere``. Nodes of one token, most of all, cost no call.
  @inline(__always)
  func end(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    node.operation.isOfToken
      ? endOfToken(node, from: start, bounds) : endOfGroup(node, from: start, bounds)
  }

  @inline(__always)
  private func endOfToken(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    let holds = start < bounds.limit && holds(node, at: start, bounds)
    switch node.look {
    case .takes: return holds ? start + 1 : Self.nowhere
    case .ahead: return holds ? start : Self.nowhere
    case .notAhead: return holds ? Self.nowhere : start
    }
  }

  private func endOfGroup(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    switch node.operation {
    case .all: return endOfAll(node, from: start, bounds)
    case .first: return endOfFirst(node, from: start, bounds)
    case .chosen: return endOfChosen(node, from: start, bounds)
    case .repeated: return endOfRepeated(node, from: start, bounds)
    case .capture: return endOfCapture(node, from: start, bounds)
    case .ahead: return isAhead(node, from: start, bounds) ? start : Self.nowhere
    case .notAhead: return isAhead(node, from: start, bounds) ? Self.nowhere : start
    default: return start < bounds.limit ? endOfPhrase(node, from: start, bounds) : Self.nowhere
    }
  }

  @inline(__always)
  private func endOfAll(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    let kept = bounds.captures.count
    var at = start
    for child in Int(node.first)..<Int(node.second) {
      at = end(self.node(at: child), from: at, bounds)
      if at == Self.nowhere {
        bounds.captures.forget(to: kept)
        break
      }
    }
    return at
  }

  @inline(__always)
  private func endOfFirst(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    for child in Int(node.first)..<Int(node.second) {
      let end = end(self.node(at: child), from: start, bounds)
      if end != Self.nowhere { return end }
    }
    return Self.nowhere
  }

  /// Like ``endOfFirst``, but tries only what the token allows; at the limit, where there is no token, everything.
  @inline(__always)
  private func endOfChosen(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    guard start < bounds.limit else { return endOfFirst(node, from: start, bounds) }
    var choice = choices[Int(node.third)].choice(bounds.reading, start)
    while choice != 0 {
      let child = Int(node.first) + choice.trailingZeroBitCount
      let end = end(self.node(at: child), from: start, bounds)
      if end != Self.nowhere { return end }
      choice &= choice &- 1
    }
    return Self.nowhere
  }

  @inline(__always)
  private func endOfRepeated(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    let (kept, inner) = (bounds.captures.count, self.node(at: Int(node.first)))
    var at = start
    var count: Int32 = 0
    while count < node.third {
      let end = end(inner, from: at, bounds)
      guard end > at else { break }
      at = end
      count += 1
    }
    if count >= node.second { return at }
    bounds.captures.forget(to: kept)
    return Self.nowhere
  }

  @inline(__always)
  private func endOfCapture(_ node: Node, from start: Int, _ bounds: Bounds) -> Int {
    let place = bounds.captures.begin(node.second, at: start)
    let end = end(self.node(at: Int(node.first)), from: start, bounds)
    if end == Self.nowhere { bounds.captures.forget(to: place) } else { bounds.captures.end(place, at: end) }
    return end
  }

  /// Looks without capturing.
  @inline(__always)
  private func isAhead(_ node: Node, from start: Int, _ bounds: Bounds) -> Bool {
    let kept = bounds.captures.count
    let end = end(self.node(at: Int(node.first)), from: start, bounds)
    bounds.captures.forget(to: kept)
    return end != Self.nowhere
  }
}
