/// Builds the bytes of a compiled lexicon: little-endian 32-bit words, then a pool of strings.
struct BlobWriter {
  private(set) var words: [UInt32] = []
  private var pool: [UInt8] = []
  private var pooled: [String: UInt32] = [:]

  mutating func append(_ word: UInt32) { words.append(word) }

  mutating func append(contentsOf more: [UInt32]) { words += more }

  /// The offset of a string in the pool: a length of 16 bits, then the bytes. Equal strings are stored once.
  mutating func pool(_ string: String) -> UInt32 {
    if let known = pooled[string] { return known }
    let offset = UInt32(pool.count)
    let bytes = Array(string.utf8)
    pool += [UInt8(truncatingIfNeeded: bytes.count), UInt8(truncatingIfNeeded: bytes.count >> 8)] + bytes
    pooled[string] = offset
    return offset
  }

  /// The finished bytes: header words first, as ``LexiconLayout`` reads them.
  func bytes() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(words.count * 4 + pool.count)
    for word in words {
      for shift in stride(from: UInt32(0), to: 32, by: 8) { result.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    return result + pool
  }
}
