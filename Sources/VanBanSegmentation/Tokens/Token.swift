import VanBanText

/// One token: a syllable, a number, a mark.
///
/// White space is never inside a token; the gaps between tokens are what they leave out, so that tokens and gaps
/// rebuild the text byte for byte.
public struct Token: Hashable, Sendable {
  /// Where the token lies in the original text, in UTF-8 bytes.
  public let span: Span
  /// What the token is.
  public let kind: Kind

  /// The kinds of tokens.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A run of letters: a Vietnamese syllable, a foreign word, an abbreviation without period (`UBND`, `Covid-19`).
    case syllable
    /// Letters with the period that shortens them: `TP.`, `PGS.TS.`, the initial in `Nguyễn Văn A.`.
    case abbreviation
    /// A number with its separators and any letters glued to it: `1.579,96`, `300mm`, `791/903`.
    case number
    /// A number and its percent sign.
    case percentage
    /// A date in figures: `01/7/2021`, `9/2021`, `07/9`, `1-3-2016`.
    case date
    /// The number of a document: `23/2021/QĐ-TTg`, `12-CT/TW`.
    case documentNumber
    /// An address on the web.
    case url
    /// An e-mail address.
    case email
    /// Marks of punctuation; a run of periods or `…` is one token, and so is the closing `./.` of official papers.
    case punctuation
    /// Any other sign.
    case symbol
  }
}
