import Testing

@testable import VanBanEvaluation

@Suite("Annotations are paired one to one")
struct PairingTests {
  private func annotation(_ range: Range<Int>, alternatives: [Range<Int>] = []) -> ScoredAnnotation {
    ScoredAnnotation(kind: "role", range: range, alternatives: alternatives)
  }

  @Test("the best overlap goes first, and each is used once")
  func best() {
    let pairs = Pairing.pairs([annotation(0..<10)], [annotation(0..<6), annotation(0..<9)])
    #expect(pairs == [.init(score: 0.9, gold: 0, predicted: 1)])
  }

  @Test("half is enough, less is not")
  func threshold() {
    #expect(Pairing.pairs([annotation(0..<10)], [annotation(5..<10)]).count == 1)
    #expect(Pairing.pairs([annotation(0..<10)], [annotation(6..<10)]).isEmpty)
    #expect(Pairing.pairs([annotation(0..<10)], [annotation(10..<20)]).isEmpty)
  }

  @Test("of equal overlaps the later marked one, then the later predicted one goes first")
  func ties() {
    let marked = [annotation(0..<4), annotation(0..<4)]
    #expect(Pairing.pairs(marked, [annotation(0..<4)]) == [.init(score: 1, gold: 1, predicted: 0)])
    let found = [annotation(0..<4), annotation(0..<4)]
    #expect(Pairing.pairs([annotation(0..<4)], found) == [.init(score: 1, gold: 0, predicted: 1)])
  }

  @Test("an alternative is as good as the range itself")
  func alternatives() {
    let pairs = Pairing.pairs([annotation(0..<10, alternatives: [20..<30, 3..<5])], [annotation(3..<5)])
    #expect(pairs == [.init(score: 1, gold: 0, predicted: 0)])
  }
}
