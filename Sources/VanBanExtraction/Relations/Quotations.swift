import VanBanLexicon

/// Where quotations lie, so that `Điều này` in the words of a quoted law is told from the article that quotes it.
struct Quotations {
  /// The quotations in order: from the mark that opens one up to the mark that closes it, or opens the next.
  private var quotations: [Range<Int>] = []

  /// Pairs quotation marks in one pass.
  init(_ reading: Reading) {
    let (opening, closing) = (Mark.openingQuote.rawValue, Mark.closingQuote.rawValue)
    var open: Int?
    let tokens = reading.tokens
    for token in 0..<tokens.count {
      let key = tokens[token].key
      guard key == opening || key == closing else { continue }
      if let open { quotations.append(open..<token) }
      open = key == opening ? token : nil
    }
    if let open { quotations.append(open..<tokens.count) }
  }

  /// The token of the mark that opens the quotation around a token, or `nil` outside quotations. O(log n).
  func opening(at token: Int) -> Int? {
    var (low, high) = (0, quotations.count)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].contains(token) ? quotations[low].lowerBound : nil
  }
}
