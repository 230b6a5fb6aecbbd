import Testing

@testable import VanBanExtraction

/// Floods that cost more than linear time would never end.
@Suite struct DirectiveLinearityTests {
  @Test func verbsOfDemandingAlone() {
    #expect(DirectiveReading.actions(String(repeating: "yêu cầu ", count: 100_000)).isEmpty)
  }

  @Test func tenThousandItems() {
    let items = String(repeating: "rà soát hồ sơ; ", count: 10_000)
    let found = DirectiveReading.actions("UBND tỉnh yêu cầu các sở: " + items)
    #expect(found.count == 10_000)
  }

  @Test func addresseesWithoutEnd() {
    #expect(DirectiveReading.actions(String(repeating: "yêu cầu các đơn vị, ", count: 20_000)).isEmpty)
  }

  @Test func commasWithoutEnd() {
    let text = "UBND tỉnh yêu cầu các sở rà soát" + String(repeating: ", các xã", count: 20_000)
    #expect(DirectiveReading.actions(text).count == 1)
  }
}
