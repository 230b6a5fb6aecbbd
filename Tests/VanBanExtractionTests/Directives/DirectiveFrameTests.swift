import Testing

@testable import VanBanExtraction

/// Who demands is kept over sentences, items and headings, and no further.
@Suite struct DirectiveFrameTests {
  private static let list = """
    UBND tỉnh yêu cầu:
    1. Sở Y tế:
    a) Rà soát các cơ sở khám chữa bệnh.
    b) Tổ chức trực 24/24 giờ; báo cáo trước 15 giờ hằng ngày.
    2. Công an tỉnh bảo đảm an ninh trật tự.
    """

  @Test func headingsNameWhoMustAct() {
    let document = DirectiveReading.document(Self.list)
    let addressees = document.directives.map { $0.addressees.map { String(document[$0]) } }
    #expect(addressees == [["Sở Y tế"], ["Sở Y tế"], ["Sở Y tế"], ["Công an tỉnh"]])
  }

  @Test func itemsShareTheIssuerOfTheOpener() {
    let document = DirectiveReading.document(Self.list)
    #expect(document.directives.allSatisfy { $0.issuer?.span.map { document[$0] } == "UBND tỉnh" })
  }

  @Test(arguments: ["Sau:", "sau :", "gồm:", ":", "…", "-", "1.", "“"])
  func aLineOfNothingButAnOpenerDemandsNothing(_ line: String) {
    #expect(DirectiveReading.actions(line).isEmpty)
  }

  @Test func anotherSpeakerEndsTheDemand() {
    let text = "UBND tỉnh yêu cầu các xã rà soát hộ nghèo. Ông Lê Văn Tư cho biết xã còn thiếu vốn. Tăng cường vốn vay."
    #expect(DirectiveReading.actions(text) == ["rà soát hộ nghèo"])
  }

  @Test func aTitleCountsOnceADemandStandsBelow() {
    let demand = "Thủ tướng Chính phủ yêu cầu các địa phương sơ tán dân vùng ngập."
    #expect(DirectiveReading.actions("Khẩn trương khắc phục hậu quả mưa lũ\n" + demand).count == 2)
    #expect(DirectiveReading.actions("Khẩn trương khắc phục hậu quả mưa lũ\nMưa đã tạnh từ chiều qua.").isEmpty)
  }

  @Test func headingsOfResultsCloseTheList() {
    let text = """
      Chủ tịch UBND huyện kết luận như sau:
      I. KẾT QUẢ ĐẠT ĐƯỢC
      1. Thực hiện tốt công tác thu ngân sách.
      II. NHIỆM VỤ THỜI GIAN TỚI
      1. Rà soát nguồn thu.
      """
    #expect(DirectiveReading.actions(text) == ["Rà soát nguồn thu"])
  }
}
