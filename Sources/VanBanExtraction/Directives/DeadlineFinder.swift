import VanBanText

/// Finds by when an action must be done.
struct DeadlineFinder {
  private let dates: [Int: CalendarDate]

  init(_ findings: Findings) {
    dates = Dictionary(
      findings.dates.map { ($0.tokens.lowerBound, $0.value.date) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first deadline inside an action, outside legal references. Linear in the action.
  func deadline(_ reading: Reading, in action: Range<Int>) -> Deadline? {
    for token in action where reading.layers.layers(at: token).isDisjoint(with: .legalReference) {
      guard let match = DeadlineRules.all.match(reading, at: token, limit: action.upperBound) else { continue }
      let kind = DeadlineRules.kind(of: match.rule)
      return Deadline(span: reading.span(match.tokens), kind: kind, date: date(in: match.tokens, kind))
    }
    return nil
  }

  /// The time that a line of its own gives: a deadline in one of its forms, else a bare date, by which the task is done.
  func labelled(_ reading: Reading, in value: Range<Int>) -> Deadline? {
    if let deadline = deadline(reading, in: value) { return deadline }
    guard let date = value.lazy.compactMap({ dates[$0] }).first else { return nil }
    return Deadline(span: reading.span(value), kind: .by, date: date.year == nil ? nil : date)
  }

  /// The date that a deadline falls on, where day, month and year can be told.
  private func date(in tokens: Range<Int>, _ kind: Deadline.Kind) -> CalendarDate? {
    guard kind != .recurring, kind != .event else { return nil }
    return tokens.lazy.compactMap { dates[$0] }.first { $0.year != nil }
  }
}
