/// Speeds side by side.
public enum SpeedTable {
  /// One row a workload.
  public static func table(of measurements: [Measurement], tokensPerByte: Double) -> Table {
    var table = Table(["workload", "MB/s", "× ICU words", "M tokens/s", "allocations/KB", "spread"])
    for measurement in measurements {
      let speed = measurement.megabytesPerSecond
      table.add([
        measurement.name, speed.figure, measurement.ratio?.figure ?? "-", (speed * tokensPerByte).figure,
        measurement.allocationsPerKilobyte?.figure ?? "-", "\((measurement.spread * 100).fixed(0)) %",
      ])
    }
    return table
  }
}
