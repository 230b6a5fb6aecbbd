/// Places in a text that are asked for in their order.
struct TokenCursor {
  private var tokens: [Int] = []
  private var next = 0

  /// Adds a place behind all others.
  mutating func append(_ token: Int) { tokens.append(token) }

  /// The first place at or behind a token, or `Int.max` when none is left. What lies before the token is passed for
  /// good, so that asking costs O(1) on the whole.
  mutating func first(from token: Int) -> Int {
    while next < tokens.count, tokens[next] < token { next += 1 }
    return next < tokens.count ? tokens[next] : .max
  }
}
