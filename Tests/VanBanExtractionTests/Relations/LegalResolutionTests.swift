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
      "Quyết định số 482/QĐ-UBND ngày 1/2/2020 được thay thế bằng Quyết định số 482/QĐ-UBND ngày 3/4/2021.")
    #expect(document.legalDocuments.map(\.key) == ["vn:482/QĐ-UBND@2020", "vn:482/QĐ-UBND@2021"])
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
      "Số: 12/2025/QĐ-UBND\n\nCăn cứ Quyết định số 15/2025/QĐ-TTg;\n\n1. Quyết định này có hiệu lực. Theo khoản 2 Điều 3."
    )
    #expect(key(document, 2) == "vn:12/2025/QĐ-UBND")
    #expect(document.legalReferences[3].number == "12/2025/QĐ-UBND")
    #expect(document.relations.map(\.kind) == [.basis])
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
}
