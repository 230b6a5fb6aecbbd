import VanBanLexicon

/// The articles of laws and decisions.
enum Article {
  /// Whether an article begins with a line: `Điều 5.`. O(1).
  static func begins(_ reading: Reading, _ line: Range<Int>) -> Bool {
    guard let first = line.first, line.count > 1 else { return false }
    return reading.key(first) == word && reading.shape(first).contains(.capitalized)
      && reading.shape(first + 1).contains(.figures)
  }

  private static let word = Lexicon.standard.key(of: "điều")
}

/// What stands before a verb of demanding that is followed by the action at once.
enum AskingWords {
  /// Whether the verb at a token can be what somebody says: it follows its subject, an adverb or a mark; behind
  /// another verb or noun (`phê chuẩn đề nghị bổ nhiệm`) it names a request. O(1).
  static func mayAsk(_ reading: Reading, _ verb: Int) -> Bool {
    guard verb > 0, !reading.shape(verb).contains(.lineStart), reading.kind(verb - 1) == .syllable else { return true }
    let named: Layer = [.organization, .role, .person, .legalReference]
    return !reading.layers.layers(at: verb - 1).isDisjoint(with: named) || adverbs.contains(reading.key(verb - 1))
      || reading.shape(verb - 1).contains(.capitalized)
  }

  private static let adverbs: Set<Lexicon.Key> = Set(
    [
      "đã", "cũng", "vừa", "còn", "tục", "rõ", "thời", "và", "nghị", "bản", "bà", "ông", "chí", "trọng", "nữa", "lại",
      "điện", "này",
    ].map {
      Lexicon.standard.key(of: $0)
    })
}
