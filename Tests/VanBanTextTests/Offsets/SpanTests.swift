import Testing

@testable import VanBanText

@Suite struct SpanTests {
  @Test func outerSpansComeFirst() {
    #expect([Span(3, 5), Span(0, 4), Span(0, 9)].sorted() == [Span(0, 9), Span(0, 4), Span(3, 5)])
  }

  @Test func touchingSpansDoNotOverlap() {
    #expect(!Span(0, 3).overlaps(Span(3, 6)))
    #expect(Span(0, 4).overlaps(Span(3, 6)))
  }

  @Test func cutsTextByBytes() {
    #expect("Đồng chí Bường"[Span(13, 21)] == "Bường"[Span(0, 8)])
  }
}
