import VanBanWorkloads

/// The speed of batches by the time that passes.
public enum BatchSpeed {
  /// Annotates texts with each number of tasks in turns, and gives the medians in megabytes a second, in the order of
  /// `taskCounts`.
  public static func megabytesPerSecond(_ texts: [String], taskCounts: [Int], rounds: Int = 5) async -> [Double] {
    let batches = taskCounts.map(BatchWorkload.init)
    var speeds = [[Double]](repeating: [], count: batches.count)
    for _ in 0..<rounds {
      for (index, batch) in batches.enumerated() { speeds[index].append(await speed(of: batch, texts)) }
    }
    return speeds.map(\.median)
  }

  private static func speed(of batch: BatchWorkload, _ texts: [String]) async -> Double {
    let start = Clock.wall.now
    blackHole(await batch.run(texts))
    return Double(texts.reduce(0) { $0 + $1.utf8.count }) / (Clock.wall.now - start) / 1e6
  }
}
