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
    // Sound: one score is written for each token; a block holds fewer gaps than there is room for.
    unsafe Array(unsafeUninitializedCapacity: tokens.count) { scores, count in
      unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: GapBlock.gapCapacity) { open in
        visitBlocks(of: tokens) { block in unsafe score(block, into: scores, open) }
      }
      count = tokens.count
    }
  }

  /// Hands the window at the gap behind each token to `body`, with the token's index, in order. Linear.
  package func visit(_ tokens: TokenTable, _ body: (Int, GapWindow) -> Void) {
    visitBlocks(of: tokens) { block in
      for gap in block.gaps { body(block.token(before: gap), block.window(at: gap)) }
    }
  }

  /// Scores the gaps of a block. Most are decided by their pair alone; the others are noted first and scored together,
  /// so that no branch has to guess which is which. A gap without a pair has no verdict and keeps the score 0.
  @inline(__always)
  private func score(
    _ block: GapBlock, into scores: UnsafeMutableBufferPointer<Int16>, _ open: UnsafeMutableBufferPointer<UInt16>
  ) {
    var openCount = 0
    for gap in block.gaps {
      let window = block.window(at: gap)
      let verdict = model.verdict(window)
      // Sound: a block's tokens are the table's, and each of its gaps is noted once at most.
      unsafe scores[block.token(before: gap)] = verdict
      unsafe open[openCount] = UInt16(truncatingIfNeeded: gap)
      openCount &+= Self.isZero(UInt16(bitPattern: verdict)) & Self.isPair(window.pair)
    }
    for index in 0..<openCount {
      let gap = unsafe Int(open[index])
      unsafe scores[block.token(before: gap)] = model.score(block.window(at: gap))
    }
  }

  /// 1 for zero, else 0, without a branch.
  @inline(__always)
  private static func isZero(_ number: UInt16) -> Int { Int((UInt32(number) &- 1) >> 31) }

  /// 1 for a class of pairs, 0 for ``PairClass/none``.
  @inline(__always)
  private static func isPair(_ pair: PairClass) -> Int { 1 &- isZero(UInt16(pair.rawValue ^ PairClass.none.rawValue)) }

  /// Looks up the tokens block by block and hands each block to `body`, in order; together they hold all gaps. Linear.
  @inline(__always)
  private func visitBlocks(of tokens: TokenTable, _ body: (GapBlock) -> Void) {
    units.withLookup { units in
      unsafe tokens.withColumns { keys, kinds, shapes in
        unsafe withUnsafeTemporaryAllocation(of: GapBlock.Place.self, capacity: GapBlock.capacity) { places in
          var block = unsafe GapBlock(places.baseAddress!)
          for start in stride(from: 0, to: tokens.count, by: GapBlock.tokenCount) {
            block.begin(at: start)
            for token in start..<min(start &+ GapBlock.tokenCount, tokens.count) {
              // Sound: the columns have one element for each token.
              let unit = units.unit(unsafe keys[token], unsafe kinds[token], unsafe shapes[token])
              block.append(unit, pair: model.pairHash(block.last, unit), in: model)
            }
            block.lookUpPairs(in: model)
            if start &+ GapBlock.tokenCount >= tokens.count { block.close() }
            body(block)
          }
        }
      }
    }
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
