import VanBanText

/// By when something must be done.
public struct Deadline: Sendable, Equatable {
  /// How the time binds.
  public enum Kind: String, Sendable, CaseIterable {
    /// Before the date, which is excluded: `trước ngày 30/9`.
    case before
    /// By the date, which is included: `chậm nhất ngày 30/9`.
    case by
    /// Within a period: `trong tháng 9`, `trong 30 ngày`.
    case within
    /// Again and again: `trước ngày 25 hằng tháng`.
    case recurring
    /// Tied to an event.
    case event
  }

  /// The words; UTF-8 bytes of the original text.
  public var span: Span
  /// How it binds.
  public var kind: Kind
  /// The date where it can be told.
  public var date: CalendarDate?

  /// Makes a deadline.
  public init(span: Span, kind: Kind, date: CalendarDate?) {
    self.span = span
    self.kind = kind
    self.date = date
  }

  /// The last day on which the action may still be done: the day before an excluded date, the end of a month or year;
  /// `nil` where no date can be told, and for what comes again and again.
  public var lastDay: CalendarDate? {
    switch kind {
    case .before: date?.firstDay?.adding(days: -1)
    case .by, .within, .event: date?.lastDay
    case .recurring: nil
    }
  }
}
