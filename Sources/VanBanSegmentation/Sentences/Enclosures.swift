import VanBanLexicon

/// Which tokens stand inside quotation marks or brackets.
///
/// Pairs are looked for within one line and over a bounded number of tokens, so that a mark that is never closed
/// encloses nothing. Straight quotation marks between spaces, which only their order tells apart, pair within one
/// sentence, so that a missing one does not turn all that follow inside out.
struct Enclosures {
  /// A passage longer than this is a text of its own, whose sentences count.
  static let longestEnclosed = 128
  /// Deeper nesting than this occurs in no prose; the outermost marks are given up first.
  private static let deepest = 8

  private var roles: [Role]
  /// What the outermost pairs enclose, their closing marks included, in order.
  private var enclosed: [Range<Int>] = []

  /// What a token is to the pairs.
  private enum Role: UInt8 { case none, opening, closing }

  /// A mark that waits for the one that closes it.
  private struct Opening {
    let sign: EnclosingSign
    let token: Int
    let isLoose: Bool
  }

  /// Pairs the marks among the signs of the tokens. Linear.
  init(_ tokens: TokenTable, _ signs: [UInt32], _ bytes: [UInt8]) {
    roles = [Role](repeating: .none, count: tokens.count)
    var open: [Opening] = []
    let (kinds, shapes) = (tokens.kinds.span, tokens.shapes.span)
    for sign in signs {
      let token = Int(sign)
      if shapes[token].contains(.lineStart), !open.isEmpty { open.removeAll(keepingCapacity: true) }
      switch kinds[token] {
      case .punctuation: pair(token, &open, tokens, bytes)
      case .symbol where EnclosingSign.isEmphasis(tokens, bytes, at: token):
        roles[token] = Self.emphasisRole(tokens, at: token)
      default: continue
      }
    }
  }

  /// Whether the place before a token lies inside a pair. O(log n) in the number of pairs.
  func isInside(before token: Int) -> Bool {
    var (low, high) = (0, enclosed.count)
    while low < high {
      let middle = (low + high) / 2
      if enclosed[middle].lowerBound > token { high = middle } else { low = middle + 1 }
    }
    return low > 0 && enclosed[low - 1].contains(token)
  }

  /// Whether a token opens a quotation or a bracket; false outside the text.
  func opens(_ token: Int) -> Bool { roles.indices.contains(token) && roles[token] == .opening }
  /// Whether a token closes one, or would if it had been opened; false outside the text.
  func closes(_ token: Int) -> Bool { roles.indices.contains(token) && roles[token] == .closing }

  private mutating func pair(
    _ token: Int, _ open: inout [Opening], _ tokens: TokenTable, _ bytes: [UInt8]
  ) {
    guard tokens.keys[token] != Mark.period.rawValue,
      let sign = EnclosingSign(bytes, at: Int(tokens.starts[token]))
    else {
      if open.last?.isLoose ?? false, tokens.endsSentence(token) { open.removeLast() }
      return
    }
    if sign.closes(open.last?.sign, tokens, at: token) {
      close(sign, at: token, &open)
    } else {
      roles[token] = .opening
      open.append(Opening(sign: sign, token: token, isLoose: sign.isLoose(tokens, at: token)))
      if open.count > Self.deepest { open.removeFirst() }
    }
  }

  /// Emphasis (`**Điều 1.**`) opens or closes by the side on which it touches a word; what it holds has sentences of
  /// its own.
  private static func emphasisRole(_ tokens: TokenTable, at token: Int) -> Role {
    let touch = tokens.touch(token)
    return touch.before == touch.behind ? .none : touch.before ? .closing : .opening
  }

  private mutating func close(_ sign: EnclosingSign, at token: Int, _ open: inout [Opening]) {
    roles[token] = .closing
    guard let match = open.lastIndex(where: { $0.sign == sign }) else { return }
    let opening = open[match].token
    open.removeSubrange(match...)
    guard token - opening <= Self.longestEnclosed else { return }
    while let last = enclosed.last, last.lowerBound > opening { enclosed.removeLast() }
    enclosed.append(opening + 1..<token + 1)
  }
}

extension TokenTable {
  /// Whether a period, dots or a question mark stand before a capitalised word, apart from it.
  fileprivate func endsSentence(_ token: Int) -> Bool {
    switch Mark(rawValue: keys[token]) {
    case .period, .ellipsis, .question:
      return token + 1 < count && shapes[token + 1].isSuperset(of: [.capitalized, .spaceBefore])
    default: return false
    }
  }
}
