import Testing
import VanBanText

@testable import VanBanSegmentation

/// How the boundaries of tokens lie to those of Unicode Standard Annex 29.
@Suite struct TokenBoundaryTests {
  /// Where tokens end though the annex joins: beside these characters, and why.
  private static let splitting: [Unicode.Scalar: String] = [
    ":": "a colon introduces; it holds no word together",
    "_": "parts the syllables of segmented text",
    "0": "a combining mark ends a number",
    ",": "no decimal comma when a combining mark follows",
    "'": "an apostrophe joins letters alone (H'Yim), not figures or Hebrew",
    "\"": "a quotation mark, also in Hebrew",
    " ": "white space is never inside a token, even with a combining mark behind it",
  ]

  /// Where tokens go on though the annex breaks: between these kinds of characters, and why.
  private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    if left == ".", right == "." { return true }  // dots of omission are one token
    if left.properties.isEmoji, right.properties.isEmoji { return true }  // and so are the parts of a picture
    return [left, right].contains { Self.kana ~= $0 || $0 == "'" }  // letters are one run, whatever their script
  }

  private static let kana: ClosedRange<Unicode.Scalar> = "\u{3031}"..."\u{30FF}"

  @Test func tokensSplitMoreOnlyAtPunctuation() throws {
    for line in try lines() {
      for gap in Gap.all(of: line) where gap.isOurs && !gap.isTheirs {
        #expect(Self.splitting[gap.left] != nil || Self.splitting[gap.right] != nil, "\(line) at \(gap.offset)")
      }
    }
  }

  @Test func tokensJoinMoreOnlyDotsAndPictures() throws {
    for line in try lines() {
      for gap in Gap.all(of: line) where gap.isTheirs && !gap.isOurs && gap.isInsideToken {
        #expect(Self.joins(gap.left, gap.right), "\(line) at \(gap.offset)")
      }
    }
  }

  @Test func deviationsAreStillNeeded() throws {
    let gaps = try lines().flatMap(Gap.all).filter { $0.isOurs && !$0.isTheirs }
    let needed = Set(gaps.flatMap { [$0.left, $0.right] })
    #expect(Self.splitting.keys.filter { !needed.contains($0) } == [])
  }

  /// The lines that reach the tokenizer as they are: what the normaliser deletes never does.
  private func lines() throws -> [BreakTestLine] {
    try BreakTestLine.all(in: "WordBreakTest.txt").filter { line in
      line.scalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint }
    }
  }
}

/// The place between two scalars of a line.
private struct Gap {
  /// The scalar before the place, without the combining marks on it.
  let left: Unicode.Scalar
  let right: Unicode.Scalar
  let offset: Int
  /// Whether a token starts or ends here.
  let isOurs: Bool
  /// Whether the annex breaks here.
  let isTheirs: Bool
  /// Whether the place lies inside a token.
  let isInsideToken: Bool

  static func all(of line: BreakTestLine) -> [Gap] {
    let tokens = TokenTable(line.bytes, lexicon: .standard)
    let spans = tokens.indices.map { tokens.span($0..<$0 + 1) }
    var offset = 0
    var base = line.scalars[0]
    return zip(line.scalars, line.scalars.dropFirst()).map { left, right in
      offset += String(left).utf8.count
      if left.properties.generalCategory != .nonspacingMark { base = left }
      return Gap(
        left: base, right: right, offset: offset,
        isOurs: spans.contains { $0.start == offset || $0.end == offset },
        isTheirs: line.boundaries.contains(offset),
        isInsideToken: spans.contains { $0.start < offset && offset < $0.end })
    }
  }
}
