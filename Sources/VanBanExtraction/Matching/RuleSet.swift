/// Rules that compete for the same text: at each token the first that matches wins, and the search goes on behind it.
package struct RuleSet: Sendable {
  /// The rules, the more specific first.
  package let rules: [Rule]

  private let dispatch: Dispatch

  /// Orders rules, at most 64 of them.
  package init(_ rules: [Rule]) {
    self.rules = rules
    dispatch = Dispatch(rules.map(\.program.gate))
  }

  /// The matches that begin at some tokens of a run that ends at `limit`, in order, none overlapping. Linear as long as failed
  /// attempts are bounded.
  func matches(in reading: Reading, at starts: ArraySlice<Int32>, limit: Int) -> [RuleMatch] {
    var matches: [RuleMatch] = []
    var matcher = Matcher(reading, limit: limit)
    var next = 0
    for start in starts where start >= next {
      let choice = dispatch.choice(reading, Int(start))
      guard choice != 0, let match = match(&matcher, choice, at: Int(start)) else { continue }
      matches.append(match)
      next = match.tokens.upperBound
    }
    return matches
  }

  /// The match of the first rule that has one at a token.
  package func match(_ reading: Reading, at token: Int, limit: Int) -> RuleMatch? {
    guard token < reading.count else { return nil }
    let choice = dispatch.choice(reading, token)
    guard choice != 0 else { return nil }
    var matcher = Matcher(reading, limit: limit)
    return match(&matcher, choice, at: token)
  }

  private func match(_ matcher: inout Matcher, _ choice: Dispatch.Choice, at token: Int) -> RuleMatch? {
    var choice = choice
    while choice != 0 {
      let rule = rules[choice.trailingZeroBitCount]
      if let match = matcher.match(rule, at: token) { return match }
      choice &= choice &- 1
    }
    return nil
  }
}
