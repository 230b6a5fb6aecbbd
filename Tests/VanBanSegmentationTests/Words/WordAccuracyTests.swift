import Testing
import VanBanSegmentation

/// The words of whole sentences against `corpora/words`: no single one decides, but the share of all that are right.
@Suite struct WordAccuracyTests {
  /// Where words lie among the characters of a sentence that are no spaces.
  private typealias Spans = Set<Range<Int>>

  @Test func mostWordsOfSentencesAreRight() throws {
    let lines = try Corpus.text(of: "../words/sentences.txt").split(separator: "\n")
    #expect(lines.count >= 100)
    let tokenizer = Tokenizer()
    var (right, wanted, found) = (0, 0, 0)
    for line in lines {
      let text = line.filter { $0 != "|" }.replacing("_", with: " ")
      let want = spans(line.split { $0 == " " || $0 == "|" }.map { $0.count { $0 != "_" } })
      let have = spans(tokenizer.words(in: text).map { text[$0.span].count { !$0.isWhitespace } })
      right += want.intersection(have).count
      wanted += want.count
      found += have.count
    }
    #expect(Double(2 * right) / Double(wanted + found) >= 0.97)
  }

  private func spans(_ lengths: [Int]) -> Spans {
    var start = 0
    return lengths.reduce(into: Spans()) { spans, length in
      spans.insert(start..<start + length)
      start += length
    }
  }
}
