/// Which tokens stand inside quotation marks or brackets.
///
/// Pairs are looked for within one line and over a bounded number of tokens, so that a mark that is never closed
/// encloses nothing.
struct Enclosures {
  /// A passage longer than this is a text of its own, whose sentences count.
  static let longestEnclosed = 128
  /// Deeper nesting than this occurs in no prose; the outermost marks are given up first.
  private static let deepest = 8

  private var roles: [Role]
  private var enclosed: [Bool]

  /// What a token is to the pairs.
  private enum Role: UInt8 { case none, opening, closing }

  /// Pairs the marks. Linear.
  init(_ tokens: TokenTable, _ bytes: [UInt8]) {
    roles = [Role](repeating: .none, count: tokens.count)
    enclosed = []
    var depthChanges = [Int32](repeating: 0, count: tokens.count + 1)
    var open: [(sign: EnclosingSign, token: Int)] = []
    for token in tokens.indices {
      if tokens.shapes[token].contains(.lineStart) { open.removeAll(keepingCapacity: true) }
      if EnclosingSign.isEmphasis(tokens, bytes, at: token) { roles[token] = Self.emphasisRole(tokens, at: token) }
      guard tokens.kinds[token] == .punctuation, let sign = EnclosingSign(bytes, at: Int(tokens.starts[token])) else {
        continue
      }
      if sign.closes(open.last?.sign, tokens, at: token) {
        close(sign, at: token, &open, &depthChanges)
      } else {
        roles[token] = .opening
        open.append((sign, token))
        if open.count > Self.deepest { open.removeFirst() }
      }
    }
    enclosed = Self.depths(depthChanges)
  }

  /// Whether the place before a token lies inside a pair.
  func isInside(before token: Int) -> Bool { enclosed[token] }
  /// Whether a token opens a quotation or a bracket; false outside the text.
  func opens(_ token: Int) -> Bool { roles.indices.contains(token) && roles[token] == .opening }
  /// Whether a token closes one, or would if it had been opened; false outside the text.
  func closes(_ token: Int) -> Bool { roles.indices.contains(token) && roles[token] == .closing }

  /// Emphasis (`**Điều 1.**`) opens or closes by the side on which it touches a word; what it holds has sentences of
  /// its own.
  private static func emphasisRole(_ tokens: TokenTable, at token: Int) -> Role {
    let touch = tokens.touch(token)
    return touch.before == touch.behind ? .none : touch.before ? .closing : .opening
  }

  private mutating func close(
    _ sign: EnclosingSign, at token: Int, _ open: inout [(sign: EnclosingSign, token: Int)], _ changes: inout [Int32]
  ) {
    roles[token] = .closing
    guard let match = open.lastIndex(where: { $0.sign == sign }) else { return }
    let opening = open[match].token
    open.removeSubrange(match...)
    guard token - opening <= Self.longestEnclosed else { return }
    changes[opening + 1] += 1
    changes[token + 1] -= 1
  }

  private static func depths(_ changes: [Int32]) -> [Bool] {
    var depth: Int32 = 0
    return changes.map { change in
      depth += change
      return depth > 0
    }
  }
}
