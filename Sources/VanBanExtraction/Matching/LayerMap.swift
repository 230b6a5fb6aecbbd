/// Which annotations cover each token, and where those that start at a token end.
///
/// Within one layer annotations do not overlap; layers may. A view of the tokens of a reading: all copies are one map.
package struct LayerMap {
  private let tokens: ReadingTokens

  init(_ tokens: ReadingTokens) { self.tokens = tokens }

  /// The layers that cover a token. O(1).
  @inline(__always)
  package func layers(at token: Int) -> Layer { tokens[token].cover }

  /// The layers of which an annotation starts at a token. O(1).
  @inline(__always)
  package func starts(at token: Int) -> Layer { tokens[token].starts }

  /// Whether any of `layers` covers any token of a range. Linear in the range.
  package func covers(_ range: Range<Int>, _ layers: Layer) -> Bool {
    range.contains { !tokens[$0].cover.isDisjoint(with: layers) }
  }

  /// Where the annotation of one layer that starts at a token ends, or `nil` when none starts there. Linear in its
  /// length.
  package func end(of layer: Layer, startingAt token: Int) -> Int? {
    guard starts(at: token).contains(layer) else { return nil }
    var end = token + 1
    while end < tokens.count, continues(layer, tokens[end]) { end += 1 }
    return end
  }

  private func continues(_ layer: Layer, _ token: ReadingToken) -> Bool {
    token.cover.contains(layer) && !token.starts.contains(layer)
  }

  /// Adds an annotation. Linear in its length.
  package func add(_ range: Range<Int>, to layer: Layer) {
    guard !range.isEmpty else { return }
    tokens[range.lowerBound].starts.insert(layer)
    for token in range { tokens[token].cover.insert(layer) }
  }
}
