import VanBanLexicon
import VanBanText

extension BoundarySegmenter {
  /// The words of a text, in order; together they cover every token. Linear.
  ///
  /// - Parameters:
  ///   - tokens: The tokens, in offsets of the normalised text.
  ///   - map: The way back to the original text.
  ///   - lexicon: The lexicon that gave the tokens their keys.
  func words(of tokens: TokenTable, in map: OffsetMap, _ lexicon: Lexicon) -> [Word] {
    var scores = scores(tokens)
    var cursor = OffsetCursor(map)
    // Sound: no buffer leaves its closure, and there are no more words than tokens.
    return unsafe tokens.withColumns { keys, kinds, shapes in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        unsafe GapRules(scores, keys, kinds, shapes, lexicon).apply()
        let assembler = unsafe WordAssembler(UnsafeBufferPointer(scores), keys, kinds, shapes, lexicon)
        return unsafe tokens.withPositions { starts, ends in
          unsafe Array(unsafeUninitializedCapacity: tokens.count) { words, count in
            assembler.visit { first, last, kind in
              let span = unsafe Span(Int(starts[first]), Int(ends[last]))
              unsafe words.initializeElement(
                at: count, to: Word(span: cursor.original(span), kind: kind, syllableCount: last &- first &+ 1))
              count &+= 1
            }
          }
        }
      }
    }
  }
}

extension TokenTable {
  /// Lends the columns that tell where each token is.
  @inline(__always)
  fileprivate func withPositions<Result>(
    _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    // Sound: the buffers do not leave the closure.
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe ends.withUnsafeBufferPointer { ends in unsafe body(starts, ends) }
    }
  }
}
