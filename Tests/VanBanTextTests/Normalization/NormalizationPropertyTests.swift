import Testing

@testable import VanBanText

@Suite struct NormalizationPropertyTests {
  private func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let part = ToneTable.split(scalar.value), let tone = Self.marks[part.tone] else {
        scalars.append(scalar)
        continue
      }
      scalars.append(contentsOf: (Self.letters[part.vowel] ?? [part.vowel]).compactMap(Unicode.Scalar.init))
      scalars.append(contentsOf: tone.unicodeScalars)
    }
    return String(scalars)
  }

  private static let marks: [Tone: String] = [
    .level: "", .falling: "\u{300}", .dipping: "\u{309}", .broken: "\u{303}", .rising: "\u{301}", .heavy: "\u{323}",
  ]
  /// Unicode's decompositions of the vowels with a hat, breve or horn.
  private static let letters: [UInt32: [UInt32]] = [
    0xE2: [0x61, 0x302], 0x103: [0x61, 0x306], 0xEA: [0x65, 0x302], 0xF4: [0x6F, 0x302], 0x1A1: [0x6F, 0x31B],
    0x1B0: [0x75, 0x31B], 0xCA: [0x45, 0x302], 0xD4: [0x4F, 0x302], 0x1AF: [0x55, 0x31B],
  ]

  @Test func decomposedAndComposedTextsAgree() {
    for paragraph in LegacyFixtures.paragraphs {
      let twin = decomposed(paragraph)
      #expect(twin.utf8.count > paragraph.utf8.count)
      let normalized = Normalizer().normalize(twin)
      #expect(normalized.bytes == Normalizer().normalize(paragraph).bytes)
      #expect(normalized.bytes == Array(paragraph.utf8))
      #expect(twin[normalized.map.original(Span(0, normalized.bytes.count))] == twin[...])
    }
  }

  @Test func wordsLeadBackToTheSameWordDecomposed() {
    let paragraph = LegacyFixtures.paragraphs[0]
    let twin = decomposed(paragraph)
    let normalized = Normalizer().normalize(twin)
    var start = 0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let span = Span(start, start + word.utf8.count)
      #expect(Array(twin[normalized.map.original(span)].utf8) == Array(decomposed(String(word)).utf8))
      #expect(normalized.map.normalized(normalized.map.original(span)) == span)
      start = span.end + 1
    }
  }

  @Test(arguments: 0..<200) func twiceIsOnce(seed: UInt64) {
    let once = Normalizer().normalize(TextSoup.text(seed: seed, pieces: 60))
    let twice = Normalizer().normalize(once.text)
    #expect(twice.bytes == once.bytes)
    #expect(twice.map.isIdentity)
  }

  @Test(arguments: 0..<200) func resultIsComposedAndCleanToICU(seed: UInt64) throws {
    let normalized = Normalizer().normalize(TextSoup.text(seed: seed, pieces: 60))
    #expect(try Composer().isComposed(normalized.bytes[...]))
  }

  /// Where no context decides, a token normalises by itself to what it was in the text.
  @Test(arguments: 0..<200) func tokensNormaliseAloneAsInTheText(seed: UInt64) {
    var options = NormalizationOptions()
    options.joinsWrappedLines = false
    let text = TextSoup.text(seed: seed, pieces: 40)
    let normalized = Normalizer(options).normalize(text)
    var start = 0
    for token in normalized.bytes.split(separator: 0x20, omittingEmptySubsequences: false) {
      let span = Span(start, start + token.count)
      let original = normalized.map.original(span)
      #expect(Normalizer(options).normalize(String(text[original])).bytes == Array(token), "\(text.debugDescription)")
      start = span.end + 1
    }
  }

  @Test func tonesCanBeRestyledAndOptionsTurnedOff() {
    var options = NormalizationOptions()
    (options.composes, options.foldsDashes, options.foldsSpaces) = (false, false, false)
    (options.deletesInvisibles, options.foldsLookAlikes, options.joinsWrappedLines) = (false, false, false)
    for seed in UInt64(0)..<20 {
      #expect(Normalizer(options).normalize(TextSoup.text(seed: seed, pieces: 50)).map.isIdentity)
    }
  }
}
