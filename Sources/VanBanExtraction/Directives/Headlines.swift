import VanBanSegmentation

/// Titles in the imperative, which count once a demand below them says that somebody makes it.
struct Headlines {
  /// The title above, read only once a demand follows it: most lines set like one are none.
  private var waiting: Range<Int>?
  /// How many lines the title above may lie away from the demand.
  private var patience = 0

  /// Whether a line is set like a title: a few words without a closing mark, and no item.
  static func isTitle(_ reading: Reading, _ line: DirectiveLine) -> Bool {
    guard line.mark == nil, line.body.count <= 36, let first = line.body.first else { return false }
    return reading.kind(line.body.upperBound - 1) != .punctuation && reading.shape(first).contains(.capitalized)
      && !reading.shape(first).contains(.allCapitals)
  }

  /// Keeps a line set like a title in place of the one before.
  mutating func offer(_ line: Range<Int>) {
    waiting = line
    patience = 3
  }

  /// Counts a line that is no title.
  mutating func pass() {
    patience -= 1
    if patience < 0 { waiting = nil }
  }

  /// The directive of the title above a demand, which shares its issuer. Titles over what a document lays down name its
  /// subjects: only an adverb (`Tăng cường …`) makes a call of them.
  mutating func take(for demand: DirectiveDraft, _ reading: Reading) -> DirectiveDraft? {
    guard let line = waiting else { return nil }
    waiting = nil
    guard let match = DirectiveRules.headline.match(reading, at: line.lowerBound, limit: line.upperBound),
      let action = match.part("action")?.lowerBound,
      !demand.isByDocument || reading.tables(action).contains(.actionAdverbs)
    else { return nil }
    return DirectiveDraft(
      opening: match, action: action..<line.upperBound, addressee: nil, issuer: demand.issuer,
      force: demand.force, status: demand.status, polarity: .do)
  }
}
