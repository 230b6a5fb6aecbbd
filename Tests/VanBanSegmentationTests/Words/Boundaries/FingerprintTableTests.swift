import Testing
import VanBanSegmentation

@Suite struct FingerprintTableTests {
  /// A model that holds the table; the table lives as long as it.
  private func model(_ table: FingerprintTableBuilder) -> BoundaryModel {
    var draft = BoundaryModelDraft()
    draft.pairs = table
    return draft.model
  }

  @Test func findsWhatWasStoredAndNothingElse() {
    var table = FingerprintTableBuilder(capacity: 1000)
    for key in UInt64(0)..<1000 { table.insert(key << 16 | 7, UInt8(key % 255) + 1) }
    let model = model(table)
    let lost = (UInt64(0)..<1000).count { model.pairs.value(of: $0 << 16 | 7) != UInt8($0 % 255) + 1 }
    #expect(lost < 10)
    #expect((UInt64(0)..<1000).allSatisfy { model.pairs.value(of: $0 << 16 | 8) == 0 })
  }

  @Test func keepsTheFirstValueOfAKey() {
    var table = FingerprintTableBuilder(capacity: 4)
    let stored = [table.insert(5, 1), table.insert(5, 2)]
    #expect(stored == [true, false])
    #expect(model(table).pairs.value(of: 5) == 1)
    #expect(table.count == 1)
  }

  @Test func leavesOutWhatNoLongerFits() {
    var table = FingerprintTableBuilder(capacity: 0)
    let stored = (UInt64(1)...1000).count { table.insert($0, 1) }
    #expect(stored == 16)
    #expect(table.count == 16)
  }
}
