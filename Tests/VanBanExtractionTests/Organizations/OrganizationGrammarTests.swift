import Testing
import VanBanSegmentation
import VanBanText

@testable import VanBanExtraction

@Suite struct OrganizationGrammarTests {
  /// The bodies that the extractor finds in a text.
  static func bodies(_ text: String) -> [String] {
    var findings = Findings(Reading(SegmentedText(Normalizer().normalize(text), lexicon: .standard)), publishedAt: nil)
    OrganizationExtractor().extract(into: &findings)
    return findings.organizations.map { findings.reading.words($0.tokens) }
  }

  @Test(arguments: [
    "Sở Nông nghiệp và Môi trường", "Bộ Giáo dục và Đào tạo", "UBND thành phố Bắc Kạn", "Ban Thường vụ Tỉnh ủy",
    "Công an tỉnh Nghệ An", "Phòng Cảnh sát hình sự Công an tỉnh Nghệ An", "Ủy ban nhân dân các xã, phường",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "Sở Y tế Đắk Lắk", "Trung tâm Y tế thị xã An Khê",
    "Ủy ban Quốc phòng, An ninh và Đối ngoại của Quốc hội", "Trường THPT Lương Văn Tuỵ", "Ngân hàng Nhà nước Việt Nam",
    "Bệnh viện Đa khoa vùng Tây Nguyên", "Trung tâm Phục vụ hành chính công phường", "Quân khu 4",
    "Hội Phụ nữ xã Hướng Lập", "Ban Chỉ huy Quân sự thành phố", "Văn phòng Chính phủ",
  ])
  func readsOneBodyWhole(_ name: String) {
    #expect(Self.bodies("Theo \(name), việc này đã xong.") == [name])
  }

  @Test(arguments: [
    "các sở, ban, ngành", "các Sở: Tài chính, Y tế", "các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường",
    "các phòng, ban, đơn vị", "các cơ quan, tổ chức, đơn vị", "các trường THPT",
  ])
  func readsAGroupWhole(_ name: String) {
    #expect(Self.bodies("Yêu cầu \(name) báo cáo kết quả.") == [name])
  }

  @Test(arguments: [
    ("UBND tỉnh Sóc Trăng Nguyễn Văn Bình phát biểu", "UBND tỉnh Sóc Trăng"),
    ("Sở Y tế Trần Thị Hoài phát biểu", "Sở Y tế"),
    ("UBND huyện Lê Minh Khôi phát biểu", "UBND huyện"),
  ])
  func stopsBeforeAPerson(_ text: String, _ body: String) { #expect(Self.bodies(text) == [body]) }

  @Test(arguments: ["Cuộc họp của tổ bàn việc ban hành.", "Phòng dịch là việc chung.", "Ông Đoàn Văn An nói."])
  func leavesCommonWordsAlone(_ text: String) { #expect(Self.bodies(text).isEmpty) }
}
