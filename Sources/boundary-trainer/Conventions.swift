import VanBanText

/// Pairs of syllables that the guideline followed here joins or splits throughout, against the counts.
struct Conventions {
  /// One pair, and whether it is a word.
  struct Convention {
    let syllables: [Substring]
    let isWord: Bool
  }

  /// A pair that the counts hardly know is taken to have occurred so often.
  static let leastCount: Float = 50

  private(set) var list: [Convention] = []

  /// Reads a table of phrases of two syllables with `word` or `words` behind them.
  init(path: String) throws {
    try TableFile.rows(path) { row in
      list.append(Convention(syllables: row[0].split(separator: " "), isWord: row[1] == "word"))
    }
  }
}
