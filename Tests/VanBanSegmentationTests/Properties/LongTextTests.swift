import Testing
import VanBanSegmentation

/// Long texts that would take hours if anything looked back or ahead without a bound.
@Suite struct LongTextTests {
  @Test(
    arguments: [
      "a", "a.", "A.", "TP.", "1.", "1/", "1-", "a-", "A-", "'a", "a@", "http://", "a.b@", "(", ")", "(.", ").", "“",
      "\"", "\". ",
      "“A. ", ".", ". ", ".\n", "1. ", "a) ", "\n", " ", "\u{301}", "🙂", "Nguyễn ", "Hà Nội ", "bộ ", "A. B. ", "v.v. ",
      "... ", "12-CT/",
      "_", "-", "Đ", "./.",
    ])
  func staysLinear(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let tokenizer = Tokenizer()
    let tokens = tokenizer.tokens(in: text).count
    let words = tokenizer.words(in: text).reduce(0) { $0 + $1.syllableCount }
    #expect(words == tokens)
  }
}
