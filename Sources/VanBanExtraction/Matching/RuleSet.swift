/// Rules that compete for the same text: at each token the first that matches wins, and the search goes on behind it.
package struct RuleSet: Sendable {
  /// The rules, the more specific first.
  package let rules: [Rule]

  private let gate: Gate

  /// Orders rules.
  package init(_ rules: [Rule]) {
    self.rules = rules
    gate = Gate(anyOf: rules.map(\.program.gate))
  }

  /// The matches within a run of tokens, in order, none overlapping. Linear as long as failed attempts are bounded.
  package func matches(in reading: Reading, _ range: Range<Int>) -> [RuleMatch] {
    var matches: [RuleMatch] = []
    var token = range.lowerBound
    while token < range.upperBound {
      if let match = match(reading, at: token, limit: range.upperBound) {
        matches.append(match)
        token = match.tokens.upperBound
      } else {
        token += 1
      }
    }
    return matches
  }

  /// The match of the first rule that has one at a token.
  package func match(_ reading: Reading, at token: Int, limit: Int) -> RuleMatch? {
    guard token < reading.count, gate.admits(reading, token) else { return nil }
    for rule in rules {
      if let match = rule.match(reading, at: token, limit: limit) { return match }
    }
    return nil
  }
}
