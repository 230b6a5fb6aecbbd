import Testing

@testable import VanBanSegmentation

@Suite struct WordKindTests {
  @Test(arguments: Token.Kind.allCases)
  func tokensKeepTheirKindsByName(_ kind: Token.Kind) {
    #expect("\(Word.Kind(kind))" == (kind == .syllable ? "word" : "\(kind)"))
  }
}
