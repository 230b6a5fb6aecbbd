import Testing
import VanBan

@Suite struct CitationLinesTests {
  private func references(_ text: String) -> [LegalReference] { Annotator().annotate(text).legalReferences }

  @Test(arguments: ["Theo Luật Đường sắt\n2025 của nước ta.", "Theo Luật Đường sắt\nnăm 2025 của nước ta."])
  func theYearOfALawMayStandInTheNextLine(_ text: String) {
    #expect(references(text).map(\.year) == [2025])
  }

  @Test(arguments: ["một số điều của ", ""])
  func theLawThatIsAmendedMayStandInTheNextLine(_ of: String) {
    let text = "Bộ lập hồ sơ Luật sửa đổi, bổ sung \(of)\nLuật Bảo vệ bí mật nhà nước."
    #expect(references(text).map(\.title) == ["Luật sửa đổi, bổ sung \(of)Luật Bảo vệ bí mật nhà nước"])
  }

  @Test(arguments: ["Theo Luật Đường sắt\n\n2025 là năm đầu.", "Bộ trình Luật Đường sắt\n2500 đại biểu dự."])
  func otherNumbersOfTheNextLineAreNoYear(_ text: String) {
    #expect(references(text).map(\.title) == ["Luật Đường sắt"])
    #expect(references(text).map(\.year) == [nil])
  }
}
