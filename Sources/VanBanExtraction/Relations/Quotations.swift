import VanBanLexicon

/// Where quotations lie, so that `Điều này` in the words of a quoted law is told from the article that quotes it.
struct Quotations {
  private let openings: [Int32]

  /// Pairs quotation marks in one pass. Straight quotes open and close in turn within their line.
  init(_ reading: Reading) {
    var openings: [Int32] = []
    openings.reserveCapacity(reading.count)
    var open: Int32 = -1
    for token in 0..<reading.count {
      let key = reading.key(token)
      if key == Mark.openingQuote.rawValue { open = Int32(token) }
      if key == Mark.closingQuote.rawValue { open = -1 }
      openings.append(open)
    }
    self.openings = openings
  }

  /// The token of the mark that opens the quotation around a token, or `nil` outside quotations. O(1).
  func opening(at token: Int) -> Int? { openings[token] >= 0 ? Int(openings[token]) : nil }
}
