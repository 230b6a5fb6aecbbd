import Measuring
import Testing

@Suite("Thresholds")
struct ThresholdTests {
  private static let thresholds = Thresholds([measurement(ratio: 1, allocations: 20)])

  private static func measurement(name: String = "words", ratio: Double, allocations: Double?) -> Measurement {
    Measurement(name: name, speeds: [ratio * 60], yardstick: [60], allocationsPerKilobyte: allocations)
  }

  @Test("what was reached passes, and so does what lies within the tolerance", arguments: [(1.0, 20.0), (0.75, 21.5)])
  func passes(ratio: Double, allocations: Double) {
    let now = Self.measurement(ratio: ratio, allocations: allocations)
    #expect(Self.thresholds.failures(of: [now]).isEmpty)
  }

  @Test("a lost ratio fails, and so do more allocations", arguments: [(0.65, 20.0), (1.0, 23.0)])
  func fails(ratio: Double, allocations: Double) {
    let now = Self.measurement(ratio: ratio, allocations: allocations)
    let failures = Self.thresholds.failures(of: [now])
    #expect(failures.count == 1)
    #expect(failures.first?.hasPrefix("words: ") == true)
  }

  @Test("speed does not count where it is left out")
  func allocationsAlone() {
    #expect(Self.thresholds.failures(of: [Self.measurement(ratio: 0.1, allocations: 20).withoutSpeed]).isEmpty)
    #expect(Self.thresholds.failures(of: [Self.measurement(ratio: 1, allocations: 23).withoutSpeed]).count == 1)
  }

  @Test("a workload without a threshold fails, allocations that cannot be counted do not")
  func absent() {
    #expect(Self.thresholds.failures(of: [Self.measurement(name: "new", ratio: 1, allocations: nil)]).count == 1)
    #expect(Self.thresholds.failures(of: [Self.measurement(ratio: 1, allocations: nil)]).isEmpty)
  }

  @Test("are read back as written")
  func file() throws {
    #expect(try Thresholds(json: Self.thresholds.json) == Self.thresholds)
  }
}
