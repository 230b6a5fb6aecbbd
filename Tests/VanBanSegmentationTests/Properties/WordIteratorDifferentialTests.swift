import Testing
import VanBanSegmentation
import VanBanText

/// On plain text, letters and spaces, tokens are what Unicode Standard Annex 29 calls words.
@Suite struct WordIteratorDifferentialTests {
  private static let letters = Array("abcxyzđĐăâêôơưáàảãạấầẩẫậếộửỹAZÂÊỐỸéüçñшЖλΩ")

  @Test(arguments: [11, 12, 13]) func plainTextIsCutLikeICU(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let iterator = try BreakIterator(.word)
    for _ in 0..<200 {
      let text = (0..<40).map { _ in
        Int.random(in: 0..<5, using: &generator) == 0
          ? " " : String(Self.letters.randomElement(using: &generator) ?? "a")
      }.joined()
      let spans = Tokenizer().tokens(in: text).map(\.span)
      #expect(spans == (try words(of: text, iterator)), "\(text)")
    }
  }

  private func words(of text: String, _ iterator: BreakIterator) throws -> [Span] {
    try iterator.setText(Array(text.utf8))
    var start = 0
    var spans: [Span] = []
    while let end = iterator.next() {
      if text[Span(start, end)].first != " " { spans.append(Span(start, end)) }
      start = end
    }
    return spans
  }
}
