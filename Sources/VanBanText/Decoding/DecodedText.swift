/// Text read from bytes.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte-order mark. From an encoding other than Unicode it is in NFC.
  public let text: String
  /// The encoding it was read in: the named or the detected one.
  public let encoding: TextEncoding
  /// The byte offsets of the input at which U+FFFD was put for bytes that do not fit. Empty unless decoding was lossy.
  public let replacements: [Int]
}
