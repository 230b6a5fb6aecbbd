import VanBanLexicon

/// Reads the labels of one level: `1, 6, 7 và 9`, `10 đến 15`, `a, b`.
struct LabelReader {
  /// No document has more articles in one range: beyond that the range is not written out.
  private static let longestRange = 300

  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// The labels in some tokens, ranges written out.
  func labels(_ tokens: Range<Int>) -> [String] {
    var labels: [String] = []
    var isRange = false
    for token in tokens {
      let key = reading.key(token)
      if Self.separators.contains(key) { continue }
      if Self.ranges.contains(key) {
        isRange = true
        continue
      }
      if continuesLabel(token, tokens) {
        labels[labels.count - 1] += reading.words(token..<token + 1)
        continue
      }
      let label = reading.words(token..<token + 1)
      let range = isRange ? labels.last.map { Self.range($0, label) } ?? [] : []
      labels += range.isEmpty ? label.split(separator: ",").map(String.init) : Array(range.dropFirst())
      isRange = false
    }
    return labels
  }

  /// Whether a token goes on the label before it: `.1` in `III.1`.
  private func continuesLabel(_ token: Int, _ tokens: Range<Int>) -> Bool {
    guard token > tokens.lowerBound, !reading.shape(token).contains(.spaceBefore) else { return false }
    return reading.isMark(.period, at: token) || reading.isMark(.period, at: token - 1)
      || reading.kind(token - 1) == .abbreviation
  }

  /// The labels from one to another, both included; empty when they are no range.
  static func range(_ first: String, _ last: String) -> [String] {
    guard let start = Int(first), let end = Int(last) else { return PointLabels.range(first, last) }
    return start < end && end - start < longestRange ? (start...end).map(String.init) : []
  }

  private static let separators = WordKeys("và hoặc số , ;")
  private static let ranges = WordKeys("đến tới -")
}
