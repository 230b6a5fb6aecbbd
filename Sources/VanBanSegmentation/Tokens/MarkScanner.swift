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

  /// A period, dots of omission in either spelling, or the `./.` that closes an official paper.
  mutating func scanPeriods() {
    let end = dotsEnd(position)
    let isSingle = end == position + 1
    if isSingle, reader[end] == .ascii("/"), reader[end + 1] == .ascii(".") {
      return emit(to: end + 2, .punctuation, key: Mark.period.rawValue)
    }
    emit(to: end, .punctuation, key: (isSingle ? Mark.period : .ellipsis).rawValue)
  }

  /// Behind the periods and ellipses at an offset.
  private func dotsEnd(_ start: Int) -> Int {
    var end = start
    while true {
      if reader[end] == .ascii(".") {
        end += 1
      } else if reader[end] == 0xE2, reader[end + 1] == 0x80, reader[end + 2] == 0xA6 {
        end += 3
      } else {
        return end
      }
    }
  }

  private func runLength(of byte: UInt8) -> Int {
    var end = position
    while end < reader.count, reader[end] == byte { end += 1 }
    return end - position
  }
}
