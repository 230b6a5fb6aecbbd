import FoundationEssentials

/// What speeds and allocations may not fall behind: kept beside the code, renewed on purpose.
public struct Thresholds: Codable, Equatable, Sendable {
  /// What a workload reached when the thresholds were taken.
  public struct Reached: Codable, Equatable, Sendable {
    /// The ratio to the yardstick.
    public var ratio: Double
    /// Blocks from the heap for each 1,000 bytes of text; absent where they could not be counted.
    public var allocationsPerKilobyte: Double?
  }

  /// How much of a ratio may be lost before a check fails: 0.3 lets 1.0 become 0.7. Machines differ.
  public var ratioTolerance = 0.3
  /// How much the allocations may grow before a check fails. They are the same on every run, so that little is allowed.
  public var allocationTolerance = 0.1
  /// By the name of the workload.
  public var workloads: [String: Reached]

  /// Takes what was reached as the thresholds of checks to come; the yardsticks of ICU among them.
  public init(_ measurements: [Measurement]) {
    let reached = measurements.map { measurement in
      let allocations = measurement.allocationsPerKilobyte.map(Self.rounded)
      return (
        measurement.name, Reached(ratio: Self.rounded(measurement.ratio ?? 0), allocationsPerKilobyte: allocations)
      )
    }
    workloads = Dictionary(reached) { $1 }
  }

  /// Reads the file that ``json`` gave.
  public init(json: Data) throws { self = try JSONDecoder().decode(Self.self, from: json) }

  /// The thresholds as a file to keep: sorted, one value a line.
  public var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return try encoder.encode(self) + Data("\n".utf8)
    }
  }

  /// A line for each workload that fell behind, or that nobody has set a threshold for; empty when all is well.
  public func failures(of measurements: [Measurement]) -> [String] { measurements.flatMap(failures) }

  private func failures(_ measurement: Measurement) -> [String] {
    let name = measurement.name
    guard let reached = workloads[name] else { return ["\(name): has no threshold"] }
    var lines: [String] = []
    if let ratio = measurement.ratio, ratio < reached.ratio * (1 - ratioTolerance) {
      lines.append("\(name): \(ratio.figure) × ICU words, was \(reached.ratio.figure)")
    }
    if let allocations = measurement.allocationsPerKilobyte, let before = reached.allocationsPerKilobyte,
      allocations > before * (1 + allocationTolerance) + 0.01
    {
      lines.append("\(name): \(allocations.figure) allocations/KB, was \(before.figure)")
    }
    return lines
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
}
