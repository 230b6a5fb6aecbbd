/// A date of the Gregorian calendar of which the year, the month or the day may be unknown.
public struct CalendarDate: Hashable, Sendable {
  /// The year, or `nil` where the text does not tell it.
  public var year: Int?
  /// The month, 1 to 12.
  public var month: Int?
  /// The day, 1 to 31.
  public var day: Int?

  /// Makes a date from what is known of it.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021-09-30`, `2021-09` or `2021` (ISO 8601); `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].count == 4 else { return nil }
    self.init(year: numbers[0], month: numbers.dropFirst().first, day: numbers.dropFirst(2).first)
    guard month.map({ 1...12 ~= $0 }) ?? true, day.map({ 1...31 ~= $0 }) ?? true else { return nil }
  }

  /// Whether year, month and day are all known.
  public var isComplete: Bool { year != nil && month != nil && day != nil }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601 as far as the date is known; an unknown year in front of a known month is `XXXX` (ISO 8601-2).
  public var description: String {
    var text = year.map { Self.padded($0, 4) } ?? "XXXX"
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
