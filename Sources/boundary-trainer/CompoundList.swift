/// Words of two syllables that are written down because the counts hardly hold them.
struct CompoundList {
  /// Pairs that the counts split more often than this are left to the counts.
  static let mostSplit: Float = 20
  /// A word is taken to have occurred so often.
  static let leastCount: Float = 10

  private(set) var pairs: [(Substring, Substring)] = []

  /// Reads a table of syllables, each with the syllables that make a word behind it.
  init(path: String) throws {
    try TableFile.rows(path) { row in
      for follower in row[1].split(separator: " ") { pairs.append((row[0], follower)) }
    }
  }
}
