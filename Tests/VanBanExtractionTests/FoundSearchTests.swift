import Testing

@testable import VanBanExtraction

/// Look-ups in values that come in text order.
@Suite struct FoundSearchTests {
  private static let values = [2..<4, 4..<5, 9..<12].map { Found($0, $0.lowerBound) }

  @Test(arguments: [(0, 0), (2, 0), (3, 1), (4, 1), (5, 2), (10, 3)])
  func theFirstValueFromATokenOn(_ token: Int, _ index: Int) {
    #expect(Self.values.firstIndex(from: token) == index)
  }

  @Test func onlyAValueThatStartsAtTheTokenIsFound() {
    #expect(Self.values.index(startingAt: 9) == 2)
    #expect(Self.values.index(startingAt: 10) == nil)
    #expect(Self.values.index(startingAt: 12) == nil)
  }

  @Test(arguments: [(0..<2, 0..<0), (3..<4, 0..<1), (3..<5, 0..<2), (5..<9, 2..<2), (5..<10, 2..<3), (11..<20, 2..<3)])
  func valuesThatShareATokenWithARun(_ tokens: Range<Int>, _ indices: Range<Int>) {
    #expect(Self.values.indices(touching: tokens) == indices)
  }
}
