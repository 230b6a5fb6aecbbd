import VanBanLexicon

/// Punctuation and signs.
extension TokenScanner {
  mutating func scanAsciiMark(_ byte: UInt8) {
    switch byte {
    case .ascii("."): scanPeriods()
    case .ascii("-"), .ascii("*"), .ascii("#"), .ascii("="), .ascii("_"), .ascii("~"):
      emitMark(runLength(of: byte), byte == .ascii("-") ? .punctuation : .symbol)
    case .ascii("$"), .ascii("+"), .ascii("<"), .ascii(">"), .ascii("^"), .ascii("`"), .ascii("|"), .ascii("%"):
      emitMark(1, .symbol)
    case 0..<0x21, 0x7F: emitMark(1, .symbol)
    case .ascii("/"): emitMark(1, .punctuation)
    default: emitMark(1, .punctuation)
    }
  }

  /// Adds a mark with the key of its first sign's spelling.
  mutating func emitMark(_ length: Int, _ kind: Token.Kind) {
    folded.clear()
    let signs = reader[position] < 0x80 ? 1 : length
    for offset in 0..<signs { folded.append(reader[position + offset]) }
    emit(to: position + length, kind, key: folded.key(in: lexicon))
  }

  /// A period, dots of omission, or the `./.` that closes an official paper.
  private mutating func scanPeriods() {
    let length = runLength(of: .ascii("."))
    if length == 1, reader[position + 1] == .ascii("/"), reader[position + 2] == .ascii(".") {
      return emit(to: position + 3, .punctuation, key: Mark.period.rawValue)
    }
    emit(to: position + length, .punctuation, key: (length == 1 ? Mark.period : .ellipsis).rawValue)
  }

  private func runLength(of byte: UInt8) -> Int {
    var end = position
    while end < reader.count, reader[end] == byte { end += 1 }
    return end - position
  }
}
