import VanBanText

/// One place where the text names a body or a place.
public struct NamedMention: Sendable, Equatable {
  /// The name, a place's with the word for its kind before it, in UTF-8 bytes of the original text.
  public var span: Span
  /// The rule that found it.
  public var evidence: Evidence

  /// Makes a mention.
  public init(span: Span, evidence: Evidence) {
    self.span = span
    self.evidence = evidence
  }
}
