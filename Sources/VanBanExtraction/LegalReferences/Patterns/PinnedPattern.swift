import VanBanLexicon
import VanBanSegmentation

/// Where a document without number may stand.
enum PinnedPattern {
  /// Not behind a plural or a draft, and not where a sentence begins with a common noun.
  static let singular = Pattern.sequence(
    .notBehind("các", "những", "nhiều", "số", "mọi", "thảo", "loạt", "mấy", "vài"),
    .ahead(.test { reading, token in !reading.listsTypes(before: token) && !reading.isCounted(token) }),
    .notAhead(TypePattern.law), .notAhead(TypePattern.treaty),
    .choice(.ahead(TypePattern.unmistakable), .ahead(.test { reading, token in !reading.opensSentence(token) })))
}

extension Reading {
  /// Whether a bare type word and a comma or `và` stand before a token: `các Nghị quyết, Kết luận của Trung ương` means
  /// documents in general.
  fileprivate func listsTypes(before token: Int) -> Bool {
    guard token > 2, isMark(.comma, at: token - 1) || Self.and.contains(key(token - 1)) else { return false }
    return (1...4).contains { length in
      let start = token - 1 - length
      return start >= 0 && text.phrases.longest(.documentTypes, at: start)?.length == length
    }
  }

  /// `35 Nghị quyết của Ủy ban Thường vụ Quốc hội`
  fileprivate func isCounted(_ token: Int) -> Bool { token > 0 && kind(token - 1) == .number }

  private static let and = WordKeys("và hoặc")

  /// Whether a capital at a token may be due to the place alone: the first word of a line, a sentence, a quotation.
  func opensSentence(_ token: Int) -> Bool {
    guard token > 0, !isLineStart(token) else { return true }
    switch kind(token - 1) {
    case .punctuation: return !isMark(.comma, at: token - 1) && !isMark(.semicolon, at: token - 1)
    case .symbol: return true
    default: return false
    }
  }
}
