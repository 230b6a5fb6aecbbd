import Testing

@testable import VanBan

@Suite struct AnnotatorTests {
  private let annotator = Annotator()

  @Test func keepsTheTextAsGiven() {
    let text = "Ho\u{0323}p\u{a0}giao ban – tháng 9\r\n"
    let document = annotator.annotate(text)
    #expect(Array(document.text.utf8) == Array(text.utf8))
  }

  @Test func readsAnEmptyText() {
    #expect(annotator.annotate("") == Document(text: ""))
  }

  @Test func keepsTheDateOfPublication() {
    let day = CalendarDate(year: 2021, month: 9, day: 8)
    #expect(annotator.annotate("Họp.", publishedAt: day).publishedAt == day)
  }
}
