import VanBanLexicon

/// Tokens that begin with a letter.
extension TokenScanner {
  mutating func scanLetters() {
    folded.clear()
    let run = letterRun(from: position)
    let key = folded.key(in: lexicon)
    if key == Lexicon.unknown, run.hasFigures || run.capitals > 0, let end = gluedWordEnd(run) { return cut(at: end) }
    switch reader[run.end] {
    case .ascii("."), .ascii("@"), .ascii(":"), .ascii("_"), .ascii("-"):
      if let link = link(from: position, letters: run.end) { return emit(to: link.end, link.kind) }
      if reader[run.end] == .ascii("."), let end = abbreviationEnd(run, key) {
        return emit(to: end, .abbreviation, run.shape, key: abbreviationKey(end, first: key))
      }
    default: break
    }
    emit(to: run.end, .syllable, run.shape, key: key)
  }

  /// Takes the first of several glued words.
  private mutating func cut(at end: Int) {
    folded.clear()
    let shape = letterRun(from: position, upTo: end).shape
    emit(to: end, .syllable, shape, key: folded.key(in: lexicon))
  }

  /// The key of the whole abbreviation without its last period (`pgs.ts`), else that of its first part.
  private mutating func abbreviationKey(_ end: Int, first: Lexicon.Key) -> Lexicon.Key {
    folded.clear()
    var at = position
    let last = reader[end - 1] == .ascii(".") ? end - 1 : end
    while at < last {
      if reader[at] == .ascii(".") {
        folded.append(.ascii("."))
        at += 1
      } else {
        at = letterRun(from: at).end
      }
    }
    let whole = folded.key(in: lexicon)
    return whole == Lexicon.unknown ? first : whole
  }
}
