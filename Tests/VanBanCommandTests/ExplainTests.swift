import Testing

@testable import VanBanCommand

@Suite("explain names rules")
struct ExplainTests {
  @Test("a fact comes with its rule, the rule's source and what it saw")
  func fact() {
    let text = Explanation(of: "Theo Nghị định số 15/2020/NĐ-CP.", publishedAt: nil).text
    for words in [
      "documentNumber  15/2020/NĐ-CP\n", "L1  legal reference  Nghị định số 15/2020/NĐ-CP  5..<39\n",
      "rule        legal-reference.numbered\n", "source      ", "number      15/2020/NĐ-CP  ",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("nothing found is said, also of nothing")
  func nothing() {
    #expect(Explanation(of: "xyz", publishedAt: nil).text.hasSuffix("Nothing was found.\n"))
    #expect(Explanation(of: "", publishedAt: nil).text.hasSuffix("Nothing was found.\n"))
  }
}
