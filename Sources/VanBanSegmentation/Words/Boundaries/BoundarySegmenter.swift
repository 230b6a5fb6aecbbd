import VanBanLexicon

/// Joins the syllables between which a ``BoundaryModel`` sees no boundary.
package struct BoundarySegmenter: WordSegmenter {
  private let model: BoundaryModel
  private let units: SyllableUnits

  /// Binds a model to the lexicon that gives the tokens their keys. Linear in the number of the model's syllables.
  package init(_ model: BoundaryModel = .standard, lexicon: Lexicon) {
    self.model = model
    units = SyllableUnits(model, lexicon: lexicon)
  }

  func words(of text: SegmentedText) -> [WordRun] {
    var gaps = GapScores(scores(text.tokens))
    gaps.joinShortenedPlaces(of: text)
    var words: [WordRun] = []
    words.reserveCapacity(text.tokens.count)
    for sentence in text.sentences {
      var start = sentence.lowerBound
      for own in text.ownWords(in: sentence) {
        gaps.append(start..<own.tokens.lowerBound, of: text, to: &words)
        words.append(own)
        start = own.tokens.upperBound
      }
      gaps.append(start..<sentence.upperBound, of: text, to: &words)
    }
    return words
  }

  /// For each token the score of being one word with the next: above 0 for yes. Linear.
  package func scores(_ tokens: TokenTable) -> [Int32] {
    var scores: [Int32] = []
    scores.reserveCapacity(tokens.count)
    visit(tokens) { window in scores.append(window.pair == .none ? 0 : model.score(window)) }
    return scores
  }

  /// Hands the window at the gap behind each token to `body`, in order. Linear.
  package func visit(_ tokens: TokenTable, _ body: (GapWindow) -> Void) {
    var window = GapWindow()
    for index in tokens.indices {
      let unit = units.unit(tokens.keys[index], tokens.kinds[index], tokens.shapes[index])
      window.advance(to: unit, model.pairClass(window.after, unit))
      if index >= 2 { body(window) }
    }
    for _ in 0..<min(tokens.count, 2) {
      window.advance(to: .lineEdge, .none)
      body(window)
    }
  }
}
