/// Counts the words of decoded text by whether they are syllables of Vietnamese. Only words with letters beyond ASCII
/// count; signs that text seldom holds count as faults.
struct WordTally {
  private(set) var syllables = 0
  private var others = 0
  private let rules = SpellingRules.vietnamese
  private var word = SyllableShape()
  private var isBeyondASCII = false

  /// Counts the words of `bytes`, valid UTF-8. Linear.
  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      add(scalar)
      index += length
    }
    closeWord()
  }

  /// The share of syllables, from 0 to 1.
  var share: Double { syllables == 0 ? 0 : Double(syllables) / Double(syllables + others) }

  @inline(__always)
  private mutating func add(_ scalar: UInt32) {
    if Letters.isLetter(scalar) {
      rules.add(scalar, to: &word)
      isBeyondASCII = isBeyondASCII || scalar >= 0x80
    } else {
      closeWord()
      if scalar >= 0x80, !Self.isCommonSign(scalar) { others += 1 }
    }
  }

  private mutating func closeWord() {
    if isBeyondASCII {
      if rules.admit(word) { syllables += 1 } else { others += 1 }
      isBeyondASCII = false
    }
    word = SyllableShape()
  }

  /// No-break space, quotation marks, dashes, the ellipsis, bullets, degrees, the section sign.
  private static func isCommonSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xA7, 0xAB, 0xB0, 0xBB, 0x2010...0x2026: true
    default: false
    }
  }
}
