import Testing

@testable import VanBanText

@Suite struct BreakIteratorTests {
  private func pieces(_ text: String, _ kind: BreakIterator.Kind) throws -> [String] {
    let iterator = try BreakIterator(kind)
    try iterator.setText(Array(text.utf8))
    var start = 0
    var result: [String] = []
    while let end = iterator.next() {
      result.append(String(text[Span(start, end)]))
      start = end
    }
    return result
  }

  @Test func findsWordsByByteOffsets() throws {
    #expect(try pieces("Hà Nội, 2/9", .word) == ["Hà", " ", "Nội", ",", " ", "2", "/", "9"])
  }

  @Test func findsSentences() throws {
    #expect(try pieces("Họp lúc 8 giờ. Đề nghị có mặt đủ.", .sentence) == ["Họp lúc 8 giờ. ", "Đề nghị có mặt đủ."])
  }

  @Test func takesANewText() throws {
    let iterator = try BreakIterator(.word, locale: "")
    try iterator.setText(Array("một hai".utf8))
    _ = iterator.next()
    try iterator.setText([])
    #expect(iterator.next() == nil)
  }
}
