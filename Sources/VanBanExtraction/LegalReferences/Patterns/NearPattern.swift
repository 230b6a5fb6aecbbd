import VanBanLexicon
import VanBanSegmentation

/// What has to stand near a token for a longer pattern to match there: one look over a few tokens before that pattern
/// reads them word by word. These let too much pass, never too little.
enum NearPattern {
  /// `số` behind words in lower case and commas alone.
  static let numberBehindWords = near { reading, token in
    var end = token
    while end < reading.count, reading.key(end) != number {
      let isWord = reading.kind(end) == .syllable && !reading.shape(end).contains(.capitalized)
      guard isWord || reading.isMark(.comma, at: end) else { return false }
      end += 1
    }
    return end < reading.count
  }

  /// `số` and a number with symbol within the words of a title.
  static let numberBehindTitle = near { reading, token in
    (token..<min(reading.count, token + longestRest)).contains {
      reading.key($0) == number && $0 + 1 < reading.count && reading.kind($0 + 1) == .documentNumber
    }
  }

  /// A number, a year or `(sửa đổi)` within the words of a title.
  static let titleEnd = near { reading, token in
    (token..<min(reading.count, token + longestTitle)).contains {
      switch reading.kind($0) {
      case .number, .documentNumber: true
      case .punctuation: reading.isMark(.openingParenthesis, at: $0)
      default: reading.key($0) == amend
      }
    }
  }

  /// A date or an issuer directly behind the type word at a token.
  static let tailBehindType = near { reading, token in
    guard let type = reading.text.phrases.longest(.documentTypes, at: token) else { return false }
    var end = token + type.length
    while reading.isMark(.asterisk, at: end) { end += 1 }
    return reading.isMark(.comma, at: end) || tails.contains(reading, end)
  }

  private static func near(_ holds: @escaping @Sendable (Reading, Int) -> Bool) -> Pattern { .ahead(.test(holds)) }

  private static let number = Lexicon.standard.key(of: "số")
  private static let amend = Lexicon.standard.key(of: "sửa")
  private static let tails = WordKeys("ban ký đề ngày do của")
  /// As many words as a title may go on with, its number, and one more.
  private static let longestRest = 14
  /// As many words as the longest title has, and what shows its end.
  private static let longestTitle = 28
}
