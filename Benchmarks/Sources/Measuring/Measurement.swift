/// What the rounds say about a workload.
public struct Measurement: Equatable, Sendable {
  /// The name of the workload.
  public let name: String
  /// The median of its speeds, in megabytes (10^6 bytes) a second.
  public let megabytesPerSecond: Double
  /// The median of its ratios to the yardstick of the same round; `nil` when that was not measured.
  public private(set) var ratio: Double?
  /// How far the slowest and the fastest round lie apart, as a part of the median.
  public let spread: Double
  /// How many blocks it takes from the heap for each 1,000 bytes of text; `nil` where they cannot be counted.
  public let allocationsPerKilobyte: Double?

  /// Sums up the speeds of the rounds, those of the yardstick in the same order.
  public init(name: String, speeds: [Double], yardstick: [Double]?, allocationsPerKilobyte: Double? = nil) {
    self.name = name
    self.allocationsPerKilobyte = allocationsPerKilobyte
    megabytesPerSecond = speeds.median
    ratio = yardstick.map { zip(speeds, $0).map { $0 / $1 }.median }
    spread = ((speeds.max() ?? 0) - (speeds.min() ?? 0)) / max(speeds.median, 1e-9)
  }

  /// The same, its ratio not told: what does not depend on what else the machine does.
  public var withoutSpeed: Measurement {
    var measurement = self
    measurement.ratio = nil
    return measurement
  }
}
