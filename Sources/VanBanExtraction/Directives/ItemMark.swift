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
    if let level = bullet(reading, start) { return (level, 1) }
    let isBracketed = reading.isMark(.openingParenthesis, at: start)
    let word = isBracketed ? start + 1 : start
    // The word is read last: most lines begin with one that nothing closes.
    guard word < line.upperBound, let length = length(reading, word, isBracketed: isBracketed),
      let level = level(reading, word)
    else { return nil }
    return (isBracketed ? .letter : level, length)
  }

  /// How many tokens the mark takes that a word stands in, or `nil` when nothing closes it.
  private static func length(_ reading: Reading, _ word: Int, isBracketed: Bool) -> Int? {
    if isBracketed { return reading.isMark(.closingParenthesis, at: word + 1) ? 3 : nil }
    if reading.kind(word) == .abbreviation { return 1 }
    let isClosed =
      reading.isMark(.period, at: word + 1) || reading.isMark(.closingParenthesis, at: word + 1)
      || reading.isMark(.hyphen, at: word + 1) || reading.isMark(.slash, at: word + 1)
    return isClosed ? 2 : nil
  }

  private static func bullet(_ reading: Reading, _ token: Int) -> Level? {
    if reading.isMark(.plus, at: token) { return .plus }
    let isDash =
      reading.isMark(.hyphen, at: token) || reading.isMark(.bullet, at: token) || reading.isMark(.asterisk, at: token)
    return isDash ? .dash : nil
  }

  private static let longest = 6

  /// Figures, Roman figures and single letters; `nil` for a word.
  private static func level(_ reading: Reading, _ word: Int) -> Level? {
    let bytes = reading.text.bytes(of: word)
    let end = bytes.lastIndex { $0 != UInt8(ascii: ".") }
    guard let end, case let text = bytes[...end], text.count <= longest else { return nil }
    if text.allSatisfy({ $0 == UInt8(ascii: ".") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) { return .number }
    if text.allSatisfy({ "IVX".utf8.contains($0) }) { return .part }
    return isSmallLetter(text) ? .letter : nil
  }

  /// Whether a word is one letter in lower case; a letter takes four bytes at most.
  private static func isSmallLetter(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count == 1 { return text.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } }
    guard text.count <= 4 else { return false }
    let letters = String(decoding: text, as: UTF8.self).unicodeScalars
    return letters.count == 1 && letters.allSatisfy(\.properties.isLowercase)
  }
}
