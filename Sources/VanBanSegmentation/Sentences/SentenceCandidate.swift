/// A place where a sentence may end, as vetoes see it.
struct SentenceCandidate {
  /// The first token of the sentence that would end.
  let sentenceStart: Int
  /// The token that would start the next sentence.
  let boundary: Int
  /// The mark or abbreviation that would end the sentence, behind which only closing marks stand.
  let terminator: Int

  /// Finds the terminator of a candidate.
  init(sentenceStart: Int, boundary: Int, in text: SentenceContext) {
    var last = boundary - 1
    while last > sentenceStart, text.enclosures.closes(last) { last -= 1 }
    self.sentenceStart = sentenceStart
    self.boundary = boundary
    terminator = last
  }

  /// Whether a closing mark stands between the terminator and the next sentence.
  var isClosed: Bool { terminator < boundary - 1 }
}
