import VanBanWorkloads

/// The speed of a batch by the time that passes.
public enum BatchSpeed {
  /// Annotates texts a few times with so many tasks and gives the median, in megabytes a second.
  public static func megabytesPerSecond(_ texts: [String], taskCount: Int, rounds: Int = 3) async -> Double {
    let batch = BatchWorkload(taskCount: taskCount)
    let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
    var speeds: [Double] = []
    for _ in 0..<rounds {
      let start = Clock.wall.now
      blackHole(await batch.run(texts))
      speeds.append(Double(byteCount) / (Clock.wall.now - start) / 1e6)
    }
    return speeds.median
  }
}
