import Testing
import VanBanLexicon
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct NameRowTests {
  private func first(_ text: String, _ lexicon: Lexicon = .standard) -> String? {
    let reading = Reading(SegmentedText(Normalizer().normalize(text), lexicon: lexicon))
    return NameRow(reading, limit: reading.count).first(at: 0).map { reading.words($0.tokens) }
  }

  @Test(arguments: [
    ("Lê Văn Hiệu Triệu Thế Hùng", "Lê Văn Hiệu"), ("Phạm Hùng Lê Ngọc Châu", "Phạm Hùng"),
  ])
  func partsNames(_ row: String, _ name: String) { #expect(first(row) == name) }

  /// A user's family name may have more parts than any name that the table knows.
  @Test func longFamilyNamesAreNoNames() throws {
    let lexicon = try Lexicon.standard.merging([.init("Aa Bb Cc Dd Ee Ff", .familyName)])
    #expect(first("Aa Bb Cc Dd Ee Ff Hùng Lê Văn Hiệu", lexicon) == nil)
  }
}
