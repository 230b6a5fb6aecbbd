import VanBanSegmentation

/// Titles in the imperative, which count once a demand below them says that somebody makes it.
struct Headlines {
  private var waiting: (match: RuleMatch, line: Range<Int>, hasAdverb: Bool)?
  /// How many lines the title above may lie away from the demand.
  private var patience = 0

  /// Whether a line is set like a title: a few words without a closing mark, and no item.
  static func isTitle(_ reading: Reading, _ line: DirectiveLine) -> Bool {
    guard line.mark == nil, line.body.count <= 36, let first = line.body.first else { return false }
    return reading.kind(line.body.upperBound - 1) != .punctuation && reading.shape(first).contains(.capitalized)
      && !reading.shape(first).contains(.allCapitals)
  }

  /// Keeps a title in the imperative; any other takes its place all the same.
  mutating func offer(_ reading: Reading, _ line: DirectiveLine) {
    waiting = DirectiveRules.headline.match(reading, at: line.body.lowerBound, limit: line.body.upperBound).map {
      match in
      let action = match.part("action")?.lowerBound ?? line.body.lowerBound
      return (match, line.body, reading.text.phrases.longest(.actionAdverbs, at: action) != nil)
    }
    patience = 3
  }

  /// Counts a line that is no title.
  mutating func pass() {
    patience -= 1
    if patience < 0 { waiting = nil }
  }

  /// The directive of the title above a demand, which shares its issuer. Titles over what a document lays down name its
  /// subjects: only an adverb (`Tăng cường …`) makes a call of them.
  mutating func take(for demand: DirectiveDraft) -> DirectiveDraft? {
    guard let (match, line, hasAdverb) = waiting, let action = match.part("action") else { return nil }
    waiting = nil
    guard hasAdverb || !demand.isByDocument else { return nil }
    return DirectiveDraft(
      opening: match, action: action.lowerBound..<line.upperBound, addressee: nil, issuer: demand.issuer,
      force: demand.force, status: demand.status, polarity: .do)
  }
}
