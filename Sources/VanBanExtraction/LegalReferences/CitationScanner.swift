import VanBanLexicon
import VanBanText

/// Goes over a text once and takes the references it holds.
struct CitationScanner {
  private let reading: Reading
  private let trigger = CitationTrigger.standard
  private var lines: CitationLines

  init(_ reading: Reading) {
    self.reading = reading
    lines = CitationLines(reading)
  }

  /// The references in text order, none overlapping. Linear: failed attempts are bounded, and what matched is passed.
  mutating func citations() -> [Citation] {
    var citations: [Citation] = []
    var token = 0
    while case let start = trigger.next(reading, from: token), start < reading.count {
      token = start + 1
      guard let citation = citation(at: start) else { continue }
      token = citation.tokens.upperBound
      if citation.canLead { token = addList(behind: citation, to: &citations) } else { citations.append(citation) }
    }
    return citations
  }

  private mutating func citation(at token: Int) -> Citation? {
    let limit = lines.end(holding: token)
    if let provisions = ProvisionRules.alone.match(reading, at: token, limit: limit) { return citation(provisions) }
    return document(at: token).flatMap { CitationVeto.rejects($0, reading) ? nil : Citation($0) }
  }

  /// Provisions and, where it follows, their document.
  private mutating func citation(_ provisions: RuleMatch) -> Citation? {
    var matcher = Matcher(reading, limit: lines.end)
    let end = matcher.match(ProvisionRules.connector, at: provisions.tokens.upperBound) ?? provisions.tokens.upperBound
    if let document = document(at: end) { return Citation(document, provisions: provisions) }
    return CitationVeto.rejects(provisions, reading) ? nil : Citation(provisions)
  }

  /// A document in the present line, or with a title that goes on in the next.
  private mutating func document(at token: Int) -> RuleMatch? {
    guard token < lines.end else { return nil }
    if let end = LawTitles.standard.brokenEnd(reading, at: token) { lines.extend(to: end) }
    return DocumentRules.all.match(reading, at: token, limit: lines.end)
  }

  /// Adds a citation and the further numbers of the list that it may open. Gives where the list ends.
  private func addList(behind first: Citation, to citations: inout [Citation]) -> Int {
    var last = first
    while let next = elided(behind: last) {
      citations.append(last)
      last = next
    }
    citations.append(last)
    return last.tokens.upperBound
  }

  /// The next number of a list: `16` in `Chỉ thị 15, 16`.
  private func elided(behind citation: Citation) -> Citation? {
    var matcher = Matcher(reading, limit: lines.end)
    guard let start = matcher.match(Self.separator, at: citation.tokens.upperBound) else { return nil }
    return DocumentRules.elided.match(reading, at: start, limit: lines.end)
      .flatMap { Citation($0, listedBehind: citation) }
  }

  private static let separator = Program(
    .choice(
      .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc", "cùng"))), .words("và", "hoặc", "cùng")))
}
