import VanBanLexicon

/// Vetoes of sentences that visibly go on.
extension SentenceVeto {
  static let lowerCase = SentenceVeto(
    "lower-case", "A lower-case word goes on with the sentence, but for one right behind ? or !."
  ) { candidate, text in
    guard text.isLowerCase(candidate.boundary) else { return false }
    let isStrong = text.isMark(.question, candidate.terminator) || text.isMark(.exclamation, candidate.terminator)
    return candidate.isClosed || !isStrong
  }

  static let enclosed = SentenceVeto(
    "enclosed", "Sentences inside quotation marks or brackets belong to the sentence around them."
  ) { candidate, text in text.enclosures.isInside(before: candidate.boundary) }

  static let omission = SentenceVeto(
    "omission",
    "(…), [...], (?) or (!) mark a place, dots before another mark fill in a form, a dash behind a quotation tells who speaks."
  ) { candidate, text in
    candidate.isClosed && text.enclosures.opens(candidate.terminator - 1) || text.isDivider(candidate.boundary)
      || candidate.isClosed && text.isMark(.hyphen, candidate.boundary)
  }

  static let phrase = SentenceVeto(
    "phrase", "A phrase of the lexicon lies across the place."
  ) { candidate, text in
    let first = max(candidate.sentenceStart, candidate.boundary - longestPhrase)
    return (first..<candidate.boundary).contains {
      text.mayOpenPhrase($0) && text.phraseCrosses(from: $0, over: candidate.boundary)
    }
  }

  /// Phrases that hold a mark which ends sentences are short.
  private static let longestPhrase = 8
}

extension SentenceContext {
  /// Whether a token is a mark that parts nothing but what stands in one sentence.
  fileprivate func isDivider(_ token: Int) -> Bool {
    guard kind(token) == .punctuation else { return false }
    switch Mark(rawValue: tokens.keys[token]) {
    case .comma, .semicolon, .colon, .period, .ellipsis, .slash: return true
    default: return false
    }
  }
}
