import Testing
import VanBanLexicon
import VanBanText

@testable import VanBanSegmentation

@Suite struct SentenceTests {
  @Test func goldenRulesHold() throws {
    let cases = try Corpus.lines(of: "sentences.txt").map(SentenceCase.init)
    #expect(cases.count >= 120)
    for example in cases { #expect(sentences(example.text) == example.sentences) }
  }

  @Test(arguments: SentenceVeto.all.map(\.name).filter { $0 != "phrase" }) func everyVetoMatters(_ name: String) throws
  {
    let others = SentenceVeto.all.filter { $0.name != name }
    let cases = try Corpus.lines(of: "sentences.txt").map(SentenceCase.init)
    #expect(cases.contains { sentences($0.text, vetoes: others) != $0.sentences }, "no case needs \(name)")
  }

  @Test func phrasesOfTheLexiconHoldTogether() {
    let text = Array("Thư gửi qua Yahoo! Mail đã đến. Hết.".utf8)
    let lexicon = Lexicon(tables: [TableSource(.words, phrases: ["Yahoo! Mail"])])
    let tokens = TokenTable(text, lexicon: lexicon)
    let context = SentenceContext(text, tokens, lexicon)
    #expect(SentenceSegmenter().sentences(of: context) == [0..<9, 9..<11])
  }
}
