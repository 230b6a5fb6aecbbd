import VanBanText

/// A date written in the text.
public struct DateMention: Sendable, Equatable {
  /// Where it lies, `ngày` included; UTF-8 bytes of the original text.
  public var span: Span
  /// The date as far as the text and the date of publication tell it.
  public var date: CalendarDate
  /// The rule that found it.
  public var evidence: Evidence

  /// Makes a mention of a date.
  public init(span: Span, date: CalendarDate, evidence: Evidence) {
    self.span = span
    self.date = date
    self.evidence = evidence
  }
}
