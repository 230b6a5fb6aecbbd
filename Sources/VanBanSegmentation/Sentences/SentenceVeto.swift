/// A reason why a sentence does not end where it might.
///
/// A veto looks at a bounded number of tokens around the place, so that segmentation stays linear.
package struct SentenceVeto: Sendable {
  /// The name, as tests and explanations show it.
  package let name: String
  /// What the veto says, in a line.
  package let summary: String
  let speaksAgainst: @Sendable (SentenceCandidate, SentenceContext) -> Bool

  init(
    _ name: String, _ summary: String,
    when speaksAgainst: @escaping @Sendable (SentenceCandidate, SentenceContext) -> Bool
  ) {
    self.name = name
    self.summary = summary
    self.speaksAgainst = speaksAgainst
  }

  /// All vetoes; their order does not matter.
  package static let all: [SentenceVeto] = [
    .lowerCase, .enclosed, .omission, .abbreviation, .initial, .consonants, .listMarker, .label, .phrase,
  ]
}
