import Testing

@testable import VanBanExtraction

@Suite struct ChainsTests {
  @Test func givesTheOneValueThatFits() {
    var chains = Chains<String>()
    for value in 1...3 { chains.insert(value, under: "a") }
    chains.insert(3, under: "a")
    #expect(chains.only(under: "a") { $0 == 2 } == .one(2))
    #expect(chains.only(under: "a") { $0 > 2 } == .one(3))
    #expect(chains.only(under: "a") { $0 > 1 } == .several)
    #expect(chains.only(under: "a") { $0 > 3 } == Choice.none)
    #expect(chains.only(under: "b") { _ in true } == nil)
  }

  @Test func looksAtNoMoreThanTheLastValues() {
    var chains = Chains<String>()
    for value in 0..<10 * Chains<String>.reach { chains.insert(value, under: "a") }
    var asked: [Int] = []
    _ = chains.only(under: "a") {
      asked.append($0)
      return false
    }
    #expect(asked == Array((9 * Chains<String>.reach..<10 * Chains<String>.reach).reversed()))
  }
}
