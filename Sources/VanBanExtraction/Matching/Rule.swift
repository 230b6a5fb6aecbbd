import VanBanText

/// A named rule: what it looks for, what it stands on, and what it gives.
package final class Rule: Sendable {
  /// The name that every result of the rule carries: `legal-reference.numbered`.
  package let name: String
  /// What the rule finds, in one line for `vanban explain`.
  package let summary: String
  /// The clause of law, standard or style guide that it encodes.
  package let source: String
  /// What it looks for, laid out for matching.
  package let program: Program

  /// Names a pattern.
  package init(_ name: String, _ summary: String, source: String, _ pattern: Pattern) {
    self.name = name
    self.summary = summary
    self.source = source
    program = Program(pattern)
  }

  /// The rule's match at a token, within the tokens before `limit`; `nil` when there is none or it is empty.
  package func match(_ reading: Reading, at token: Int, limit: Int? = nil) -> RuleMatch? {
    guard token < reading.count, program.dispatch.choice(reading, token) != 0 else { return nil }
    var matcher = Matcher(reading, limit: limit)
    return matcher.match(self, at: token)
  }
}

/// Rules are told apart by what they are, not by what they say.
extension Rule: Equatable {
  package static func == (left: Rule, right: Rule) -> Bool { left === right }
}

extension Matcher {
  /// A rule's match at a token, or `nil` when there is none or it is empty.
  mutating func match(_ rule: Rule, at token: Int) -> RuleMatch? {
    guard let end = match(rule.program, at: token), end > token else { return nil }
    return RuleMatch(rule: rule, tokens: token..<end, parts: parts(of: rule.program))
  }
}

/// What a rule found at one place.
package struct RuleMatch: Sendable {
  /// The rule.
  package let rule: Rule
  /// The tokens matched.
  package let tokens: Range<Int>
  /// The parts captured, in the order in which they start.
  package let parts: [Matcher.Part]

  /// The tokens of the first part with a label, or `nil` when none was captured.
  package func part(_ label: String) -> Range<Int>? { parts.first { $0.label == label }?.tokens }

  /// The tokens of every part with a label.
  package func allParts(_ label: String) -> [Range<Int>] { parts.filter { $0.label == label }.map(\.tokens) }

  /// The rule's name and the parts as spans of the original text.
  package func evidence(_ reading: Reading) -> Evidence {
    var found: [Evidence.Part] = []
    found.reserveCapacity(parts.count)
    for part in parts where !part.tokens.isEmpty {
      found.append(.init(label: part.label, span: reading.span(part.tokens)))
    }
    return Evidence(rule: rule.name, parts: found)
  }
}
