import Testing
import VanBanLexicon
import VanBanSegmentation
import VanBanText

@Suite struct OwnWordTests {
  private func words(_ text: String, _ additions: [Lexicon.Addition]) throws -> [String] {
    let tokenizer = Tokenizer(lexicon: try Lexicon.standard.merging(additions))
    return tokenizer.words(in: text).map { String(text[$0.span]) }
  }

  @Test func wordsAreKeptWhole() throws {
    let text = "Ông bàn về kinh tế zuvaly quyrox xanh."
    #expect(try words(text, ["kinh tế zuvaly quyrox"]) == ["Ông", "bàn", "về", "kinh tế zuvaly quyrox", "xanh", "."])
    #expect(try words("Kinh Tế Zuvaly", ["kinh tế zuvaly"]) == ["Kinh Tế Zuvaly"])
  }

  @Test func wordsEndWhereTheyEnd() throws {
    #expect(try words("họ công an ninh thuận về", ["ninh thuận"]).contains("ninh thuận"))
    #expect(try words("rà soát công việc", ["soát công"]) == ["rà", "soát công", "việc"])
  }

  @Test func theLongestFromTheLeftWins() throws {
    let additions: [Lexicon.Addition] = ["za zb", "za zb zc", "zb zc zd", "zd ze"]
    #expect(try words("za zb zc zd ze", additions) == ["za zb zc", "zd ze"])
    #expect(try words("za zb zd ze", additions) == ["za zb", "zd ze"])
  }

  @Test func wordsKeepWithinSentencesAndLines() throws {
    #expect(try words("Mai zuvaly.\n\nquyrox về.", ["zuvaly quyrox"]).contains("zuvaly"))
    #expect(!(try words("Mai zuvaly\n\nquyrox về.", ["zuvaly quyrox"]).contains { $0.contains("\n") }))
  }

  @Test(arguments: ["hòa khoẻ zu", "hoà khỏe zu", "HOÀ KHOẺ ZU", "hoa\u{300} khoe\u{309} zu"])
  func styleAndCompositionDoNotMatter(_ text: String) throws {
    #expect(try words(text, ["hoà khoẻ zu"]) == [text])
  }

  @Test func oneSyllableCutsNothing() throws {
    #expect(try words("công an xã", ["công", "an"]) == ["công an", "xã"])
  }

  @Test func placesAreNamesWhereTheyAreCapitalised() throws {
    let place = Lexicon.Addition("Zuvaly Đồn", .place)
    let tokenizer = Tokenizer(lexicon: try Lexicon.standard.merging([place]))
    #expect(tokenizer.words(in: "về Zuvaly Đồn họp").map(\.kind) == [.word, .name, .word])
    #expect(try words("về zuvaly đồn họp", [place]).count == 4)
  }

  @Test func unrelatedAdditionsChangeNothing() throws {
    let lexicon = try Lexicon.standard.merging(["zuvaly quyrox", Lexicon.Addition("Zuvaly Quyrox", .person)])
    for text in try Corpus.lines(of: "sentences.txt") {
      #expect(Tokenizer(lexicon: lexicon).words(in: text) == Tokenizer().words(in: text))
      #expect(Tokenizer(lexicon: lexicon).sentences(in: text) == Tokenizer().sentences(in: text))
    }
  }
}
