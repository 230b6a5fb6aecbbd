import Testing
import VanBan

@testable import VanBanExtraction

@Suite struct LegalResolutionTests {
  private func annotate(_ text: String) -> Document { Annotator().annotate(text) }

  private func key(_ document: Document, _ index: Int) -> String? {
    document.legalReferences[index].document.flatMap { document.legalDocuments[$0.number - 1].key }
  }

  @Test func numbersShareADocument() {
    let document = annotate(
      "Nghị định số 15/2020/NĐ-CP có hiệu lực. Theo Điều 7 Nghị định 15/2020/NĐ-CP, mức phạt tăng.")
    #expect(document.legalDocuments.map(\.key) == ["vn:15/2020/NĐ-CP"])
    #expect(Set(document.legalReferences.map(\.document)).count == 1)
  }

  @Test func numbersOfDifferentYearsAreDifferentDocuments() {
    let document = annotate(
      "Quyết định số 482/QĐ-TTg ngày 1/2/2020 được thay thế bằng Quyết định số 482/QĐ-TTg ngày 3/4/2021.")
    #expect(document.legalDocuments.map(\.key) == ["vn:482/QĐ-TTg@2020", "vn:482/QĐ-TTg@2021"])
  }

  @Test func shortFormsThatFitSeveralStayOpen() {
    let document = annotate(
      "Có Nghị quyết số 68/NQ-CP ngày 1/7/2021 và Nghị quyết số 68-NQ/TW ngày 4/5/2025. Theo Nghị quyết 68, phải làm ngay."
    )
    #expect(document.legalReferences.last?.document == nil)
    #expect(document.diagnostics.map(\.code) == ["ambiguous-reference"])
  }

  @Test func aPaperIsWhatItCallsItself() {
    let document = annotate(
      "Số: 12/2025/QĐ-UBND\n\nNghệ An, ngày 5 tháng 3 năm 2025\n\nCăn cứ Quyết định số 15/2025/QĐ-TTg;\n\n1. Quyết định này có hiệu lực. Theo khoản 2 Điều 3."
    )
    #expect(key(document, 2) == "vn:12/2025/QĐ-UBND@nghe-an")
    #expect(document.legalReferences[3].number == "12/2025/QĐ-UBND")
    #expect(document.relations.map(\.kind) == [.basis])
  }

  @Test func aLawIsWhatItCallsItself() {
    let law =
      "Luật số: 18/2017/QH14\n\nHà Nội, ngày 21 tháng 11 năm 2017\n\nLUẬT\n\nCăn cứ Hiến pháp;\n\nTheo Luật này."
    #expect(key(annotate(law), 2) == "vn:18/2017/QH14")
    let list = "Luật số: 18/2017/QH14\n\nCăn cứ Luật số 59/2020/QH14;"
    #expect(annotate(law).relations.map(\.kind) == [.basis])
    #expect(annotate(list).relations.isEmpty)
  }

  @Test(arguments: ["LUẬT THỦY SẢN\n\n", "Quốc hội ban hành Luật Thủy sản.\n\n"])
  func aLawMeansItselfByItsTitle(_ title: String) {
    let document = annotate(
      "Luật số: 18/2017/QH14\n\nHà Nội, ngày 21 tháng 11 năm 2017\n\n\(title)Theo Luật Thủy sản năm 2003 và Luật này.")
    #expect((0...3).map { key(document, $0) } == [0, 0, 1, 0].map { ["vn:18/2017/QH14", "vn:17/2003/QH11"][$0] })
  }

  @Test func aPaperThatPassesALawIsAnother() {
    let head = "Số: 1063/BTP-VP\n\nHà Nội, ngày 21 tháng 11 năm 2017\n\n"
    let document = annotate(head + "Quốc hội ban hành Luật Thủy sản.")
    #expect(document.legalReferences.map(\.document).count { $0 == document.legalReferences[0].document } == 1)
  }

  @Test func theEndOfALineBreaksNoPlace() {
    let head = "Số: 12/QĐ-UBND\nThành phố Hồ\nChí Minh, ngày 5 tháng 3 năm 2025\nQUYẾT ĐỊNH\n"
    #expect(key(annotate(head), 0) == "vn:12/QĐ-UBND@2025,ho-chi-minh")
  }

