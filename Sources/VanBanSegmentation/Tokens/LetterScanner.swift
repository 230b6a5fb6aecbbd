import VanBanLexicon

/// Tokens that begin with a letter.
extension TokenScanner {
  mutating func scanLetters() {
    folded.clear()
    let run = letterRun(from: position)
    let key = folded.key(in: lexicon)
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
