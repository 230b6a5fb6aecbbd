import VanBanLexicon
import VanBanText

/// The lower-cased bytes of the token being scanned: what the vocabulary is asked for.
///
/// Tokens longer than the buffer are unknown: no lexicon holds such a token.
@safe struct FoldedToken {
  static let capacity = 48
  private let buffer: UnsafeMutableRawPointer
  private(set) var count = 0

  /// Uses `buffer`, of ``capacity`` bytes, which must outlive the value.
  init(_ buffer: UnsafeMutableRawPointer) {
    unsafe self.buffer = buffer
    unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0, count: Self.capacity)
  }

  @inline(__always)
  mutating func clear() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    // Sound: nothing is written at or behind the capacity.
    if count < Self.capacity { unsafe buffer.storeBytes(of: byte, toByteOffset: count, as: UInt8.self) }
    count &+= 1
  }

  /// Adds a scalar beyond ASCII that takes `length` bytes.
  @inline(__always)
  mutating func append(_ scalar: UInt32, length: Int) {
    switch length {
    case 2: append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    case 3:
      append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
    }
    append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
  }

  /// The key that a lexicon gives the token.
  @inline(__always)
  func key(in lexicon: Lexicon) -> Lexicon.Key {
    guard count > PackedWord.longest else { return lexicon.key(of: unsafe PackedWord(buffer, count: count)) }
    guard count <= Self.capacity else { return Lexicon.unknown }
    return unsafe lexicon.key(ofLong: UnsafeRawBufferPointer(start: buffer, count: count))
  }
}
