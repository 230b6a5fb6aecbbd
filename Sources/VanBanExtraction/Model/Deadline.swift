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
}
