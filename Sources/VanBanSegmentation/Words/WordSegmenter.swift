/// Decides which tokens make up a word.
///
/// The one place where the decision is made: ``BoundarySegmenter`` learns it from data; another can take its place here.
protocol WordSegmenter: Sendable {
  /// The words of a text as runs of tokens, in order and without gaps; no word crosses the end of a sentence. Linear.
  func words(of text: SegmentedText) -> [WordRun]
}

/// A word as a run of tokens.
struct WordRun: Hashable, Sendable {
  let tokens: Range<Int>
  /// Whether the tokens are a proper name.
  let isName: Bool
}
