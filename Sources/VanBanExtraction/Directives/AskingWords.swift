/// What stands before a verb of demanding that is followed by the action at once.
enum AskingWords {
  /// Whether the verb at a token can be what somebody says: it follows its subject, an adverb or a mark; behind
  /// another verb or noun (`phê chuẩn đề nghị bổ nhiệm`) it names a request. O(1).
  static func mayAsk(_ reading: Reading, _ verb: Int) -> Bool {
    guard verb > 0, !reading.shape(verb).contains(.lineStart), reading.kind(verb - 1) == .syllable else { return true }
    return !reading.layers.layers(at: verb - 1).isDisjoint(with: names) || adverbs.contains(reading, verb - 1)
      || reading.shape(verb - 1).contains(.capitalized)
  }

  private static let names: Layer = [.organization, .role, .person, .legalReference]
  private static let adverbs = WordKeys(
    "đã cũng vừa còn tục rõ thời và nghị bản bà ông chí trọng nữa lại điện này")
}
