/// Tells the encoding of Vietnamese text that is not sound UTF-8.
enum EncodingDetector {
  /// The most frequent first.
  private static let legacy: [TextEncoding] = [.tcvn3, .vniWindows, .windows1258, .viscii]

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
  /// So much text is enough to judge by.
  private static let sampleLength = 1 << 16
  /// A glance at so much is enough where it leaves no doubt.
  private static let glanceLength = 320
  /// Of the words with letters beyond ASCII, so many must be syllables of Vietnamese.
  private static let minimumShare = 0.6

  private static func legacyEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let text = bytes[max(0, (bytes.firstIndex { $0 >= 0x80 } ?? 0) - 64)...]
    if text.count > glanceLength {
      let glance = text.prefix(glanceLength)
      if let encoding = legacy.first(where: { isClear(tally(of: glance, in: $0)) }) { return encoding }
    }
    let sample = text.prefix(sampleLength)
    let shares = legacy.map { ($0, tally(of: sample, in: $0).share) }
    return shares.max { $0.1 < $1.1 }.flatMap { $0.1 >= minimumShare ? $0.0 : nil }
  }

  private static func tally(of sample: ArraySlice<UInt8>, in encoding: TextEncoding) -> WordTally {
    WordTally(LegacyDecoding.decode(sample.span, encoding).bytes)
  }

  /// Whether a reading needs no other beside it: dozens of syllables and hardly a fault. TCVN3 and VISCII share so many
  /// bytes that one read as the other gives six syllables in ten words; the others give fewer.
  private static func isClear(_ tally: WordTally) -> Bool { tally.syllables >= 40 && tally.share >= 0.9 }
}