  @Test func provisionsOfADraftAreOfNothingElse() {
    let text = "Nghị quyết số 71/2022/QH15 đang được xem xét. Ông đọc khoản 7 Điều 1 của dự thảo Nghị quyết."
    #expect(annotate(text).legalReferences.last?.provisions == ["khoản 7 Điều 1"])
    #expect(annotate(text).legalReferences.last?.document == nil)
    let draft = annotate(
      "Bộ trình dự thảo Luật Nhà giáo. Luật Viên chức đã có. Theo khoản 2 Điều 5 của dự thảo Luật, thầy vui.")
    #expect(draft.legalReferences.last?.title == "Luật Nhà giáo")
  }

  @Test func bracketsHoldTheProvisionsOfTheLawBeforeThem() {
    let document = annotate("Luật Việc làm đã có. Bộ luật Lao động (Điều 47 và Điều 48) quy định về trợ cấp.")
    #expect(document.legalReferences.last?.provisions == ["Điều 47", "Điều 48"])
    #expect(document.legalReferences.last?.title == "Bộ luật Lao động")
  }

  @Test func aLawWithoutNumberIsNotTheLawItCites() {
    let document = annotate(
      "Điều 1. Phạm vi\n\nTheo Luật Doanh nghiệp.\n\nĐiều 2. Áp dụng\n\nTheo quy định của Luật này.")
    #expect(document.legalReferences.last?.form == .selfReference)
    #expect(document.legalReferences.last?.document == nil)
  }

  @Test func bracketsGiveALawAnotherName() {
    let document = annotate("theo Luật Trật tự, an toàn giao thông đường bộ năm 2024 (Luật số 36/2024/QH15) mới")
    #expect(Set(document.legalReferences.map(\.document)).count == 1)
    #expect(document.legalDocuments.map(\.key) == ["vn:36/2024/QH15"])
  }

  @Test func verbsTellRelations() {
    let document = annotate(
      "Nghị định số 15/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 14/2022/NĐ-CP. "
        + "Thông tư số 29/2024/TT-BGDĐT thay thế Thông tư số 17/2012/TT-BGDĐT.")
    #expect(document.relations.map(\.kind) == [.amends, .replaces])
    #expect(document.relations.map(\.from.number) == [2, 3])
  }

  @Test func everyPlaceHasItsOwnNumbers() {
    let document = annotate(
      "Quyết định số 482/QĐ-UBND ngày 5/3/2021 của UBND tỉnh Nghệ An; Quyết định số 482/QĐ-UBND ngày 7/4/2021 của UBND "
        + "tỉnh Hà Tĩnh. Quyết định số 482/QĐ-UBND đã đăng công báo.")
    #expect(document.legalDocuments.map(\.key) == ["vn:482/QĐ-UBND@2021,nghe-an", "vn:482/QĐ-UBND@2021,ha-tinh"])
    #expect(document.legalReferences.last?.document == nil)
    #expect(document.diagnostics.map(\.code) == ["ambiguous-reference"])
  }

  @Test func aShortFormTwiceIsOneDocument() {
    let document = annotate("Nghị quyết 68 hỗ trợ ba nhóm. Xã đã chi trả theo Nghị quyết 68.")
    #expect(Set(document.legalReferences.map(\.document)).count == 1)
  }

  @Test func theYearInsideTellsNormativeFromAdministrative() {
    let document = annotate(
      "Quyết định số 23/2021/QĐ-TTg ngày 7/7/2021 và Quyết định số 23/QĐ-TTg ngày 7/1/2021. Quyết định 23/2021 hỗ trợ ai?"
    )
    #expect(key(document, 2) == "vn:23/2021/QĐ-TTg")
  }

  @Test func theDayOfWritingTellsTheVersionOfALaw() {
    func number(_ day: String) -> String? {
      Annotator().annotate("theo Luật Đất đai", publishedAt: CalendarDate(iso: day)).legalDocuments.first?.number
    }
    #expect(number("2025-03-04") == "31/2024/QH15")
    #expect(number("2015-03-04") == "45/2013/QH13")
    #expect(number("1980-03-04") == nil)
  }

