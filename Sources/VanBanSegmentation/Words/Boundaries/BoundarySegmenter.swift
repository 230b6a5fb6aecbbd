import VanBanLexicon

/// Joins the syllables between which a ``BoundaryModel`` sees no boundary.
package struct BoundarySegmenter: Sendable {
  private let model: BoundaryModel
  private let units: SyllableUnits

  /// Binds a model to the lexicon that gives the tokens their keys. Linear in the number of the model's syllables.
  package init(_ model: BoundaryModel = .standard, lexicon: Lexicon) {
    self.model = model
    units = SyllableUnits(model, lexicon: lexicon)
  }

  /// For each token the score of being one word with the next: above 0 for yes. Linear.
  package func scores(_ tokens: TokenTable) -> [Int16] {
    // Sound: one score is written for each token.
    unsafe Array(unsafeUninitializedCapacity: tokens.count) { scores, count in
      visit(tokens) { index, window in unsafe scores[index] = model.score(window) }
      count = tokens.count
    }
  }

  /// Hands the window at the gap behind each token to `body`, with the token's index, in order. Linear.
  ///
  /// A block of tokens is looked up before its windows are made: look-ups that wait for no decision overlap.
  @inline(__always)
  package func visit(_ tokens: TokenTable, _ body: (Int, GapWindow) -> Void) {
    var window = GapWindow()
    units.withLookup { units in
      unsafe tokens.withColumns { keys, kinds, shapes in
        unsafe withUnsafeTemporaryAllocation(of: SeenToken.self, capacity: Self.blockSize) { block in
          var last = SyllableUnit.lineEdge
          for start in stride(from: 0, to: tokens.count, by: Self.blockSize) {
            let range = start..<min(start &+ Self.blockSize, tokens.count)
            // Sound: the columns have one element for each token, and the block has room for the range.
            for index in range {
              let unit = units.unit(unsafe keys[index], unsafe kinds[index], unsafe shapes[index])
              unsafe block[index &- start] = SeenToken(unit: unit, pair: model.pairClass(last, unit))
              last = unit
            }
            for index in range {
              unsafe window.advance(to: block[index &- start].unit, block[index &- start].pair)
              if index >= 2 { body(index &- 2, window) }
            }
          }
        }
      }
    }
    for index in max(0, tokens.count - 2)..<tokens.count {
      window.advance(to: .lineEdge, .none)
      body(index, window)
    }
  }

  /// As many as stay in the fastest memory.
  private static var blockSize: Int { 1024 }

  /// A token with the pair that it makes with the one before it.
  private struct SeenToken {
    let unit: SyllableUnit
    let pair: PairClass
  }
}

extension TokenTable {
  /// Lends the columns that tell what each token is.
  @inline(__always)
  func withColumns<Result>(
    _ body: (UnsafeBufferPointer<Lexicon.Key>, UnsafeBufferPointer<Token.Kind>, UnsafeBufferPointer<TokenShape>) ->
      Result
  ) -> Result {
    // Sound: the buffers do not leave the closure.
    unsafe keys.withUnsafeBufferPointer { keys in
      unsafe kinds.withUnsafeBufferPointer { kinds in
        unsafe shapes.withUnsafeBufferPointer { shapes in unsafe body(keys, kinds, shapes) }
      }
    }
  }
}
