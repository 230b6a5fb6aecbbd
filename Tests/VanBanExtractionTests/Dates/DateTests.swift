import Testing
import VanBan

@testable import VanBanExtraction

@Suite struct DateTests {
  private func dates(_ text: String, publishedAt: String? = nil) -> [String] {
    let document = Annotator().annotate(text, publishedAt: publishedAt.flatMap { CalendarDate(iso: $0) })
    return document.dates.map(\.date.description)
  }

  @Test func publicationGivesTheNearestYear() {
    #expect(dates("trước ngày 30/9", publishedAt: "2021-09-08") == ["2021-09-30"])
    #expect(dates("hôm ngày 28/12", publishedAt: "2021-01-05") == ["2020-12-28"])
    #expect(dates("trước ngày 15/1", publishedAt: "2021-12-20") == ["2022-01-15"])
  }

  @Test func withoutReferenceTheYearStaysOpen() {
    #expect(dates("trước ngày 30/9") == ["XXXX-09-30"])
  }

  @Test func aPapersOwnDateGivesTheYear() {
    let paper = "Đắk Lắk, ngày 19 tháng 11 năm 2025\n\nCác xã báo cáo trước ngày 25/12."
    #expect(dates(paper) == ["2025-11-19", "2025-12-25"])
  }

  @Test func whatRecursHasNoYear() {
    #expect(dates("ngày 30 tháng 4 hằng năm", publishedAt: "2021-09-08") == ["XXXX-04-30"])
  }

  @Test func daysThatDoNotExistAreNoDates() {
    #expect(dates("ngày 31/2/2021, ngày 29/2/2023, ngày 29/2/2024") == ["2024-02-29"])
  }
}
