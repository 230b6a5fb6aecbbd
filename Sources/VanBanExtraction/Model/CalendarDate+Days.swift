/// Counting days in the proleptic Gregorian calendar (ISO 8601).
extension CalendarDate {
  /// The day so many days after 1970-01-01. O(1).
  public init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The days from 1970-01-01 to this day, or `nil` when the date is not complete. O(1).
  public var dayNumber: Int? {
    guard let year, let month, let day else { return nil }
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The first day of what is known: of the month or the year where no day is given; `nil` without a year.
  public var firstDay: CalendarDate? {
    guard let year else { return nil }
    return CalendarDate(year: year, month: month ?? 1, day: month == nil ? 1 : day ?? 1)
  }

  /// The last day of what is known: of the month or the year where no day is given; `nil` without a year.
  public var lastDay: CalendarDate? {
    guard let year, day == nil || month == nil else { return firstDay }
    let month = month ?? 12
    return CalendarDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1).adding(days: -1)
  }

  /// The same day so many months later, or the last one of a shorter month; `nil` when the date is not complete.
  public func adding(months: Int) -> CalendarDate? {
    guard let year, let month, let day else { return nil }
    let count = year * 12 + month - 1 + months
    let last = CalendarDate(year: count / 12, month: count % 12 + 1).lastDay
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, last?.day ?? day))
  }

  /// The day so many days later, or `nil` when the date is not complete.
  public func adding(days: Int) -> CalendarDate? { dayNumber.map { CalendarDate(dayNumber: $0 + days) } }
}
