import Testing
import VanBanText

/// Unicode's own break tests, run on the iterators that tokens and sentence candidates are compared with.
@Suite struct UnicodeBreakTests {
  /// The version of the test files.
  private static let version = 1500

  @Test(arguments: [
    (BreakIterator.Kind.word, "WordBreakTest.txt", 1823), (.sentence, "SentenceBreakTest.txt", 502),
  ])
  func iteratorsConform(_ kind: BreakIterator.Kind, _ file: String, _ count: Int) throws {
    let lines = try BreakTestLine.all(in: file)
    #expect(lines.count == count)
    let iterator = try BreakIterator(kind, locale: "")
    let known = lines.filter { $0.isKnown(to: BreakIterator.unicodeVersion) && !Self.isTailored($0) }
    let failures = try known.filter { try boundaries(iterator, $0) != $0.boundaries }
    #expect(failures.count <= tolerated(known.count), "\(failures.map(\.description))")
  }

  /// Another version of Unicode may break a few lines otherwise; the same one may not.
  private func tolerated(_ count: Int) -> Int { BreakIterator.unicodeVersion == Self.version ? 0 : count / 50 }

  /// CLDR's root rules, which ICU follows, let a colon between letters part words.
  private static func isTailored(_ line: BreakTestLine) -> Bool { line.description.contains("× 003A ×") }

  private func boundaries(_ iterator: BreakIterator, _ line: BreakTestLine) throws -> [Int] {
    try iterator.setText(line.bytes)
    var result: [Int] = []
    while let boundary = iterator.next() { result.append(boundary) }
    return result
  }
}
