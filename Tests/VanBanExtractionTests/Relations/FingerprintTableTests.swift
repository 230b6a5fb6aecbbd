import Testing

@testable import VanBanExtraction

@Suite struct FingerprintTableTests {
  @Test func keepsTheFirstNumberOfEachFingerprint() {
    var table = FingerprintTable()
    for number in 0..<1000 { #expect(table.number(of: UInt64(number) * 16, orAdd: number) == number) }
    for number in 0..<1000 { #expect(table.number(of: UInt64(number) * 16, orAdd: 5000) == number) }
    #expect(table[16 * 999] == 999)
    #expect(table[17] == nil)
  }

  @Test func updatesGiveTheNumberBefore() {
    var table = FingerprintTable(expecting: 100)
    #expect(table.update(0, to: 7) == nil)
    #expect(table.update(0, to: 8) == 7)
    #expect(table[0] == 8)
  }
}

@Suite struct OnlyValuesTests {
  @Test func tellsOneValueFromSeveral() {
    var values = OnlyValues()
    values.add(4, at: 1)
    values.add(4, at: 1)
    values.add(5, at: 2)
    values.add(6, at: 2)
    values.add(5, at: 2)
    #expect(values[1] == .one(4))
    #expect(values[2] == .several)
    #expect(values[3] == nil)
  }
}
