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
      add(reading.words(token..<token + 1), to: &labels, closesRange: isRange)
      isRange = false
    }
    return labels
  }

  /// Adds a label, those of a range that it closes, or those that commas without space join.
  private func add(_ label: String, to labels: inout [String], closesRange: Bool) {
    if closesRange, let first = labels.last, case let range = Self.range(first, label), !range.isEmpty {
      labels += range.dropFirst()
    } else if label.utf8.contains(UInt8(ascii: ",")) {
      labels += label.split(separator: ",").map(String.init)
    } else {
      labels.append(label)
    }
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
