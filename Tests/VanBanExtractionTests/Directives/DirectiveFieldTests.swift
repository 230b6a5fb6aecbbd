import Testing

@testable import VanBanExtraction

/// Issuer, lead, cooperation, deadline and basis of a directive.
@Suite struct DirectiveFieldTests {
  @Test func theHolderOfARoleIsThePersonWhoDemands() throws {
    let document = DirectiveReading.document("Ông Lê Văn Tư, Chủ tịch UBND tỉnh, yêu cầu các xã rà soát hộ nghèo.")
    let person = try #require(document.directives.first?.issuer?.person)
    #expect(document.person(person).name == "Lê Văn Tư")
  }

  @Test func leadAndCooperationAreToldApart() throws {
    let text = "UBND tỉnh giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định dự toán."
    let document = DirectiveReading.document(text)
    let directive = try #require(document.directives.first)
    #expect(directive.lead.map { document[$0] } == ["Sở Tài chính"])
    #expect(directive.cooperate.map { document[$0] } == ["Sở Nội vụ"])
  }

  @Test(arguments: [
    ("phối hợp với các xã, phường để tháo gỡ khó khăn", "các xã, phường"),
    ("phối hợp chặt chẽ với Sở Tư pháp, Công an tỉnh rà soát hồ sơ", "Sở Tư pháp, Công an tỉnh"),
    ("phối hợp với Sở Y tế, kịp thời báo cáo kết quả", "Sở Y tế"),
  ])
  func whoTakesPartEndsBeforeThePurposeAndTheVerb(_ action: String, _ partner: String) throws {
    let document = DirectiveReading.document("UBND tỉnh yêu cầu Sở Tài chính \(action).")
    #expect(try #require(document.directives.first).cooperate.map { document[$0] } == [Substring(partner)])
  }

  @Test(arguments: [
    ("báo cáo trước ngày 30/9/2025", Deadline.Kind.before), ("báo cáo chậm nhất ngày 30/9/2025", .by),
    ("báo cáo trong tháng 9 năm 2025", .within), ("báo cáo trước 15 giờ hằng ngày", .recurring),
    ("báo cáo trước kỳ họp cuối năm", .event),
  ])
  func deadlinesBindInFiveWays(_ action: String, _ kind: Deadline.Kind) throws {
    let document = DirectiveReading.document("UBND tỉnh yêu cầu các sở \(action).")
    #expect(try #require(document.directives.first?.deadline).kind == kind)
  }

  @Test func theReferencesInsideAreTheBasis() throws {
    let text = "UBND tỉnh yêu cầu các xã thực hiện nghiêm Nghị định số 15/2020/NĐ-CP."
    let directive = try #require(DirectiveReading.document(text).directives.first)
    #expect(directive.basis.map(\.number) == [1])
  }
}
