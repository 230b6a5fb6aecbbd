/// The forms in which the same text reaches a reader.
public enum TextVariant: String, CaseIterable, Sendable {
  /// As it stands: composed UTF-8.
  case nfc
  /// Decomposed UTF-8, as some keyboards and file systems write it.
  case nfd
  /// UTF-8 with what the wild adds: some decomposed words, no-break spaces, CR LF, dashes, zero-width characters.
  case noisy
  /// TCVN3, the encoding of the `.VnTime` fonts; what it cannot write becomes a question mark.
  case tcvn3

  /// The bytes of a composed text in this form. Linear; the same each time.
  public func encode(_ text: String) -> [UInt8] {
    switch self {
    case .nfc: Array(text.utf8)
    case .nfd: Array(Decomposition.decomposed(text).utf8)
    case .noisy: Array(Noise.added(to: text).utf8)
    case .tcvn3: TCVN3Encoding.encode(text)
    }
  }
}
