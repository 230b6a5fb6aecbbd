import VanBanLexicon
import VanBanText

/// The tokens of a text as columns, in text order. Positions are UTF-8 offsets in the *normalised* text.
package struct TokenTable: Sendable, Equatable {
  package private(set) var starts: [UInt32] = []
  package private(set) var ends: [UInt32] = []
  package private(set) var kinds: [Token.Kind] = []
  package private(set) var shapes: [TokenShape] = []
  package private(set) var keys: [Lexicon.Key] = []

  package init() {}

  /// The number of tokens.
  package var count: Int { starts.count }

  /// The token indices.
  package var indices: Range<Int> { 0..<starts.count }

  /// Where a run of tokens lies in the normalised text; the run may not be empty.
  package func span(_ range: Range<Int>) -> Span {
    Span(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// Makes room, so that no column grows token by token.
  package mutating func reserve(_ capacity: Int) {
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    kinds.reserveCapacity(capacity)
    shapes.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
  }

  @inline(__always)
  mutating func append(_ range: Range<Int>, _ kind: Token.Kind, _ shape: TokenShape, _ key: Lexicon.Key) {
    starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: range.upperBound))
    kinds.append(kind)
    shapes.append(shape)
    keys.append(key)
  }
}
