import Testing
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct PersonNameGrammarTests {
  /// The Vietnamese name that a text begins with.
  private func vietnamese(_ text: String) -> String? {
    let reading = Reading(SegmentedText(Normalizer().normalize(text), lexicon: .standard))
    return PersonNameGrammar(reading).vietnamese(at: 0).map { reading.words($0.tokens) }
  }

  @Test(arguments: [
    ("Lê An đến", "Lê An"), ("Nguyễn Thị Thanh Hằng đến", "Nguyễn Thị Thanh Hằng"),
    ("Tôn Nữ Diệu Hạnh đến", "Tôn Nữ Diệu Hạnh"),
    ("Nguyễn Văn A. đến", "Nguyễn Văn A."), ("PHẠM THỊ HỒNG TRÀ TẠI BUỔI HỌP", "PHẠM THỊ HỒNG TRÀ"),
    ("Giàng A Chu đến", "Giàng A Chu"),
  ])
  func readsWholeNames(_ text: String, _ name: String) { #expect(vietnamese(text) == name) }

  @Test(arguments: ["Lê", "lê an", "THỰC HIỆN NGHỊ QUYẾT", "Nguyễn Thị Thanh Hằng Minh Phương Dung", "Kim Soo-jin"])
  func readsNothingElse(_ text: String) { #expect(vietnamese(text) == nil) }
}
