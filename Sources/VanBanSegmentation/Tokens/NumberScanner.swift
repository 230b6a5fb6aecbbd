/// Tokens that begin with a figure.
extension TokenScanner {
  mutating func scanNumber() {
    if let end = documentNumberEnd(position) { return emit(to: end, .documentNumber, .figures) }
    if let end = dateEnd(position) { return emit(to: end, .date, .figures) }
    var end = groupedDigitsEnd(position)
    if reader[end] == .ascii("%") { return emit(to: end + 1, .percentage, .figures) }
    if reader[end] == .ascii("/"), reader[end + 1].isDigit { end = digitsEnd(end + 1) }
    if startsLetter(end), !startsGluedSyllable(end) { return scanGluedNumber(end) }
    folded.clear()
    for offset in position..<min(end, position + 8) { folded.append(reader[offset]) }
    emit(to: end, .number, .figures, key: folded.key(in: lexicon))
  }

  /// `300mm`, `13h30`, `24h.com.vn`.
  private mutating func scanGluedNumber(_ letters: Int) {
    folded.clear()
    let end = letterRun(from: letters).end
    if reader[end] == .ascii("."), let link = link(from: position, letters: end) {
      return emit(to: link.end, link.kind)
    }
    emit(to: end, .number, .figures)
  }

  func digitsEnd(_ start: Int) -> Int {
    var at = start
    while reader[at].isDigit { at += 1 }
    return at
  }

  /// Digits with separators inside: `1.579,96`.
  private func groupedDigitsEnd(_ start: Int) -> Int {
    var end = digitsEnd(start)
    while reader[end] == .ascii(".") || reader[end] == .ascii(","), reader[end + 1].isDigit { end = digitsEnd(end + 1) }
    return end
  }
}
