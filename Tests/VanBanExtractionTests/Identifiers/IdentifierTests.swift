import Testing
import VanBan

@testable import VanBanExtraction

@Suite struct IdentifierTests {
  private func names(_ text: String, _ scheme: IdentifierScheme, publishedAt: String? = nil) -> [[String]] {
    let document = Annotator().annotate(text, publishedAt: publishedAt.flatMap(CalendarDate.init(iso:)))
    return document.legalReferences.map { reference in
      reference.document.map { reference.identifiers(in: scheme, of: document.legalDocuments[$0.number - 1]) } ?? []
    }
  }

  @Test func namesWorksAndProvisions() {
    #expect(names("theo Nghị định số 15/2020/NĐ-CP.", .akn) == [["/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp"]])
    #expect(
      names("theo điểm d, đ khoản 2 Điều 5 Luật Đất đai năm 2024", .akn) == [
        [
          "/akn/vn/act/luat/2024/31-2024-qh15/!main~art_5__para_2__point_d",
          "/akn/vn/act/luat/2024/31-2024-qh15/!main~art_5__para_2__point_dd",
        ]
      ])
  }

  @Test func namesLocalBodiesByTheirPlace() {
    let text = "Quyết định số 482/QĐ-UBND ngày 5/3/2021 của UBND tỉnh Nghệ An"
    #expect(names(text, .akn) == [["/akn/vn/doc/quyet-dinh/ubnd-nghe-an/2021-03-05/482-qd-ubnd"]])
    #expect(names(text, .urnLex) == [["urn:lex:vn;nghe.an:uy.ban.nhan.dan:quyet.dinh:2021-03-05;482-qd-ubnd"]])
    #expect(names("Quyết định số 482/QĐ-UBND ngày 5/3/2021", .akn) == [[]])
  }

  @Test func uniformNamesNeedTheFullDate() {
    #expect(names("Điều 7 Nghị định số 15/2020/NĐ-CP", .urnLex) == [[]])
    #expect(
      names("khoản 1 Điều 7 Nghị định số 15/2020/NĐ-CP ngày 3/2/2020", .urnLex) == [
        ["urn:lex:vn:chinh.phu:nghi.dinh:2020-02-03;15-2020-nd-cp~art7;par1"]
      ])
    #expect(
      names("Luật số 31/2024/QH15 ngày 18/01/2024", .urnLex) == [["urn:lex:vn:quoc.hoi:luat:2024-01-18;31-2024-qh15"]])
  }

  @Test func draftsAndBackReferencesHaveNone() {
    #expect(names("dự thảo Nghị định số 15/2020/NĐ-CP ngày 3/2/2020", .urnLex) == [[]])
    #expect(
      names("Nghị định số 15/2020/NĐ-CP tại Điều 3 quy định theo khoản 1 Điều này", .akn).allSatisfy { $0.count < 2 })
  }
}
