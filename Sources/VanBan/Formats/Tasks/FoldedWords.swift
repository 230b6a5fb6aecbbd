/// Words to look for, whatever their case, composition and tone style.
struct FoldedWords {
  private let bytes: [UInt8]
  private let hasNoMarks: Bool

  /// Folds the words looked for.
  init(_ words: String) {
    hasNoMarks = words.utf8.allSatisfy { $0 < 0x80 }
    bytes = Self.folded(words, dropsMarks: hasNoMarks)
  }

  /// Whether the words occur in a text: whole, from the start of one of its words to the end of another.
  func occur(in text: String) -> Bool {
    let text = Self.folded(text, dropsMarks: hasNoMarks)
    guard !bytes.isEmpty, bytes.count <= text.count else { return bytes.isEmpty }
    return (0...text.count - bytes.count).contains { start in
      let end = start + bytes.count
      return text[start..<end].elementsEqual(bytes) && (start == 0 || !Self.isInWord(text[start - 1]))
        && (end == text.count || !Self.isInWord(text[end]))
    }
  }

  /// Letters, figures and what is beyond ASCII, where marks and spaces have been evened out.
  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte
  }

  private static func folded(_ text: String, dropsMarks: Bool) -> [UInt8] {
    var options = NormalizationOptions()
    options.toneStyle = .modern
    let text = LowerCase.fold(Array(Normalizer(options).normalize(text).text.utf8))
    guard dropsMarks else { return text }
    return String(decoding: text, as: UTF8.self).unicodeScalars.flatMap { Array(String(base(of: $0)).utf8) }
  }

  /// The letter without tone, breve, circumflex, horn or stroke.
  private static func base(of scalar: Unicode.Scalar) -> Character {
    let vowel = ToneTable.split(scalar.value)?.vowel ?? scalar.value
    return switch Unicode.Scalar(vowel) {
    case "ă", "â": "a"
    case "ê": "e"
    case "ô", "ơ": "o"
    case "ư": "u"
    case "đ": "d"
    case let other?: Character(other)
    case nil: Character(scalar)
    }
  }
}
