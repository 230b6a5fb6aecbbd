/// Why bytes could not be read as text.
public struct TextDecodingError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Reason: Hashable, Sendable {
    /// The bytes do not fit the encoding.
    case invalid(TextEncoding)
    /// The bytes are no text: they hold NUL or many control characters.
    case binary
    /// UTF-16 without the byte-order mark that tells its byte order.
    case missingByteOrderMark
    /// No encoding gives plausible Vietnamese.
    case unknownEncoding
  }

  /// The offset of the first offending byte.
  public let offset: Int
  /// What is wrong there.
  public let reason: Reason

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension TextDecodingError: CustomStringConvertible {
  /// What was expected, where, and what to do. The name of the file is for the caller to add.
  public var description: String { "byte offset \(offset): \(message)" }

  private var message: String {
    switch reason {
    case .invalid(.utf16): "a lone surrogate or half a code unit in UTF-16; use lossy decoding to replace it by U+FFFD"
    case .invalid(let encoding):
      "not valid \(encoding.rawValue); name another encoding, or use lossy decoding to replace such bytes by U+FFFD"
    case .binary: "expected text, but found control characters as in a binary file"
    case .missingByteOrderMark: "expected a byte-order mark (FF FE or FE FF) at the start of UTF-16"
    case .unknownEncoding:
      "not valid UTF-8, and no other encoding gives Vietnamese text; name the encoding"
    }
  }
}
