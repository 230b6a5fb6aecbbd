/// Reads bytes as text.
///
/// ```swift
/// let decoded = try TextDecoder.decode(bytes, as: .automatic)
/// print(decoded.encoding.rawValue, decoded.text)
/// ```
public enum TextDecoder {
  /// In which encoding to read.
  public enum Choice: Hashable, Sendable {
    /// Told by a byte-order mark, by being valid UTF-8, or else by which encoding gives Vietnamese.
    case automatic
    /// This one.
    case named(TextEncoding)
  }

  /// Decodes `bytes`. Linear.
  ///
  /// - Parameter lossy: put U+FFFD for bytes that do not fit, and list them, rather than throw.
  /// - Throws: ``TextDecodingError`` for bytes that do not fit, for binary data, and where detection gives nothing.
  public static func decode(_ bytes: [UInt8], as choice: Choice = .automatic, lossy: Bool = false)
    throws(TextDecodingError) -> DecodedText
  {
    switch choice {
    case .named(let encoding): return try decode(bytes, in: encoding, lossy: lossy)
    case .automatic:
      if let text = UTF8Decoding.soundText(bytes) {
        return try checked(DecodingDraft(text: text, undefined: []), of: bytes, .utf8, lossy: lossy)
      }
      return try decode(bytes, in: try EncodingDetector.encoding(of: bytes), lossy: lossy)
    }
  }

  private static func decode(_ bytes: [UInt8], in encoding: TextEncoding, lossy: Bool) throws(TextDecodingError)
    -> DecodedText
  {
    try checked(try draft(of: bytes, encoding), of: bytes, encoding, lossy: lossy)
  }

  private static func draft(of bytes: [UInt8], _ encoding: TextEncoding) throws(TextDecodingError) -> DecodingDraft {
    switch encoding {
    case .utf8: return UTF8Decoding.decode(bytes)
    case .utf16: return try UTF16Decoding.decode(bytes)
    default:
      let output = LegacyDecoding.decode(bytes.span, encoding)
      return DecodingDraft(text: String(decoding: output.bytes, as: UTF8.self), undefined: output.undefined)
    }
  }

  /// Refuses what is no text, and what did not fit unless replacing it is asked for.
  private static func checked(
    _ draft: DecodingDraft, of bytes: [UInt8], _ encoding: TextEncoding, lossy: Bool
  ) throws(TextDecodingError) -> DecodedText {
    if let offset = binaryCheck(of: encoding)?.firstControl(in: bytes) { throw TextDecodingError(.binary, at: offset) }
    if !lossy, let offset = draft.undefined.first { throw TextDecodingError(.invalid(encoding), at: offset) }
    return DecodedText(text: draft.text, encoding: encoding, replacements: draft.undefined)
  }

  private static func binaryCheck(of encoding: TextEncoding) -> BinaryCheck? {
    switch encoding {
    case .utf16: nil
    case .viscii: .viscii
    case .tcvn3: .tcvn
    default: .plain
    }
  }
}

/// Text with U+FFFD for what does not fit, and the offsets of that in the input.
struct DecodingDraft {
  var text: String
  var undefined: [Int]
}
