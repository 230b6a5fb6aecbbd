/// Tells the encoding of Vietnamese text that is not sound UTF-8.
enum EncodingDetector {
  private static let legacy: [TextEncoding] = [.windows1258, .tcvn3, .vniWindows, .viscii]

  /// The encoding of `bytes`: told by a byte-order mark, by being UTF-8 in the main, or by the share of words that are
  /// syllables. Looks at a bounded part of the text, but for the search for what is no text.
  static func encoding(of bytes: [UInt8]) throws(TextDecodingError) -> TextEncoding {
    if UTF16Decoding.hasByteOrderMark(bytes) { return .utf16 }
    if isUTF8(bytes) { return .utf8 }
    if let offset = BinaryCheck.plain.firstControl(in: bytes) { throw TextDecodingError(.binary, at: offset) }
    if let encoding = legacyEncoding(of: bytes) { return encoding }
    throw TextDecodingError(.unknownEncoding, at: UTF8Decoding.invalidOffsets(in: bytes).first ?? 0)
  }

  /// So many more sound sequences than broken ones, or the other way round, leave no doubt.
  private static let certainty = 200

  /// Whether most sequences beyond ASCII are sound, so that the others are faults of UTF-8: text in another encoding has
  /// next to no sound ones.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var balance = 0
    var index = 0
    while index < bytes.count, abs(balance) < certainty {
      let part = UTF8Decoding.sequence(in: bytes, at: index)
      if !part.isValid { balance -= 1 } else if part.length > 1 { balance += 1 }
      index += part.length
    }
    return balance > 0
  }
}

// MARK: - Encodings before Unicode

extension EncodingDetector {
  /// How much of a text is judged: a glance where that leaves no doubt, else so much that more would not help.
  private static let sampleLengths = [256, 1 << 16]
  /// Of the words with letters beyond ASCII, so many must be syllables of Vietnamese.
  private static let minimumShare = 0.6

  private static func legacyEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let start = max(0, (bytes.firstIndex { $0 >= 0x80 } ?? 0) - 64)
    for length in sampleLengths {
      let sample = bytes[start...].prefix(length)
      let tallies = legacy.map { (encoding: $0, tally: WordTally(LegacyDecoding.decode(sample.span, $0).bytes)) }
      let ranking = tallies.sorted { $0.tally.share > $1.tally.share }
      let (best, second) = (ranking[0], ranking[1].tally)
      guard isClear(best.tally, before: second) || sample.endIndex == bytes.endIndex || length == sampleLengths.last
      else { continue }
      return best.tally.share >= minimumShare ? best.encoding : nil
    }
    return nil
  }

  /// Whether a glance is enough: dozens of syllables, hardly a fault, and a next best reading with many faults. TCVN3 and
  /// VISCII share so many bytes that each read as the other gives up to six syllables in ten words.
  private static func isClear(_ best: WordTally, before second: WordTally) -> Bool {
    best.syllables >= 24 && best.share >= 0.9 && second.share < 0.75
  }
}
