/// Which annotations cover each token, and where those that start at a token end.
///
/// Within one layer annotations do not overlap; layers may. A class, so that one map grows while many readers look.
@safe package final class LayerMap {
  /// Sound: both columns have ``count`` places, filled on allocation; every access is checked against the count.
  private let cover: UnsafeMutablePointer<Layer>
  private let starts: UnsafeMutablePointer<Layer>
  private let count: Int

  /// An empty map over so many tokens.
  package init(tokenCount: Int) {
    count = tokenCount
    unsafe cover = .allocate(capacity: tokenCount)
    unsafe starts = .allocate(capacity: tokenCount)
    unsafe cover.initialize(repeating: [], count: tokenCount)
    unsafe starts.initialize(repeating: [], count: tokenCount)
  }

  deinit {
    unsafe cover.deallocate()
    unsafe starts.deallocate()
  }

  /// The layers that cover a token. O(1).
  @inline(__always)
  package func layers(at token: Int) -> Layer {
    precondition(token >= 0 && token < count)
    return unsafe cover[token]
  }

  /// The layers of which an annotation starts at a token. O(1).
  @inline(__always)
  package func starts(at token: Int) -> Layer {
    precondition(token >= 0 && token < count)
    return unsafe starts[token]
  }

  /// Whether any of `layers` covers any token of a range. Linear in the range.
  package func covers(_ range: Range<Int>, _ layers: Layer) -> Bool {
    range.contains { !self.layers(at: $0).isDisjoint(with: layers) }
  }

  /// Where the annotation of one layer that starts at a token ends, or `nil` when none starts there. Linear in its
  /// length.
  package func end(of layer: Layer, startingAt token: Int) -> Int? {
    guard starts(at: token).contains(layer) else { return nil }
    var end = token + 1
    while end < count, unsafe cover[end].contains(layer), unsafe !starts[end].contains(layer) { end += 1 }
    return end
  }

  /// Adds an annotation. Linear in its length.
  package func add(_ range: Range<Int>, to layer: Layer) {
    guard !range.isEmpty else { return }
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    unsafe starts[range.lowerBound].insert(layer)
    for token in range { unsafe cover[token].insert(layer) }
  }
}
