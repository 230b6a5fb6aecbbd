import VanBanLexicon
import VanBanText

/// What the last sign of a token is to the rules for sentences.
enum Terminator {
  /// A period: it may shorten or number (`ATerm` in Unicode Standard Annex 29).
  case period
  /// A question or exclamation mark, or the full stop of another script (`STerm`).
  case strong
  /// Dots of omission that are one sign, which Unicode's rules do not know.
  case ellipsis

  /// Doubled marks, the interrobang, and the ideographic full stop in both widths.
  static func isForeign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF61: true
    default: false
    }
  }
}

extension SentenceContext {
  /// The terminator that a token ends with, if any.
  @inline(__always)
  func terminator(_ token: Int) -> Terminator? {
    switch tokens.kinds[token] {
    case .punctuation: terminator(ofMark: token)
    case .abbreviation: lastByte(token) == .ascii(".") ? .period : nil
    case .symbol: firstByte(token) >= 0xE2 ? foreignTerminator(token) : nil
    default: nil
    }
  }

  private func terminator(ofMark token: Int) -> Terminator? {
    switch tokens.keys[token] {
    case Mark.period.rawValue: .period
    case Mark.ellipsis.rawValue: lastByte(token) == .ascii(".") ? .period : .ellipsis
    case Mark.question.rawValue, Mark.exclamation.rawValue: .strong
    default: firstByte(token) >= 0xE2 ? foreignTerminator(token) : nil
    }
  }

  private func foreignTerminator(_ token: Int) -> Terminator? {
    Terminator.isForeign(bytes.scalar(at: Int(tokens.starts[token])).value) ? .strong : nil
  }
}
