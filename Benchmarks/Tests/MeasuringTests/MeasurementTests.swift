import Measuring
import Testing
import VanBanWorkloads

@Suite("Measurements")
struct MeasurementTests {
  @Test("medians of odd and even counts")
  func medians() {
    #expect([3.0, 1, 2].median == 2)
    #expect([4.0, 1, 2, 3].median == 2.5)
    #expect([Double]().median == 0)
  }

  @Test("ratios are taken round by round")
  func ratios() {
    let measurement = Measurement(name: "a", speeds: [10, 5, 20], yardstick: [20, 10, 40])
    #expect(measurement.ratio == 0.5)
    #expect(measurement.megabytesPerSecond == 10)
    #expect(measurement.spread == 1.5)
  }

  @Test("the yardstick is as fast as itself, and every workload has a speed")
  func rounds() throws {
    let workloads = [Workload.yardstickName, "tokens"].compactMap(Workload.named)
    var rounds = InterleavedRounds(workloads, texts: ["Ông Lê An họp."])
    let measurements = rounds.run(2)
    #expect(measurements.map(\.name) == [Workload.yardstickName, "tokens"])
    #expect(measurements[0].ratio == 1)
    #expect(measurements[1].megabytesPerSecond > 0)
  }
}
