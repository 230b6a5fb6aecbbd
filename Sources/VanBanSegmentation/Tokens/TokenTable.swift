import VanBanLexicon
import VanBanText

/// The tokens of a text as columns, in text order. Positions are UTF-8 offsets in the *normalised* text.
@usableFromInline
package struct TokenTable: Sendable, Equatable {
  @usableFromInline package let starts: [UInt32]
  @usableFromInline package let ends: [UInt32]
  package let kinds: [Token.Kind]
  package let shapes: [TokenShape]
  package let keys: [Lexicon.Key]

  /// The number of tokens.
  package var count: Int { starts.count }

  /// The token indices.
  package var indices: Range<Int> { 0..<starts.count }

  /// Where a run of tokens lies in the normalised text; the run may not be empty.
  @inlinable @inline(__always)
  package func span(_ range: Range<Int>) -> Span {
    Span(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// Makes the columns in memory that `fill` writes to directly; `nil` when it has no room for all tokens.
  init?(capacity: Int, _ fill: (inout TokenColumns) -> Void) {
    var (ends, keys): ([UInt32], [Lexicon.Key]) = ([], [])
    var (kinds, shapes): ([Token.Kind], [TokenShape]) = ([], [])
    var isFull = false
    // Sound: each array has room for `capacity` elements, and the first `count` of all of them are written.
    unsafe starts = Array(unsafeUninitializedCapacity: capacity) { startColumn, count in
      unsafe ends = Array(unsafeUninitializedCapacity: capacity) { endColumn, endCount in
        unsafe keys = Array(unsafeUninitializedCapacity: capacity) { keyColumn, keyCount in
          unsafe kinds = Array(unsafeUninitializedCapacity: capacity) { kindColumn, kindCount in
            unsafe shapes = Array(unsafeUninitializedCapacity: capacity) { shapeColumn, shapeCount in
              var columns = unsafe TokenColumns(startColumn, endColumn, keyColumn, kindColumn, shapeColumn)
              fill(&columns)
              isFull = columns.isFull
              (count, endCount, keyCount) = (columns.count, columns.count, columns.count)
              (kindCount, shapeCount) = (columns.count, columns.count)
            }
          }
        }
      }
    }
    if isFull { return nil }
    self.ends = ends
    self.keys = keys
    self.kinds = kinds
    self.shapes = shapes
  }
}
