/// Which annotations cover each token, and where those that start at a token end.
///
/// Within one layer annotations do not overlap; layers may.
package struct LayerMap: Sendable {
  private var cover: [Layer]
  private var starts: [Layer]
  private var ends: [Layer: [Int: Int]] = [:]

  /// An empty map over so many tokens.
  package init(tokenCount: Int) {
    cover = Array(repeating: [], count: tokenCount)
    starts = cover
  }

  /// The layers that cover a token. O(1).
  package func layers(at token: Int) -> Layer { cover[token] }

  /// Whether any of `layers` covers any token of a range. Linear in the range.
  package func covers(_ range: Range<Int>, _ layers: Layer) -> Bool {
    range.contains { !cover[$0].isDisjoint(with: layers) }
  }

  /// Where the annotation of one layer that starts at a token ends, or `nil` when none starts there. O(1).
  package func end(of layer: Layer, startingAt token: Int) -> Int? {
    starts[token].contains(layer) ? ends[layer]?[token] : nil
  }

  /// Adds an annotation. Linear in its length.
  package mutating func add(_ range: Range<Int>, to layer: Layer) {
    guard !range.isEmpty else { return }
    starts[range.lowerBound].insert(layer)
    ends[layer, default: [:]][range.lowerBound] = range.upperBound
    for token in range { cover[token].insert(layer) }
  }
}
