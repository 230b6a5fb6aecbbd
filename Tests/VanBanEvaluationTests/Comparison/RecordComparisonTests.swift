import Testing
import VanBanEvaluation

@Suite("Comparison of two runs")
struct RecordComparisonTests {
  private static let text = "Ông Lê An, Giám đốc Sở Y tế,\nyêu cầu trực."

  private static func record(_ annotations: [ScoredAnnotation], text: String = text) -> PredictedDocument {
    PredictedDocument(id: "a", text: text, annotations: annotations)
  }

  private static func role(_ range: Range<Int>, holder: String? = nil) -> ScoredAnnotation {
    ScoredAnnotation(kind: "role", range: range, fields: holder.map { ["holder": .text($0)] } ?? [:])
  }

  @Test("equal records do not differ")
  func same() throws {
    let record = Self.record([Self.role(11..<27, holder: "Lê An")])
    #expect(try RecordComparison(record, record).differences.isEmpty)
  }

  @Test("tells gained, lost, moved and changed")
  func changes() throws {
    let old = Self.record([Self.role(0..<3), Self.role(11..<19), Self.role(29..<36)])
    let new = Self.record([Self.role(4..<9), Self.role(11..<27), Self.role(29..<36, holder: "Lê An")])
    #expect(
      try RecordComparison(old, new).differences == [
        Difference(.role, 0..<3, .lost), Difference(.role, 4..<9, .gained),
        Difference(.role, 11..<27, .moved(from: 11..<19)),
        Difference(.role, 29..<36, .changed([FieldChange("holder", from: nil, to: .text("Lê An"))])),
      ])
  }

  @Test("shows the words with the text around them, line ends as a sign")
  func lines() throws {
    let comparison = try RecordComparison(Self.record([Self.role(11..<19)]), Self.record([Self.role(11..<27)]))
    #expect(
      comparison.lines()
        == ["~ role\ta:11\tÔng Lê An, [Giám đốc Sở Y tế],⏎yêu cầu trực.\twas [Giám đốc]"])
    #expect(comparison.lines(of: .person).isEmpty)
  }

  @Test("says what a field was and is")
  func fieldLine() throws {
    let old = Self.record([Self.role(11..<27, holder: "Lê Anh")])
    let comparison = try RecordComparison(old, Self.record([Self.role(11..<27, holder: "Lê An")]))
    #expect(comparison.lines().first?.hasSuffix("\tholder: Lê Anh → Lê An") == true)
  }

  @Test("lists what was lost before what was gained, each under its heading")
  func listing() throws {
    var listing = ComparisonListing()
    for _ in 1...2 {
      listing.add(try RecordComparison(Self.record([Self.role(0..<3)]), Self.record([Self.role(4..<9)])))
    }
    let starts = listing.text(of: .role).split(separator: "\n").map { $0.prefix(6) }
    #expect(starts == ["role, ", "- role", "- role", "role, ", "+ role", "+ role"])
    #expect(listing.text(of: .person).isEmpty)
  }

  @Test("sums up over texts")
  func totals() throws {
    var totals = ComparisonTotals()
    let comparison = try RecordComparison(Self.record([Self.role(0..<3)]), Self.record([Self.role(4..<9)]))
    totals.add(comparison)
    totals.add(comparison)
    #expect(totals.counts[.role]?.before == 2)
    #expect(totals.counts[.role]?.gained == 2)
    #expect(totals.report.contains("role: 2 before, 2 after; gained 2, lost 2, other bounds 0, other fields 0"))
  }

  @Test("records of different texts are not compared")
  func differentTexts() {
    #expect(throws: EvaluationError.self) {
      try RecordComparison(Self.record([]), Self.record([], text: "Khác."))
    }
  }
}