  @Test func aLawWithAboutInItsTitleIsNotTheOneWithout() {
    let document = annotate(
      "Theo Luật về Sĩ quan Quân đội nhân dân Việt Nam 1981 và Luật Sĩ quan Quân đội nhân dân Việt Nam.")
    #expect(Set(document.legalReferences.map(\.document)).count == 2)
  }

  @Test func aDraftIsNotTheLawOfItsTitle() {
    let document = annotate("Luật Nhà giáo năm 2025 đã có. Bộ trình dự thảo Luật Nhà giáo.")
    #expect(Set(document.legalReferences.map(\.document)).count == 2)
    #expect(document.legalReferences.map(\.status) == [nil, .draft])
  }

  @Test func aPaperDoesNotTakeProvisionsOfOtherKindsForItsOwn() {
    let document = annotate(
      "Số: 12/2025/QĐ-UBND\n\nNghệ An, ngày 5 tháng 3 năm 2025\n\nTheo khoản 2 Điều 8 của Nghị định, xã báo cáo huyện.")
    #expect(document.legalReferences.last?.provisions == ["khoản 2 Điều 8"])
    #expect(document.legalReferences.last?.document == nil)
  }

  @Test func anArticleIsAboutTheDocumentItOpensWith() {
    let document = annotate(
      "Nghị định số 12/2025/NĐ-CP sửa mức phạt.\n\nNgười dân nộp phạt theo Nghị định số 15/2020/NĐ-CP.\n\n"
        + "Nghị định này có hiệu lực từ tháng 9.")
    #expect(document.legalReferences.last?.number == "12/2025/NĐ-CP")
  }

  @Test func anUnnamedSubjectIsNoDocumentNamedLater() {
    let document = annotate(
      "Nghị định này quy định về hội họp.\n\nTheo Nghị định số 15/2020/NĐ-CP, xã lập biên bản.\n\n"
        + "Nghị định này có hiệu lực từ tháng 9.")
    #expect(document.legalReferences.last?.document == nil)
  }

  @Test func whatIsAmendedIsOfTheAmendedDocument() {
    let document = annotate(
      "Nghị định số 5/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 9/2018/NĐ-CP. Nghị định 5/2025/NĐ-CP bổ sung Điều 6a vào sau Điều 6. Gạo phải đạt mức tại khoản 2 Điều 7 Nghị định này. Nghị định này có hiệu lực từ tháng 9."
    )
    let amended = "vn:9/2018/NĐ-CP"
    #expect((3...5).map { key(document, $0) } == [amended, amended, amended])
    #expect(key(document, 6) == "vn:5/2025/NĐ-CP")
  }

  @Test func newWordsAreThoseOfTheAmendedDocument() {
    let document = annotate(
      "Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 9/2018/TT-BYT\n1. Sửa đổi khoản 2 Điều 5 như sau: “Thuốc theo khoản 1 Điều 4 Thông tư này.”\nĐiều 2. Sửa đổi Thông tư số 7/2020/TT-BYT\n1. Bãi bỏ khoản 3 Điều 8.\n"
    )
    #expect((1...2).map { key(document, $0) } == ["vn:9/2018/TT-BYT", "vn:9/2018/TT-BYT"])
    #expect(key(document, 4) == "vn:7/2020/TT-BYT")
  }

  @Test func aReplacedLawIsNotTheLawOfItsTitle() {
    let document = annotate(
      "Quốc hội ban hành Luật Giáo dục.\nLuật Giáo dục số 38/2005/QH11 hết hiệu lực từ ngày 1/7/2020.")
    #expect(key(document, 0) == nil)
    #expect(key(document, 1) == "vn:38/2005/QH11")
  }

  @Test func aBareTitleThatIsReplacedIsOneDocument() {
    let document = annotate("Luật này thay thế Luật Giáo dục. Nó thay thế Luật Giáo dục từ tháng 7.")
    #expect(document.legalDocuments.count { $0.title == "Luật Giáo dục" } == 1)
  }
}
