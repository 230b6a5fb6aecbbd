/// Goes over one line and takes the references it holds.
struct CitationScanner {
  private let reading: Reading
  private let line: Range<Int>

  init(_ reading: Reading, _ line: Range<Int>) {
    self.reading = reading
    self.line = line
  }

  /// The references in text order, none overlapping. Linear: failed attempts are bounded, and what matched is passed.
  func citations() -> [Citation] {
    var citations: [Citation] = []
    var token = line.lowerBound
    while token < line.upperBound {
      guard let citation = citation(at: token) else {
        token += 1
        continue
      }
      citations.append(citation)
      token = citation.tokens.upperBound
      while let next = elided(behind: citations[citations.count - 1]) {
        citations.append(next)
        token = next.tokens.upperBound
      }
    }
    return citations
  }

  private func citation(at token: Int) -> Citation? {
    if let provisions = ProvisionRules.alone.match(reading, at: token, limit: line.upperBound) {
      return citation(provisions)
    }
    return DocumentRules.all.match(reading, at: token, limit: line.upperBound).flatMap {
      CitationVeto.rejects($0, reading) ? nil : Citation($0)
    }
  }

  /// Provisions and, where it follows, their document.
  private func citation(_ provisions: RuleMatch) -> Citation? {
    var matcher = Matcher(reading, limit: line.upperBound)
    let end = matcher.match(ProvisionRules.connector, at: provisions.tokens.upperBound) ?? provisions.tokens.upperBound
    if let document = DocumentRules.all.match(reading, at: end, limit: line.upperBound) {
      return Citation(document, provisions: provisions)
    }
    return CitationVeto.rejects(provisions, reading) ? nil : Citation(provisions)
  }

  /// The next number of a list: `16` in `Chỉ thị 15, 16`.
  private func elided(behind citation: Citation) -> Citation? {
    guard citation.canLead else { return nil }
    var matcher = Matcher(reading, limit: line.upperBound)
    guard let start = matcher.match(Self.separator, at: citation.tokens.upperBound) else { return nil }
    return DocumentRules.elided.match(reading, at: start, limit: line.upperBound)
      .flatMap { Citation($0, listedBehind: citation) }
  }

  private static let separator = Program(
    .choice(
      .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc", "cùng"))), .words("và", "hoặc", "cùng")))
}
