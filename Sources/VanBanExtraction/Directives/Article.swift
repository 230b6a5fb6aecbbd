/// The articles of laws and decisions.
enum Article {
  /// Whether an article begins with a line: `Điều 5.`. O(1).
  static func begins(_ reading: Reading, _ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    return line.count > 1 && word.contains(reading, first) && reading.shape(first).contains(.capitalized)
      && reading.shape(first + 1).contains(.figures)
  }

  private static let word = WordKeys("điều")
}
