/// Finds the sentences of a text: candidates, minus those that a veto speaks against, plus every line end.
///
/// The normaliser has joined hard-wrapped lines, so that a line end which is left ends a sentence whatever stands there.
package struct SentenceSegmenter: Sendable {
  private let vetoes: [@Sendable (SentenceCandidate, SentenceContext) -> Bool]

  /// Makes a segmenter with all vetoes, or with those given.
  package init(vetoes: [SentenceVeto] = SentenceVeto.all) {
    self.vetoes = vetoes.map(\.speaksAgainst)
  }

  /// The sentences as runs of tokens, in order and without gaps. Linear.
  package func sentences(of text: SentenceContext) -> [Range<Int>] {
    let boundaries = SentenceCandidates.boundaries(in: text)
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(boundaries.count + 1)
    var start = 0
    for boundary in boundaries where breaks(text, start, boundary) {
      sentences.append(start..<boundary)
      start = boundary
    }
    if start < text.tokens.count { sentences.append(start..<text.tokens.count) }
    return sentences
  }

  private func breaks(_ text: SentenceContext, _ start: Int, _ boundary: Int) -> Bool {
    if text.startsLine(boundary) { return true }
    let candidate = SentenceCandidate(sentenceStart: start, boundary: boundary, in: text)
    for speaksAgainst in vetoes where speaksAgainst(candidate, text) { return false }
    return true
  }
}
