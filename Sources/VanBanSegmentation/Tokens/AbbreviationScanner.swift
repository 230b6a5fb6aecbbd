import VanBanLexicon
import VanBanText

/// Periods that shorten a word and end no sentence.
extension TokenScanner {
  /// Where the abbreviation that a run of letters opens ends, its period included, or `nil` when the period behind
  /// the run is a full stop.
  mutating func abbreviationEnd(_ run: LetterRun, _ key: Lexicon.Key) -> Int? {
    let behind = run.end + 1
    if run.letters == 1 { return run.startsWithCapital ? initialEnd(run) : dottedEnd(behind) }
    guard run.startsWithCapital, lexicon.isTitleAbbreviation(key) else { return nil }
    return compoundEnd(behind)
  }

  /// `A.` behind a name, `P.` before a number or a lower-case word, `T.Ư`.
  private mutating func initialEnd(_ run: LetterRun) -> Int? {
    let behind = run.end + 1
    if startsLetter(behind) { return compoundEnd(behind) }
    if reader[behind].isDigit || followsCapitalizedSyllable { return behind }
    return goesOn(behind) ? behind : nil
  }

  /// `v.v.`, `tr.b`: single letters parted by periods.
  private func dottedEnd(_ behind: Int) -> Int? {
    guard reader[behind].isAsciiLetter, !startsLetter(behind + 1) else { return nil }
    let isClosed = reader[behind + 1] == .ascii(".") && reader[behind + 2] != .ascii(".")
    return isClosed ? behind + 2 : behind + 1
  }

  /// Takes further parts written without a space: `PGS.TS.`, `GS.TSKH`.
  private mutating func compoundEnd(_ behind: Int) -> Int {
    var end = behind
    while startsCapital(end) {
      folded.clear()
      let part = letterRun(from: end)
      guard part.letters == 1 || lexicon.isTitleAbbreviation(folded.key(in: lexicon)) else { break }
      end = part.end
      guard reader[end] == .ascii(".") else { break }
      end += 1
    }
    return end
  }

  /// Whether the sentence goes on behind a period: a lower-case letter or a mark of the middle follows on the line.
  private func goesOn(_ offset: Int) -> Bool {
    var at = offset
    while reader[at] == 0x20 { at += 1 }
    switch reader[at] {
    case .ascii(","), .ascii(";"), .ascii(")"), .ascii(":"), .ascii("-"): return true
    default: return startsLetter(at) && !startsCapital(at)
    }
  }
}

extension Lexicon {
  /// Whether a key is an abbreviation that stands before what it introduces (`TP`, `ThS`), so that its period ends no
  /// sentence: one of the kind `title`, or an honorific written with several capitals.
  package func isTitleAbbreviation(_ key: Key) -> Bool {
    let ends = trie.ends(trie.number(of: key))
    return (0..<ends.valueCount).contains { isTitleAbbreviation(trie.entry(of: ends, at: $0)) }
  }

  private func isTitleAbbreviation(_ entry: LexiconEntry) -> Bool {
    switch entry.table {
    case .abbreviations: cell(entry, 2).split(separator: ",").contains("title")
    case .honorifics: phrase(entry).unicodeScalars.count { LowerCase.isUpper($0.value) } > 1
    default: false
    }
  }
}
