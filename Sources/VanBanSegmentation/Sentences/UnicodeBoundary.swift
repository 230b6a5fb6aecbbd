import VanBanText

/// The rules of Unicode Standard Annex 29 for sentences, applied to tokens. Their names are those of the annex.
///
/// Boundaries inside a token do not count: a document number or an address is one thing.
extension SentenceContext {
  /// The token before which the rules part the text behind a terminator; `nil` where they do not, and where a line
  /// begins, since every line end parts.
  func unicodeBoundary(behind token: Int, _ terminator: Terminator) -> Int? {
    guard terminator != .ellipsis else { return nil }
    var next = token + 1
    while next < tokens.count, !has(.spaceBefore, next), isClose(next) { next += 1 }
    guard next < tokens.count, !startsLine(next), !continues(next) else { return nil }
    if terminator == .period, staysTogether(token, next) || lowerCaseFollows(from: Int(tokens.starts[next])) {
      return nil
    }
    return next
  }

  /// SB8a: the marks of the middle of a sentence, and further terminators.
  private func continues(_ token: Int) -> Bool {
    switch firstByte(token) {
    case .ascii(","), .ascii("-"), .ascii(":"), .ascii("."), .ascii("!"), .ascii("?"): true
    default: firstByte(token) >= 0xE2 && self.terminator(token) == .strong
    }
  }

  /// SB6 and SB7: a figure right behind a period, or a capital between two letters and a period.
  private func staysTogether(_ period: Int, _ next: Int) -> Bool {
    guard next == period + 1, !has(.spaceBefore, next) else { return false }
    if firstByte(next).isDigit { return true }
    guard LowerCase.isUpper(bytes.scalar(at: Int(tokens.starts[next])).value) else { return false }
    return bytes.scalar(before: Int(tokens.ends[period]) - 1).map { Letters.isLetter($0.value) } ?? false
  }

  /// SB8: whether the first letter from an offset on is a small one, before any terminator or line end. What lies
  /// behind one terminator is looked at for it alone, so all looks together are linear.
  private func lowerCaseFollows(from start: Int) -> Bool {
    var at = start
    while at < bytes.count {
      let (scalar, length) = bytes.scalar(at: at)
      switch scalar {
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029, 0x21, 0x2E, 0x3F: return false
      case _ where Terminator.isForeign(scalar): return false
      default:
        if Letters.isLetter(scalar), !Letters.isMark(scalar) {
          return Letters.isLatin(scalar) && !LowerCase.isUpper(scalar)
        }
      }
      at += length
    }
    return false
  }

  /// Whether a token is a quotation mark or a bracket of any kind (`Close`).
  private func isClose(_ token: Int) -> Bool {
    switch bytes.scalar(at: Int(tokens.starts[token])).value {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB: true
    case 0x2018...0x201F, 0x2039, 0x203A, 0x2045, 0x2046, 0x3008...0x3011, 0x3014...0x301B: true
    default: false
    }
  }
}
