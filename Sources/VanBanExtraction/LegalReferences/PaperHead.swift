import VanBanLexicon
import VanBanText

/// The head of an official paper (Decree 30/2020/NĐ-CP, appendix I): its number, and place and date of issue.
struct PaperHead {
  /// No head is longer than so many tokens.
  private static let longestHead = 150

  /// The reference that is the paper's own number.
  let number: Int?
  /// The date of issue.
  let date: CalendarDate?
  /// The place of issue: `Nghệ An`.
  let place: String?
  /// Whether the paper amends or repeals another, so that the provisions it names are the other's.
  let amends: Bool

  /// Reads the head of a text. O(1): it looks at the first tokens alone.
  init(_ references: [Found<LegalReference>], _ reading: Reading) {
    let line = Self.dateLine(reading)
    number = Self.number(references, reading) ?? (line == nil ? nil : Self.typedNumber(references, reading))
    date = line.flatMap { reading.date($0.date) }
    place = line.flatMap { IssuerPlace.broken($0.place, reading) ?? IssuerPlace.place(in: $0.place, reading) }
    amends = number != nil && Self.amends(reading)
  }

  /// The first number that stands behind `Số:` at the start of a line.
  private static func number(_ references: [Found<LegalReference>], _ reading: Reading) -> Int? {
    references.indices.prefix(3).first { index in
      let start = references[index].tokens.lowerBound
      guard references[index].value.evidence.rule == DocumentRules.bareNumber.name, start > 1 else { return false }
      return reading.isMark(.colon, at: start - 1) && reading.key(start - 2) == numberWord
    }
  }

  /// `Luật số: 18/2017/QH14`, alone in its line.
  private static func typedNumber(_ references: [Found<LegalReference>], _ reading: Reading) -> Int? {
    references.indices.prefix(3).first { index in
      let tokens = references[index].tokens
      guard references[index].value.evidence.rule == DocumentRules.numbered.name, tokens.upperBound <= longestHead,
        reading.isLineStart(tokens.lowerBound), reading.isLineStart(tokens.upperBound)
      else { return false }
      return tokens.dropFirst().contains { reading.isMark(.colon, at: $0) && reading.key($0 - 1) == numberWord }
    }
  }

  /// `Đắk Lắk, ngày 19 tháng 11 năm 2025`, alone in its line.
  private static func dateLine(_ reading: Reading) -> (place: Range<Int>, date: Range<Int>)? {
    let end = min(reading.count, longestHead)
    var matcher = Matcher(reading)
    for comma in 0..<end where reading.isMark(.comma, at: comma) {
      guard let stop = matcher.match(day, at: comma + 1) else { continue }
      guard let start = (max(0, comma - 8)..<comma).last(where: reading.isLineStart) else { continue }
      let name = start..<comma
      return (name.drop { reading.isMark(.asterisk, at: $0) }, comma + 1..<stop)
    }
    return nil
  }

  /// `QUYẾT ĐỊNH` / `Sửa đổi, bổ sung …`
  private static func amends(_ reading: Reading) -> Bool {
    (0..<min(reading.count, longestHead)).contains { token in
      acts.start(reading, token)
        && (reading.isLineStart(token) || token > 0 && kinds.contains(reading, token - 1))
    }
  }

  private static let numberWord = Lexicon.standard.key(of: "số")
  private static let day = Program(.sequence(DatePattern.day, DatePattern.full))
  private static let kinds = WordKeys("định quyết tư")
  private static let acts = WordRuns("sửa đổi", "bãi bỏ", "bổ sung", "đính chính")
}
