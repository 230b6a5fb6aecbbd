import Testing
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct RoleGrammarTests {
  /// The role that a text begins with, as `title | body`.
  private func role(_ text: String) -> String? {
    let reading = Reading(SegmentedText(Normalizer().normalize(text), lexicon: .standard))
    guard let role = RoleGrammar(reading).role(at: 0) else { return nil }
    return reading.words(role.title) + " | " + (role.organization.map(reading.words) ?? "")
  }

  @Test(arguments: [
    ("Phó Bí thư Thường trực Tỉnh ủy An Giang dự", "Phó Bí thư Thường trực | Tỉnh ủy An Giang"),
    ("Trưởng phòng Kinh tế báo cáo", "Trưởng phòng | phòng Kinh tế"),
    ("Bộ trưởng đầu tiên của Bộ Xây dựng là", "Bộ trưởng | Bộ Xây dựng"),
    ("Tỉnh ủy viên dự", "Tỉnh ủy viên | "), ("Thị trưởng Hà Nội nói", "Thị trưởng | Hà Nội"),
    ("Chủ tịch Hồ Chí Minh nói", "Chủ tịch | "),
  ])
  func partsTitleAndBody(_ text: String, _ parts: String) { #expect(role(text) == parts) }

  @Test func statusComesFromTheModifier() throws {
    let reading = Reading(SegmentedText(Normalizer().normalize("nguyên Bí thư Tỉnh ủy"), lexicon: .standard))
    #expect(RoleGrammar(reading).role(at: 0)?.status == .former)
  }
}
