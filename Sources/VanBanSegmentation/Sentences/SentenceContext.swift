import VanBanLexicon

/// What sentence segmentation reads: bytes, tokens, the lexicon, and which tokens stand between quotation marks or
/// brackets.
///
/// A class because every veto gets it for every candidate: a copy costs one reference.
package final class SentenceContext: Sendable {
  let bytes: [UInt8]
  let tokens: TokenTable
  let lexicon: Lexicon
  /// The tokens by which sentences may end, as ``TokenTable/signs`` gives them.
  let signs: [UInt32]
  let enclosures: Enclosures

  /// Reads a text's tokens once for their quotation marks and brackets. Linear.
  package init(_ bytes: [UInt8], _ tokens: TokenTable, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
    signs = tokens.signs
    enclosures = Enclosures(tokens, signs, bytes)
  }

  /// Whether a token is a given mark; false outside the text.
  func isMark(_ mark: Mark, _ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens.keys[token] == mark.rawValue
  }

  /// The kind of a token, `nil` outside the text.
  func kind(_ token: Int) -> Token.Kind? { tokens.indices.contains(token) ? tokens.kinds[token] : nil }

  /// Whether a token has all marks of a shape; false outside the text.
  func has(_ shape: TokenShape, _ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens.shapes[token].isSuperset(of: shape)
  }

  /// The bytes of a token.
  func spelling(_ token: Int) -> ArraySlice<UInt8> { bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])] }

  /// The first byte of a token.
  func firstByte(_ token: Int) -> UInt8 { bytes[Int(tokens.starts[token])] }

  /// The last byte of a token.
  func lastByte(_ token: Int) -> UInt8 { bytes[Int(tokens.ends[token]) - 1] }

  /// Whether a token is the first of its line.
  func startsLine(_ token: Int) -> Bool { has(.lineStart, token) }

  /// Whether a token is a syllable that starts with a lower-case letter.
  func isLowerCase(_ token: Int) -> Bool {
    kind(token) == .syllable && !has(.capitalized, token) && !has(.figures, token)
  }

  /// Whether a token is a single letter or a roman numeral in capitals.
  func isLetterOrRoman(_ token: Int) -> Bool {
    guard kind(token) == .syllable else { return false }
    let letters = spelling(token)
    return letters.count == 1 || letters.elementsEqual([0xC4, 0x90]) || letters.elementsEqual([0xC4, 0x91])
      || letters.count < 7 && letters.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }
}
