import VanBanText

/// Why a result was given: the rule that made it and what the rule saw.
public struct Evidence: Hashable, Sendable {
  /// One part of what a rule matched.
  public struct Part: Hashable, Sendable {
    /// What the part is to the rule: `number`, `issuer`, `honorific`.
    public let label: String
    /// Where it lies in the original text, in UTF-8 bytes.
    public let span: Span

    /// Labels a span.
    public init(label: String, span: Span) {
      self.label = label
      self.span = span
    }
  }

  /// The name of the rule, as `vanban explain` prints it: `legal-reference.numbered`.
  public let rule: String
  /// The parts, in text order.
  public let parts: [Part]

  /// Names a rule and its parts.
  public init(rule: String, parts: [Part] = []) {
    self.rule = rule
    self.parts = parts
  }
}
