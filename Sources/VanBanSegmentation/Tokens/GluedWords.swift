import VanBanLexicon
import VanBanText

/// Words between which a space is missing: `theoNghị định`, `số42/2022/NĐ-CP`, `68/NQ-CPngày 17/5`. They are parted only
/// where both sides are known and one of them bears a Vietnamese letter: `YouTube`, `H5N1` and `300mm` stay whole.
extension TokenScanner {
  /// No syllable takes more bytes.
  private static var longestSyllable: Int { 12 }

  /// Where the first of several glued words ends, inside a run of letters that the lexicon does not know as a whole.
  mutating func gluedWordEnd(_ run: LetterRun) -> Int? {
    let letters = position..<min(run.end, position + Self.longestSyllable)
    var at = letters.lowerBound
    var isLower = false
    while at < letters.upperBound {
      if reader[at].isDigit { return partsFromFigures(at) ? at : nil }
      let isCapital = startsCapital(at)
      if isLower, isCapital { return partsWords(at, run.end) ? at : nil }
      isLower = !isCapital
      at += reader[at] < 0x80 ? 1 : reader.scalar(at: at).length
    }
    return nil
  }

  /// Whether a Vietnamese syllable in lower case starts at an offset and ends with its letters: `ngày` in `CPngày`.
  mutating func startsGluedSyllable(_ start: Int) -> Bool {
    guard !startsCapital(start) else { return false }
    let end = lowerCaseEnd(start)
    return !startsLetter(end) && isVietnamese(start..<end) && isKnown(start..<end)
  }

  /// `tháng` of `tháng6`
  private mutating func partsFromFigures(_ end: Int) -> Bool {
    isVietnamese(position..<end) && isKnown(position..<end)
  }

  /// `theo` and `Nghị`, and nothing behind.
  private mutating func partsWords(_ end: Int, _ last: Int) -> Bool {
    let first = position..<end
    let second = end..<last
    guard lowerCaseEnd(end + (reader[end] < 0x80 ? 1 : reader.scalar(at: end).length)) == last else { return false }
    guard isVietnamese(first) || isVietnamese(second), letterCount(first) > 1, letterCount(second) > 1 else {
      return false
    }
    return isKnown(first) && isKnown(second)
  }

  private func letterCount(_ letters: Range<Int>) -> Int {
    letters.count { reader[$0] & 0xC0 != 0x80 }
  }

  /// Behind the letters in lower case at an offset, as far as a syllable can reach.
  private func lowerCaseEnd(_ start: Int) -> Int {
    var at = start
    while at - start <= Self.longestSyllable, startsLetter(at), !startsCapital(at) {
      at += reader[at] < 0x80 ? 1 : reader.scalar(at: at).length
    }
    return at
  }

  /// Whether there are two letters or more, and one beyond ASCII other than đ, which abbreviations have as well.
  private func isVietnamese(_ letters: Range<Int>) -> Bool {
    guard letterCount(letters) > 1 else { return false }
    return letters.contains {
      reader[$0] >= 0xC0 && LowerCase.fold(reader.scalar(at: $0).value) != 0x111
    }
  }

  private mutating func isKnown(_ letters: Range<Int>) -> Bool {
    guard letters.count <= Self.longestSyllable else { return false }
    folded.clear()
    var at = letters.lowerBound
    while at < letters.upperBound {
      if reader[at] < 0x80 {
        folded.append(reader[at] | 0x20)
        at += 1
      } else {
        let (scalar, length) = reader.scalar(at: at)
        folded.append(LowerCase.fold(scalar), length: length)
        at += length
      }
    }
    return folded.key(in: lexicon) != Lexicon.unknown
  }
}
