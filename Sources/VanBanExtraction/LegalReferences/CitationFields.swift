/// Gives the members of a list the date and the issuer that its last member bears for all.
enum CitationFields {
  /// Shares fields among neighbouring references. Linear.
  ///
  /// An issuer goes back over a list as long as the numbers are of the same body; a date only over members without
  /// type word, since documents of one body have dates of their own, and over a neighbour in the register: `Tờ trình số
  /// 370/TTr-CP và Đề án số 371/ĐA-CP ngày 09/5/2025`.
  static func share(among citations: inout [Citation], _ reading: Reading) {
    for index in citations.indices.dropLast().reversed() {
      let next = citations[index + 1]
      guard isListed(citations[index], next, reading) else { continue }
      if citations[index].issuer == nil, isSameBody(citations[index], next, reading) {
        citations[index].issuer = next.issuer
      }
      if citations[index].date == nil, next.isElided || areNeighbors(citations[index], next, reading) {
        citations[index].date = next.date
      }
    }
  }

  /// Only a comma, a semicolon or `và` stands between.
  private static func isListed(_ first: Citation, _ second: Citation, _ reading: Reading) -> Bool {
    guard 1...2 ~= second.tokens.lowerBound - first.tokens.upperBound, first.number != nil, second.number != nil else {
      return false
    }
    var matcher = Matcher(reading)
    return matcher.match(separator, at: first.tokens.upperBound) == second.tokens.lowerBound
  }

  private static func isSameBody(_ first: Citation, _ second: Citation, _ reading: Reading) -> Bool {
    guard let first = number(first, reading), let second = number(second, reading) else { return false }
    return first.issuerCodes == second.issuerCodes
  }

  /// Two papers of one body whose numbers follow one another, so that they were issued together.
  private static func areNeighbors(_ first: Citation, _ second: Citation, _ reading: Reading) -> Bool {
    guard isSameBody(first, second, reading), let first = number(first, reading).flatMap({ Int($0.ordinal) }),
      let second = number(second, reading).flatMap({ Int($0.ordinal) })
    else { return false }
    return abs(first - second) == 1
  }

  private static func number(_ citation: Citation, _ reading: Reading) -> DocumentNumber? {
    citation.number.flatMap { DocumentNumber(reading.bytes($0)) }
  }

  private static let separator = Program(
    .choice(
      .sequence(.mark(.comma), .optional(.word("và"))), .words("và", "hoặc")))
}
