/// Costs against what they grow with.
public enum ScalingTable {
  /// One row a workload: microseconds for each 1,000 bytes at each length, which stay the same where the cost is linear.
  public static func lengths(_ scalings: [(name: String, scaling: LengthScaling)]) -> Table {
    let heads = (scalings.first?.scaling.lengths ?? []).map { "µs/KB at \(size($0))" }
    var table = Table(["workload", "slope"] + heads)
    for (name, scaling) in scalings {
      let costs = zip(scaling.lengths, scaling.seconds).map { ($1 * 1e6 / (Double($0) / 1e3)).figure }
      table.add([name, scaling.slope.fixed(3)] + costs)
    }
    return table
  }

  /// One row a number of tasks, from 1 on, with the speeds in megabytes a second.
  public static func cores(_ speeds: [Double]) -> Table {
    var table = Table(["tasks at a time", "MB/s", "speed-up"])
    for (index, speed) in speeds.enumerated() {
      table.add(["\(index + 1)", speed.figure, (speed / speeds[0]).figure])
    }
    return table
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(bytes / 1_000) KB" : "\(bytes / 1_000_000) MB"
  }
}
