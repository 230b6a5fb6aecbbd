import VanBanLexicon

/// Where quotations lie, so that `Điều này` in the words of a quoted law is told from the article that quotes it.
struct Quotations {
  /// By token, from the first mark on: the token of the mark that opens the quotation around it, or -1.
  private var openings: [Int32] = []
  private let start: Int

  /// Pairs quotation marks in one pass.
  init(_ reading: Reading) {
    let (opening, closing) = (Mark.openingQuote.rawValue, Mark.closingQuote.rawValue)
    start = (0..<reading.count).first { reading.key($0) == opening } ?? reading.count
    openings.reserveCapacity(reading.count - start)
    var open: Int32 = -1
    for token in start..<reading.count {
      let key = reading.key(token)
      if key == opening { open = Int32(token) }
      if key == closing { open = -1 }
      openings.append(open)
    }
  }

  /// The token of the mark that opens the quotation around a token, or `nil` outside quotations. O(1).
  func opening(at token: Int) -> Int? {
    guard token >= start, openings[token - start] >= 0 else { return nil }
    return Int(openings[token - start])
  }
}
