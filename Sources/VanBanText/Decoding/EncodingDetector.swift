/// Tells the encoding of Vietnamese text.
enum EncodingDetector {
  /// So much text is enough to judge by.
  private static let sampleLength = 1 << 16
  private static let legacy: [TextEncoding] = [.windows1258, .tcvn3, .vniWindows, .viscii]
  /// Of the words with letters beyond ASCII, so many must be syllables of Vietnamese.
  private static let minimumScore = 0.6

  /// So many more sound sequences than broken ones leave no doubt of UTF-8.
  private static let certainty = 1000

  /// The encoding of `bytes`: told by a byte-order mark, by valid UTF-8, or by the share of words that are syllables.
  static func encoding(of bytes: [UInt8]) throws(TextDecodingError) -> TextEncoding {
    if UTF16Decoding.hasByteOrderMark(bytes) { return .utf16 }
    if isUTF8(bytes) { return .utf8 }
    if let offset = BinaryCheck.firstControl(in: bytes, sparing: []) { throw TextDecodingError(.binary, at: offset) }
    let sample = sample(of: bytes)
    let scores = legacy.map { ($0, plausibility(of: sample, in: $0)) }
    if let best = scores.max(by: { $0.1 < $1.1 }), best.1 >= minimumScore { return best.0 }
    let offset = UTF8Decoding.invalidOffsets(in: bytes).first ?? 0
    throw TextDecodingError(.unknownEncoding, at: offset)
  }

  /// Whether no sequence beyond ASCII is broken, or most are sound, so that the others are faults of UTF-8: text in
  /// another encoding has next to no sound ones. Text in UTF-8 shows itself within the first stretch beyond ASCII.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var sound = 0
    var broken = 0
    var index = 0
    while index < bytes.count, sound - broken < certainty {
      let part = UTF8Decoding.sequence(in: bytes, at: index)
      if !part.isValid { broken += 1 } else if part.length > 1 { sound += 1 }
      index += part.length
    }
    return broken == 0 || sound > broken
  }

  /// A stretch from a little before the first byte beyond ASCII.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return Array(bytes[max(0, first - 64)...].prefix(sampleLength))
  }

  /// The share of syllables among the words with letters beyond ASCII, from 0 to 1; signs within words count as
  /// faults. Linear.
  private static func plausibility(of sample: [UInt8], in encoding: TextEncoding) -> Double {
    let decoded = Array(LegacyDecoding.decode(sample, encoding).text.utf8)
    var tally = WordTally()
    var index = 0
    while index < decoded.count {
      let (scalar, length) = decoded.scalar(at: index)
      tally.add(scalar)
      index += length
    }
    return tally.finish()
  }
}

/// Counts the words of decoded text by whether they are syllables.
private struct WordTally {
  private var word: [UInt32] = []
  private var syllables = 0
  private var others = 0

  /// Takes the next scalar; what is neither letter nor common punctuation makes a fault.
  mutating func add(_ scalar: UInt32) {
    if Letters.isLetter(scalar) {
      word.append(LowerCase.fold(scalar))
    } else {
      closeWord()
      if scalar >= 0x80, !Self.isCommonSign(scalar) { others += 1 }
    }
  }

  /// The share of syllables.
  mutating func finish() -> Double {
    closeWord()
    return syllables == 0 ? 0 : Double(syllables) / Double(syllables + others)
  }

  private mutating func closeWord() {
    if word.contains(where: { $0 >= 0x80 }) {
      if SyllableShape.isPossible(word) { syllables += 1 } else { others += 1 }
    }
    word.removeAll(keepingCapacity: true)
  }

  /// No-break space, quotation marks, dashes, the ellipsis, bullets, degrees, the section sign.
  private static func isCommonSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xA7, 0xAB, 0xB0, 0xBB, 0x2010...0x2026: true
    default: false
    }
  }
}
