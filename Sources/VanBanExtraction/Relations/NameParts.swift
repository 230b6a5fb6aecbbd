import VanBanLexicon
import VanBanText

/// A name for comparison: its parts without regard to case, tone style or hyphens.
struct NameParts: Hashable {
  let parts: [String]

  init(_ tokens: Range<Int>, _ reading: Reading) {
    parts = tokens.filter { reading.kind($0) != .punctuation }.map { token in
      let key = reading.key(token)
      return key == Lexicon.unknown ? LowerCase.fold(reading.words(token..<token + 1)) : "#\(key)"
    }
  }

  /// The parts of a name that a table spells out.
  init(_ name: String) {
    parts = name.split(separator: " ").map { part in
      let key = Lexicon.standard.key(of: String(part))
      return key == Lexicon.unknown ? LowerCase.fold(String(part)) : "#\(key)"
    }
  }

  /// Whether the other name is what people call the bearer of this one: its last parts, or any part of a name that does
  /// not go from family to given name.
  func isCalled(_ other: NameParts, isVietnamese: Bool) -> Bool {
    guard other.parts.count < parts.count else { return false }
    if parts.suffix(other.parts.count).elementsEqual(other.parts) { return true }
    return !isVietnamese && other.parts.count == 1 && parts.contains(other.parts[0])
  }
}
