import VanBanLexicon
import VanBanText

/// A name for comparison: its parts without regard to case, tone style or hyphens.
struct NameParts: Hashable {
  /// One part: its key, or the hash of its letters where the lexicon does not hold it.
  typealias Part = UInt64

  let parts: [Part]

  init(_ tokens: Range<Int>, _ reading: Reading) {
    parts = tokens.compactMap { token in
      guard reading.kind(token) != .punctuation else { return nil }
      let key = reading.key(token)
      return key == Lexicon.unknown ? Self.hash(of: reading.words(token..<token + 1)) : Part(key)
    }
  }

  /// The parts of a name that a table spells out.
  init(_ name: String) {
    parts = name.split(separator: " ").map { part in
      let key = Lexicon.standard.key(of: String(part))
      return key == Lexicon.unknown ? Self.hash(of: String(part)) : Part(key)
    }
  }

  /// FNV-1a of the letters in lower case, told from every key by its highest bit.
  private static func hash(of word: String) -> Part {
    LowerCase.fold(word).utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ Part($1)) &* 0x100_0000_01B3 } | 1 << 63
  }

  /// Whether the other name is what people call the bearer of this one: its last parts, or any part of a name that does
  /// not go from family to given name.
  func isCalled(_ other: NameParts, isVietnamese: Bool) -> Bool {
    guard other.parts.count < parts.count else { return false }
    if parts.suffix(other.parts.count).elementsEqual(other.parts) { return true }
    return !isVietnamese && other.parts.count == 1 && parts.contains(other.parts[0])
  }
}
