import VanBanWorkloads

/// What a user's lexicon costs against its size.
public enum LexiconScaling {
  /// One row a size: the time to load it, the most memory that the process has held by then, and the speed of words in
  /// turns with ICU. `sizes` rise, since memory that was held once counts for all rows behind.
  public static func table(sizes: [Int], texts: [String], rounds: Int) -> Table {
    var table = Table(["own words", "load, s", "peak memory, MB", "words, MB/s", "× ICU words"])
    let loads = sizes.compactMap(load)
    let workloads = [Workload.named(Workload.yardstickName)].compactMap(\.self) + loads.map(\.lexicon.words)
    var turns = InterleavedRounds(workloads, texts: texts)
    for (load, words) in zip(loads, turns.run(rounds).dropFirst()) {
      table.add([
        load.lexicon.entryCount.formatted, load.seconds.figure, (Double(load.memory) / 1e6).figure,
        words.megabytesPerSecond.figure, words.ratio?.figure ?? "-",
      ])
    }
    return table
  }

  /// Loads a lexicon of so many words, which are made up beforehand.
  private static func load(_ size: Int) -> (lexicon: OwnLexicon, seconds: Double, memory: Int)? {
    let list = OwnLexicon.list(size)
    var lexicon: OwnLexicon?
    let seconds = Clock.thread.seconds { lexicon = OwnLexicon(list: list) }
    return lexicon.map { ($0, seconds, PeakMemory.ofThisProcess) }
  }
}

extension Int {
  /// Grouped by thousands.
  fileprivate var formatted: String { self < 1_000 ? "\(self)" : Double(self).figure }
}
