import VanBanLexicon
import VanBanSegmentation

/// The mark in front of an item of a list: `1.`, `a)`, `-`.
struct ItemMark: Equatable {
  /// How deep marks of this kind stand in official papers: figures under Roman figures, letters under figures, dashes
  /// under letters (Decree 30/2020/NĐ-CP, appendix I).
  enum Level: Int, Comparable {
    case part = 1
    case number, letter, dash, plus

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// How deep the item stands.
  let level: Level
  /// The tokens of the mark.
  let tokens: Range<Int>

  /// Reads the mark at the start of a line.
  init?(_ reading: Reading, _ line: Range<Int>) {
    let start = line.lowerBound
    guard let (level, length) = Self.read(reading, line), start + length < line.upperBound else { return nil }
    self.level = level
    tokens = start..<start + length
  }

  private static func read(_ reading: Reading, _ line: Range<Int>) -> (Level, Int)? {
    let start = line.lowerBound
    if let level = bullet(Mark(rawValue: reading.key(start))) { return (level, 1) }
    let isBracketed = reading.isMark(.openingParenthesis, at: start)
    let word = isBracketed ? start + 1 : start
    // The word is read last: most lines begin with one that nothing closes.
    guard word < line.upperBound, let length = length(reading, word, isBracketed: isBracketed),
      let level = level(reading.words(word..<word + 1))
    else { return nil }
    return (isBracketed ? .letter : level, length)
  }

  /// How many tokens the mark takes that a word stands in, or `nil` when nothing closes it.
  private static func length(_ reading: Reading, _ word: Int, isBracketed: Bool) -> Int? {
    if isBracketed { return reading.isMark(.closingParenthesis, at: word + 1) ? 3 : nil }
    if reading.kind(word) == .abbreviation { return 1 }
    return closers.contains { reading.isMark($0, at: word + 1) } ? 2 : nil
  }

  private static let closers: [Mark] = [.period, .closingParenthesis, .hyphen, .slash]

  private static func bullet(_ mark: Mark) -> Level? {
    switch mark {
    case .hyphen, .bullet, .asterisk: .dash
    case .plus: .plus
    default: nil
    }
  }

  /// Figures, Roman figures and single letters; `nil` for a word.
  private static func level(_ word: String) -> Level? {
    var text = Substring(word)
    while text.last == "." { text.removeLast() }
    guard let first = text.first, text.count <= 6 else { return nil }
    if text.allSatisfy({ $0.isNumber || $0 == "." }) { return .number }
    if text.allSatisfy({ "IVX".contains($0) }) { return .part }
    return text.count == 1 && first.isLowercase ? .letter : nil
  }
}
