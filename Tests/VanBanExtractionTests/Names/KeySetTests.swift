import Testing

@testable import VanBanExtraction

@Suite struct KeySetTests {
  @Test func holdsItsKeysAndNoOthers() {
    let set = KeySet([3, 64, 700])
    #expect((0..<2000).filter { set.contains($0) } == [3, 64, 700])
  }

  @Test func neverHoldsTheUnknownKey() { #expect(!KeySet([0, 1]).contains(0)) }
}
