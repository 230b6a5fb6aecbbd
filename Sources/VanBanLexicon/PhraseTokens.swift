import VanBanText

/// How a phrase of a table falls into tokens: the same as the tokenizer cuts running text, for the shapes that tables
/// hold.
package enum PhraseTokens {
  /// The lower-cased tokens of a phrase. Linear.
  ///
  /// Spaces part tokens, and so do most marks, which are tokens themselves. An apostrophe between letters (`H'Yim`), a
  /// hyphen before figures (`Covid-19`) or between capitals (`TN-MT`), `&` between capitals and periods inside an
  /// abbreviation (`PGS.TS`) hold one token together. The last period of an abbreviation is left out, as the tokenizer
  /// leaves it out of the key of `TP.`.
  package static func split(_ phrase: String) -> [String] {
    var tokens: [String] = []
    for piece in phrase.utf8.split(separator: UInt8(ascii: " ")) {
      let scalars = Substring(piece).unicodeScalars
      if scalars.allSatisfy({ Letters.isLetter($0.value) }) {
        tokens.append(LowerCase.fold(String(Substring(piece))))
      } else {
        var scanner = PhraseScanner(scalars.map(\.value))
        tokens += scanner.tokens()
      }
    }
    return tokens
  }
}

extension Lexicon {
  /// The keys of a phrase's tokens, as ``PhraseTokens`` cuts it, with no string for each. Linear.
  package func keys(ofPhrase phrase: String) -> [Key] {
    let bytes = Array(phrase.utf8)
    var (keys, word): ([Key], [UInt8]) = ([], [])
    var (start, index, isWord) = (0, 0, true)
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: " ") {
        if index > start { append(bytes[start..<index], isWord ? word : [], to: &keys) }
        word.removeAll(keepingCapacity: true)
        (start, index, isWord) = (index + 1, index + 1, true)
      } else {
        let (scalar, length) = bytes.scalar(at: index)
        isWord = isWord && Letters.isLetter(scalar)
        word.append(scalar: LowerCase.fold(scalar))
        index += length
      }
    }
    return keys
  }

  /// Adds the key of a word in lower case, or those of a piece with marks in it, of which there is no word.
  private func append(_ piece: ArraySlice<UInt8>, _ word: [UInt8], to keys: inout [Key]) {
    if !word.isEmpty, let packed = PackedWord(word) {
      keys.append(key(of: packed))
    } else {
      keys += PhraseTokens.split(String(decoding: piece, as: UTF8.self)).map(key(of:))
    }
  }
}

/// Cuts one piece of a phrase, which holds no space, into tokens.
private struct PhraseScanner {
  private let scalars: [UInt32]
  private var position = 0
  private var letters = 0
  private var capitals = 0
  /// Only ASCII letters and Đ so far.
  private var isPlain = true

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  mutating func tokens() -> [String] {
    var tokens: [String] = []
    while position < scalars.count {
      let start = position
      takeToken()
      let isLastPeriod = start > 0 && position == scalars.count && scalars[start...] == [0x2E]
      if !isLastPeriod { tokens.append(Self.text(scalars[start..<position])) }
    }
    return tokens
  }

  private mutating func takeToken() {
    (letters, capitals, isPlain) = (0, 0, true)
    let start = position
    while position < scalars.count, isInk(position) || position > start && joins() {
      note(scalars[position])
      position += 1
    }
    if position == start { position += 1 }
  }

  private mutating func note(_ scalar: UInt32) {
    guard Letters.isLetter(scalar) else { return }
    letters += 1
    if LowerCase.isUpper(scalar) { capitals += 1 }
    if scalar > 0x7F, LowerCase.fold(scalar) != 0x111 { isPlain = false }
  }

  /// Whether the mark at the position holds together what stands on its two sides.
  private func joins() -> Bool {
    let behind = position + 1
    switch scalars[position] {
    case 0x27, 0x2019: return letters > 0 && isLetter(behind)
    case 0x2D: return letters > 1 && isDigit(behind) || joinsAbbreviation(behind)
    case 0x26: return joinsAbbreviation(behind)
    case 0x2F: return letters == 1 && position == 1 && isLetter(behind) && !isInk(behind + 1)
    case 0x2E: return isLetter(behind) || isDigit(behind)
    case 0x2C: return letters == 0 && isDigit(behind)
    default: return false
    }
  }

  private func joinsAbbreviation(_ behind: Int) -> Bool {
    letters > 1 && capitals == letters && isPlain && isLetter(behind) && LowerCase.isUpper(scalars[behind])
  }

  private func isInk(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }
  private func isLetter(_ index: Int) -> Bool { index < scalars.count && Letters.isLetter(scalars[index]) }
  private func isDigit(_ index: Int) -> Bool { index < scalars.count && Letters.isDigit(scalars[index]) }

  private static func text(_ scalars: ArraySlice<UInt32>) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar == 0x2019 ? 0x27 : LowerCase.fold(scalar)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
