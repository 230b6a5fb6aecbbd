import VanBanText

/// Finds dates, and tells the year that they leave out.
package struct DateExtractor: Extractor {
  package init() {}

  package static var rules: [Rule] { DateRules.all.rules }

  /// Adds dates, also those inside legal references. Linear.
  package func extract(into findings: inout Findings) {
    let reading = findings.reading
    var found: [Found<DateMention>] = []
    var search = DateSearch(reading)
    var token = 0
    while let match = search.next(from: token) {
      token = match.tokens.upperBound
      guard let date = reading.date(match.tokens) else { continue }
      let mention = DateMention(span: reading.span(match.tokens), date: date, evidence: match.evidence(reading))
      found.append(Found(match.tokens, mention))
      findings.reading.layers.add(match.tokens, to: .date)
    }
    findings.writtenOn = findings.publishedAt ?? ownDate(found, reading)
    complete(&found, reference: findings.writtenOn, reading)
    findings.dates = found
  }

  /// Gives dates without a year the one nearest to the date of writing, save what comes every year.
  private func complete(_ dates: inout [Found<DateMention>], reference: CalendarDate?, _ reading: Reading) {
    guard let reference else { return }
    for index in dates.indices where !recurs(behind: dates[index].tokens, reading) {
      dates[index].value.date = dates[index].value.date.completed(near: reference)
    }
  }

  /// `ngày 30 tháng 4 hằng năm`
  private func recurs(behind tokens: Range<Int>, _ reading: Reading) -> Bool {
    var matcher = Matcher(reading)
    return matcher.match(Self.everyYear, at: tokens.upperBound) != nil
  }

  private static let everyYear = Program(.sequence(.words("hằng", "hàng", "mỗi"), .word("năm")))

  /// The date at the head of an official paper: `Đắk Lắk, ngày 19 tháng 11 năm 2025`, alone in its line.
  private func ownDate(_ dates: [Found<DateMention>], _ reading: Reading) -> CalendarDate? {
    dates.first { date in
      let start = date.tokens.lowerBound
      guard date.value.date.isComplete, start > 1, reading.isMark(.comma, at: start - 1) else { return false }
      return (max(0, start - 8)..<start - 1).contains { reading.shape($0).contains(.lineStart) }
        && (date.tokens.upperBound...date.tokens.upperBound + 1).contains { reading.isLineStart($0) }
    }?.value.date
  }
}
