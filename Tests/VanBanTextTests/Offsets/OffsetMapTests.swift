import Testing

@testable import VanBanText

@Suite struct OffsetMapTests {
  /// `a`, ZWSP, `b`, dash, `c` to `ab-c`.
  private let map: OffsetMap = {
    var batch = EditBatch()
    batch.delete(1..<4)
    batch.replace(5..<8, with: "-".utf8)
    return OffsetMap(batch)
  }()

  @Test func deletedBytesBelongToNeitherNeighbour() {
    #expect(map.original(Span(0, 1)) == Span(0, 1))
    #expect(map.original(Span(1, 2)) == Span(4, 5))
    #expect(map.original(Span(0, 2)) == Span(0, 5))
  }

  @Test func replacedRunIsCoveredWhole() {
    #expect(map.original(Span(2, 3)) == Span(5, 8))
    #expect(map.original(Span(3, 4)) == Span(8, 9))
  }

  @Test func leadsBack() {
    #expect(map.normalized(Span(5, 8)) == Span(2, 3))
    #expect(map.normalized(Span(6, 7)) == Span(2, 3))
    #expect(map.normalized(Span(1, 4)) == Span(1, 1))
    #expect(map.normalized(Span(0, 9)) == Span(0, 4))
  }

  @Test func runsThatOnlyTouchStayApartInComposition() {
    // `a`, ZWSP, NBSP, `b` to `a`, NBSP, `b` and on to `a b`.
    var first = EditBatch()
    first.delete(1..<4)
    var second = EditBatch()
    second.replace(1..<3, with: " ".utf8)
    let composed = OffsetMap(first).compose(OffsetMap(second))
    #expect(composed.runCount == 2)
    #expect(composed.original(Span(1, 2)) == Span(4, 6))
    #expect(composed.original(Span(0, 1)) == Span(0, 1))
  }

  @Test func runsThatOverlapBecomeOne() {
    // Two letters to one, then that one and its neighbour to a third.
    var first = EditBatch()
    first.replace(1..<3, with: "x".utf8)
    var second = EditBatch()
    second.replace(1..<3, with: "y".utf8)
    let composed = OffsetMap(first).compose(OffsetMap(second))
    #expect(composed.runCount == 1)
    #expect(composed.original(Span(1, 2)) == Span(1, 4))
    #expect(composed.original(Span(2, 3)) == Span(4, 5))
  }

  @Test func identityKeepsSpans() {
    #expect(OffsetMap.identity.original(Span(3, 9)) == Span(3, 9))
    #expect(OffsetMap.identity.isIdentity)
  }
}
