import VanBanSegmentation

/// The tokens at which a name may begin, sentence by sentence: found in one pass for all extractors of names, each of
/// which looks at these alone.
struct NameStarts {
  /// The tokens in text order.
  private(set) var tokens: [Int32] = []
  /// For each sentence where its tokens end among them.
  private var ends: [Int32] = []
  private let sentences: [Range<Int>]

  /// Asks every token of a text. Linear.
  init(_ reading: Reading) {
    let trigger = NameTrigger.standard
    sentences = reading.text.sentences
    ends.reserveCapacity(sentences.count)
    tokens.reserveCapacity(reading.count / 2)
    for sentence in sentences {
      for token in sentence where trigger.admits(reading.tokens, token) { tokens.append(Int32(token)) }
      ends.append(Int32(tokens.count))
    }
  }

  /// The starts in a sentence, by its number.
  subscript(sentence: Int) -> ArraySlice<Int32> {
    tokens[Int(sentence > 0 ? ends[sentence - 1] : 0)..<Int(ends[sentence])]
  }

  /// Calls a reader at each token that no name before it covers, with the end of its sentence; it gives the token behind
  /// what it has read, or the same token.
  @inline(__always)
  func visit(_ read: (_ token: Int, _ limit: Int) -> Int) {
    var place = 0
    for (sentence, end) in ends.enumerated() {
      let limit = sentences[sentence].upperBound
      var next = 0
      while place < end {
        let token = Int(tokens[place])
        if token >= next { next = read(token, limit) }
        place += 1
      }
    }
  }
}
