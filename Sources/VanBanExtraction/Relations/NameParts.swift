import VanBanLexicon
import VanBanText

/// Names for comparison, taken apart without regard to case, tone style or hyphens: those of all mentions in one array.
struct NameParts {
  /// One part: its key, or the hash of its letters where the lexicon does not hold it.
  typealias Part = UInt64

  private var parts: [Part] = []
  private var ends: [Int] = []

  /// Takes the names under some runs of tokens apart. Linear.
  init(_ names: [Found<Person.Mention>], _ reading: Reading) {
    parts.reserveCapacity(names.count * 3)
    ends.reserveCapacity(names.count)
    for name in names {
      for token in name.tokens where reading.kind(token) != .punctuation { parts.append(Self.part(token, reading)) }
      ends.append(parts.count)
    }
  }

  /// The parts of a name, by its index.
  subscript(index: Int) -> ArraySlice<Part> { parts[(index > 0 ? ends[index - 1] : 0)..<ends[index]] }

  /// The parts of a name that a table spells out.
  static func spelled(_ name: String) -> [Part] {
    name.split(separator: " ").map { part in
      let key = Lexicon.standard.key(of: String(part))
      return key == Lexicon.unknown ? hash(of: String(part)) : Part(key)
    }
  }

  private static func part(_ token: Int, _ reading: Reading) -> Part {
    let key = reading.key(token)
    return key == Lexicon.unknown ? hash(of: reading.words(token..<token + 1)) : Part(key)
  }

  /// FNV-1a of the letters in lower case, told from every key by its highest bit.
  private static func hash(of word: String) -> Part {
    LowerCase.fold(word).utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ Part($1)) &* 0x100_0000_01B3 } | 1 << 63
  }
}
