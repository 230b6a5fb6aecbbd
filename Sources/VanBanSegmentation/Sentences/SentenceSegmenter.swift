/// Finds the sentences of a text.
package struct SentenceSegmenter: Sendable {
  package init() {}

  /// The sentences as runs of tokens, in order and without gaps. Linear.
  package func sentences(of tokens: TokenTable) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens.shapes[index].contains(.lineStart) {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }
}
