/// Reads the value of a date from the tokens that a date pattern matched.
extension Reading {
  /// The date in some tokens as far as they tell it; `nil` when no such day exists. Linear in the tokens.
  package func date(_ tokens: Range<Int>) -> CalendarDate? {
    let parts = integers(tokens)
    let date: CalendarDate
    switch parts.count {
    case 3 where parts[0] > 1000: date = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    case 3: date = CalendarDate(year: Self.fullYear(parts[2]), month: parts[1], day: parts[0])
    case 2 where parts[1] > 1000: date = CalendarDate(year: parts[1], month: parts[0])
    case 2: date = CalendarDate(month: parts[1], day: parts[0])
    case 1: date = CalendarDate(month: parts[0])
    default: return nil
    }
    return date.exists ? date : nil
  }

  /// `21` is 2021 and `98` is 1998: a year of two figures is no more than a generation ahead.
  private static func fullYear(_ year: Int) -> Int { year > 99 ? year : year < 50 ? 2000 + year : 1900 + year }
}

extension CalendarDate {
  /// Whether the calendar has such a day in the year, or in some year where it is unknown.
  var exists: Bool {
    let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard let month, 1...12 ~= month else { return false }
    guard let day else { return true }
    guard 1...longest[month - 1] ~= day else { return false }
    return month != 2 || day < 29 || year.map(Self.isLeap) ?? true
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  /// The date with the year that brings it nearest to a reference date: what is written without a year lies within
  /// half a year of its writing.
  func completed(near reference: CalendarDate) -> CalendarDate {
    guard year == nil, month != nil, let close = reference.year else { return self }
    let years = [close, close - 1, close + 1]
    let distances = years.map { abs(ordinal(in: $0) - reference.ordinal(in: close)) }
    var completed = self
    completed.year = zip(years, distances).min { $0.1 < $1.1 }?.0
    return completed
  }

  /// A number that grows with time, exact enough to compare distances.
  private func ordinal(in year: Int) -> Int { year * 372 + (month ?? 6) * 31 + (day ?? 15) }
}
