import VanBanLexicon
import VanBanSegmentation

/// A name for comparison without regard to case and tone style: 64 bits of its words.
///
/// Two names of one text that differ share their bits by chance once in about 10¹⁵ texts of a hundred names.
struct NameFingerprint: Hashable {
  /// The bits.
  private(set) var bits: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The fingerprint of a run of tokens, marks left out.
  init(_ tokens: Range<Int>, _ reading: Reading) {
    for token in tokens where reading.kind(token) != .punctuation { add(token, reading) }
  }

  /// The fingerprint of a run of tokens, whatever they are.
  init(everyTokenOf tokens: Range<Int>, _ reading: Reading) {
    for token in tokens { add(token, reading) }
  }

  /// The fingerprint of a run of tokens with their capitals, whatever they are.
  init(spellingOf tokens: Range<Int>, _ reading: Reading) {
    for token in tokens {
      if reading.shape(token).contains(.capitalized) { mix(1 << 34) }
      add(token, reading)
    }
  }

  /// Adds a token: its key, or its bytes where the lexicon does not hold it.
  mutating func add(_ token: Int, _ reading: Reading) {
    let key = reading.key(token)
    guard key == Lexicon.unknown else { return add(key) }
    for byte in reading.text.bytes(of: token) { mix(UInt64(byte)) }
    mix(0x100)
  }

  /// Adds a number that tells names of the same words apart.
  mutating func add(number: Int) { mix(UInt64(number) | 1 << 33) }

  /// Adds the key of a word that the text abbreviates.
  mutating func add(_ key: Lexicon.Key) { mix(UInt64(key) | 1 << 32) }

  private mutating func mix(_ value: UInt64) {
    bits = (bits ^ value) &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
  }
}
