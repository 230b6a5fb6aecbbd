import Testing
import VanBanExtraction
import VanBanText

@Suite("Days of the calendar")
struct CalendarDateTests {
  @Test("a day and its number lead to each other", arguments: ["1970-01-01", "2000-02-29", "1900-03-01", "2025-12-31"])
  func numbers(iso: String) throws {
    let number = try #require(CalendarDate(iso: iso)?.dayNumber)
    #expect(CalendarDate(dayNumber: number).description == iso)
    #expect(CalendarDate(dayNumber: number + 1).dayNumber == number + 1)
  }

  @Test("the first of January 2000 is 10957 days after that of 1970")
  func known() { #expect(CalendarDate(iso: "2000-01-01")?.dayNumber == 10_957) }

  @Test(
    "months and years end on their last day",
    arguments: [
      ("2024-02", "2024-02-29"), ("2025-02", "2025-02-28"), ("2025-12", "2025-12-31"), ("2025", "2025-12-31"),
    ])
  func ends(iso: String, last: String) { #expect(CalendarDate(iso: iso)?.lastDay?.description == last) }

  @Test("without a year there is no day")
  func unknown() { #expect(CalendarDate(month: 9, day: 30).lastDay == nil) }

  @Test(
    "an excluded day leaves until the day before",
    arguments: [
      (Deadline.Kind.before, "2025-03-01", "2025-02-28"), (.by, "2025-03-01", "2025-03-01"),
      (.within, "2025-03", "2025-03-31"), (.before, "2025-03", "2025-02-28"),
    ])
  func deadlines(kind: Deadline.Kind, iso: String, last: String) {
    #expect(Deadline(span: Span(0, 0), kind: kind, date: CalendarDate(iso: iso)).lastDay?.description == last)
  }

  @Test("what comes again has no last day")
  func recurring() {
    #expect(Deadline(span: Span(0, 0), kind: .recurring, date: CalendarDate(iso: "2025-03-01")).lastDay == nil)
  }
}
