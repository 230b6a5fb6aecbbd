import VanBanLexicon

/// Joins the syllables between which a ``BoundaryModel`` sees no boundary.
package struct BoundarySegmenter: Sendable {
  private let model: BoundaryModel
  private let units: SyllableUnits

  /// Binds a model to the lexicon that gives the tokens their keys. Linear in the number of the model's syllables.
  package init(_ model: BoundaryModel, lexicon: Lexicon) {
    self.model = model
    units = SyllableUnits(model, lexicon: lexicon)
  }

  /// For each token whether it belongs to one word with the next. Linear.
  package func joins(_ tokens: TokenTable) -> [Bool] {
    var joins: [Bool] = []
    joins.reserveCapacity(tokens.count + 2)
    visit(tokens) { window in joins.append(window.pair != .none && model.score(window) > 0) }
    return joins
  }

  /// Hands the window at each token's gap to the next token to `body`, in order.
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
