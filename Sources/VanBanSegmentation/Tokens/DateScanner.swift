/// Dates in figures, day first; `2021-09-30` alone has the year first (ISO 8601).
extension TokenScanner {
  mutating func dateEnd(_ start: Int) -> Int? {
    guard let first = figures(start, upTo: 4) else { return nil }
    let separator = reader[first.end]
    guard separator == .ascii("/") || separator == .ascii("-") || separator == .ascii(".") else { return nil }
    guard let second = figures(first.end + 1, upTo: 4) else { return nil }
    if reader[second.end] == separator, let third = figures(second.end + 1, upTo: 4), endsDate(third.end) {
      return isDate(first, second, third) ? third.end : nil
    }
    guard separator == .ascii("/"), endsDate(second.end) else { return nil }
    return isDayMonth(first, second) || isMonthYear(first, second) ? second.end : nil
  }

  private typealias Figures = (value: Int, length: Int, end: Int)

  private func figures(_ start: Int, upTo limit: Int) -> Figures? {
    let end = digitsEnd(start)
    guard end > start, end - start <= limit else { return nil }
    return ((start..<end).reduce(0) { $0 * 10 + Int(reader[$1]) - 0x30 }, end - start, end)
  }

  private func isDate(_ first: Figures, _ second: Figures, _ third: Figures) -> Bool {
    if first.length == 4 { return isYear(first) && isMonth(second) && isDay(third) }
    return isDay(first) && isMonth(second) && (isYear(third) || third.length == 2)
  }

  private func isDayMonth(_ day: Figures, _ month: Figures) -> Bool { isDay(day) && isMonth(month) }
  private func isMonthYear(_ month: Figures, _ year: Figures) -> Bool { isMonth(month) && isYear(year) }
  private func isDay(_ figures: Figures) -> Bool { figures.length <= 2 && 1...31 ~= figures.value }
  private func isMonth(_ figures: Figures) -> Bool { figures.length <= 2 && 1...12 ~= figures.value }
  private func isYear(_ figures: Figures) -> Bool { figures.length == 4 && 1000...2999 ~= figures.value }

  /// Nothing that would make the figures part of something longer follows.
  private mutating func endsDate(_ end: Int) -> Bool {
    switch reader[end] {
    case .ascii("/"), .ascii("%"): false
    case .ascii("."), .ascii(","), .ascii("-"): !reader[end + 1].isDigit || reader[end] == .ascii("-")
    default: !startsLetter(end) || startsGluedSyllable(end)
    }
  }
}
