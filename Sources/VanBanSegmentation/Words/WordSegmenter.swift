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
    var cursor = OffsetCursor(map)
    // Sound: there are no more words than tokens.
    return unsafe Array(unsafeUninitializedCapacity: tokens.count) { words, count in
      visitWords(of: tokens, lexicon) { span, kind, length in
        let word = Word(span: cursor.original(span), kind: kind, syllableCount: length)
        unsafe words.initializeElement(at: count, to: word)
        count &+= 1
      }
    }
  }

  /// Hands each word to `body`, in order: where it lies in the normalised text, its kind and its number of tokens.
  @inline(__always)
  func visitWords(of tokens: TokenTable, _ lexicon: Lexicon, _ body: (Span, Word.Kind, Int) -> Void) {
    var scores = scores(tokens)
    // Sound: no buffer leaves its closure, and a word is made of tokens of the table.
    unsafe tokens.withColumns { keys, kinds, shapes in
      unsafe scores.withUnsafeMutableBufferPointer { scores in
        unsafe GapRules(scores, keys, kinds, shapes, lexicon).apply()
        let assembler = unsafe WordAssembler(UnsafeBufferPointer(scores), keys, kinds, shapes, lexicon)
        unsafe tokens.withPositions { starts, ends in
          assembler.visit { first, last, kind in
            body(unsafe Span(unchecked: Int(starts[first]), Int(ends[last])), kind, last &- first &+ 1)
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
