import VanBanText

/// One word: what a dictionary or a register of names would list, of one syllable or several.
public struct Word: Hashable, Sendable {
  /// Where the word lies in the original text, in UTF-8 bytes.
  public let span: Span
  /// What the word is.
  public let kind: Kind
  /// The number of tokens that make up the word: its syllables, and 1 for a number or a mark.
  public var syllableCount: Int { Int(tokenCount) }

  private let tokenCount: UInt32

  init(span: Span, kind: Kind, syllableCount: Int) {
    self.span = span
    self.kind = kind
    tokenCount = UInt32(truncatingIfNeeded: syllableCount)
  }

  /// The kinds of words.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A common word: `nghị quyết`, `và`, `UBND`.
    case word
    /// The name of a person or a place: `Nguyễn Văn An`, `Hà Nội`.
    case name
    /// Letters with the period that shortens them: `TP.`.
    case abbreviation
    /// A number, a percentage or a date in figures.
    case number, percentage, date
    /// The number of a document: `23/2021/QĐ-TTg`.
    case documentNumber
    /// An address on the web, or of mail.
    case url, email
    /// A mark of punctuation, or any other sign.
    case punctuation, symbol
  }
}

extension Word.Kind {
  /// The kind of a word that is one token: numbered like the token's, with names behind words. Without a branch: kinds
  /// follow no pattern.
  @inline(__always)
  init(_ token: Token.Kind) {
    let number = token.rawValue
    // Sound: no token has a higher number than a symbol, which is a word's highest as well.
    self = unsafe unsafeBitCast(number &+ (number > 0 ? 1 : 0), to: Word.Kind.self)
  }
}
