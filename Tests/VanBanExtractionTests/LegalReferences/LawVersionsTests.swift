import Testing

@testable import VanBanExtraction

@Suite struct LawVersionsTests {
  private func number(_ title: String, on day: String) -> String? {
    guard let law = LawVersions.standard.id(of: title), let day = CalendarDate(iso: day) else { return nil }
    return LawVersions.standard.version(of: law, on: day)?.number
  }

  private func version(_ title: String, passed year: Int) -> LawVersions.Version? {
    LawVersions.standard.id(of: title).flatMap { LawVersions.standard.version(of: $0, passed: year) }
  }

  @Test func theDayTellsTheVersion() {
    #expect(number("Luật Đất đai", on: "2025-09-08") == "31/2024/QH15")
    #expect(number("Luật Đất đai", on: "2015-09-08") == "45/2013/QH13")
    #expect(number("luật đất đai", on: "2010-01-01") == "13/2003/QH11")
    #expect(number("BLHS", on: "2021-03-04") == "100/2015/QH13")
  }

  @Test func aPassedLawThatIsNotInForceLeavesItOpen() {
    #expect(number("Luật Đất đai", on: "2024-07-31") == nil)
    #expect(number("Luật Đất đai", on: "2024-08-01") == "31/2024/QH15")
    #expect(number("Luật Đầu tư", on: "2026-02-01") == nil)
    #expect(number("Luật Đầu tư", on: "2026-05-01") == "143/2025/QH15")
  }

  @Test func theYearOfPassingTellsTheVersion() {
    #expect(version("Luật Đất đai", passed: 2013)?.number == "45/2013/QH13")
    #expect(version("Luật Tổ chức chính quyền địa phương", passed: 2025) == nil)
  }

  @Test func titlesWithCommasHaveTheirVersions() {
    #expect(version("Luật Phòng, chống tham nhũng", passed: 2018)?.number == "36/2018/QH14")
    #expect(number("Luật Cán bộ, công chức", on: "2012-03-04") == "22/2008/QH12")
  }

  @Test func versionsKnowWhatAmendsThem() {
    #expect(version("Luật Đất đai", passed: 2024)?.amendments == ["43/2024/QH15"])
  }
}
