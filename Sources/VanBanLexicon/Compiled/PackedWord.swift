import CTextScan

/// A short token as two numbers: how the vocabulary hashes and compares it.
package struct PackedWord: Hashable {
  /// The first eight bytes, the first of them lowest, with zeros behind the end.
  let low: UInt64
  /// The other four.
  let high: UInt32

  /// Tokens of more bytes than this are not packed.
  package static let longest = Int(CTEXTSCAN_LONGEST_WORD)
  /// The number of 32-bit words that an entry of the table takes.
  static let entryLength = MemoryLayout<ctextscan_word>.stride / 4

  /// Packs UTF-8 bytes; `nil` when there are too many.
  package init?(_ bytes: some Sequence<UInt8>) {
    var (low, high, count): (UInt64, UInt32, Int) = (0, 0, 0)
    for byte in bytes {
      guard count < Self.longest else { return nil }
      if count < 8 { low |= UInt64(byte) << (count &* 8) } else { high |= UInt32(byte) << ((count &- 8) &* 8) }
      count &+= 1
    }
    self.low = low
    self.high = high
  }

  /// Packs the first `count` bytes, ``longest`` at most, of sixteen that are there.
  @inline(__always)
  package init(_ bytes: UnsafeRawPointer, count: Int) {
    // Sound: sixteen bytes are there.
    let (low, high) = unsafe (bytes.load(as: UInt64.self), bytes.load(fromByteOffset: 8, as: UInt32.self))
    self.low = UInt64(littleEndian: low) & Self.kept(count)
    self.high = UInt32(littleEndian: high) & UInt32(truncatingIfNeeded: Self.kept(count &- 8))
  }

  /// The lowest bytes, as many as are asked for.
  @inline(__always)
  private static func kept(_ count: Int) -> UInt64 {
    count <= 0 ? 0 : count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  /// Where the search begins in a table with so many slots.
  func slot(of slotCount: Int) -> Int { Int(ctextscan_word_slot(low, high, Int64(slotCount))) }

  /// The content of the table's slot.
  func slotContent(key: UInt32, isSyllable: Bool) -> ctextscan_word {
    precondition(key <= UInt32(CTEXTSCAN_KEY), "a lexicon has fewer tokens than this")
    return ctextscan_word(low: low, high: high, key: key | (isSyllable ? UInt32(CTEXTSCAN_IS_SYLLABLE) : 0))
  }

  /// The content of the table's slot as 32-bit words.
  func entry(key: UInt32, isSyllable: Bool) -> [UInt32] {
    let slot = slotContent(key: key, isSyllable: isSyllable)
    return [UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32), slot.high, slot.key]
  }
}
