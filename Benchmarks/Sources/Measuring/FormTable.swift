import VanBanWorkloads

/// What a user calls, on short and long texts in all their forms.
public enum FormTable {
  /// The calls: sentences, words, everything.
  public static let calls = ["sentences", "words", "annotate"]

  /// One row a text, one column a call, in megabytes a second; behind them the ratio of the last to ICU's words.
  public static func table(of texts: [(name: String, text: String)], rounds: Int) -> Table {
    var table = Table(["text", "bytes"] + calls.map { "\($0), MB/s" } + ["annotate × ICU words"])
    for (name, text) in texts {
      let measurements = measurements(of: text, rounds: rounds)
      let speeds = measurements.dropFirst().map(\.megabytesPerSecond.figure)
      table.add([name, "\(text.utf8.count)"] + speeds + [measurements.last?.ratio?.figure ?? "-"])
    }
    return table
  }

  /// The yardstick and the calls, on copies of a text that make a run long enough to measure.
  private static func measurements(of text: String, rounds: Int) -> [Measurement] {
    let copies = Array(repeating: text, count: max(1, 100_000 / max(1, text.utf8.count)))
    let workloads = ([Workload.yardstickName] + calls).compactMap(Workload.named)
    var turns = InterleavedRounds(workloads, texts: copies)
    return turns.run(rounds)
  }
}
