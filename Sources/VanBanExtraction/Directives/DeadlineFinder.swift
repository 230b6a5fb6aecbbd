import VanBanText

/// Finds by when an action must be done.
struct DeadlineFinder {
  private let dates: [Found<DateMention>]
  private let periods: DeadlinePeriods

  init(_ findings: Findings) {
    dates = findings.dates
    periods = DeadlinePeriods(writtenOn: findings.writtenOn)
  }

  /// The first deadline inside an action, outside legal references. Linear in the action.
  func deadline(_ reading: Reading, in action: Range<Int>) -> Deadline? {
    for token in action {
      guard let match = DeadlineRules.all.match(reading, at: token, limit: action.upperBound),
        !reading.layers.layers(at: token).contains(.legalReference)
      else { continue }
      let kind = DeadlineRules.kind(of: match.rule)
      return Deadline(span: reading.span(match.tokens), kind: kind, date: date(reading, in: match.tokens, kind))
    }
    return nil
  }

  /// The time that a line of its own gives: a deadline in one of its forms, else a bare date or period, by which the
  /// task is done.
  func labelled(_ reading: Reading, in value: Range<Int>) -> Deadline? {
    if let deadline = deadline(reading, in: value) { return deadline }
    guard let date = date(reading, in: value, .by) else { return nil }
    return Deadline(span: reading.span(value), kind: .by, date: date)
  }

  /// The date that a deadline falls on, as far as day, month and year can be told.
  private func date(_ reading: Reading, in tokens: Range<Int>, _ kind: Deadline.Kind) -> CalendarDate? {
    guard kind != .recurring, kind != .event else { return nil }
    let found = dates.indices(touching: tokens).last {
      dates[$0].value.date.year != nil && dates[$0].tokens.lowerBound >= tokens.lowerBound
    }
    return found.map { dates[$0].value.date } ?? periods.date(reading, in: tokens)
  }
}
