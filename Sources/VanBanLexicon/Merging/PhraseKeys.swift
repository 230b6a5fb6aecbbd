import VanBanText

/// Turns the phrases of additions into keys, the same that the tokenizer gives them in running text.
struct PhraseKeys {
  /// Phrases of more tokens are refused: every token of a text may open one, and reading stays linear.
  static let longestPhrase = 64

  private(set) var vocabulary: MergedVocabulary
  private let normalizer = Normalizer()
  private var keys: [Lexicon.Key] = []

  init(_ lexicon: Lexicon) { vocabulary = MergedVocabulary(lexicon) }

  /// The keys of a phrase; tokens that the lexicon does not hold get new ones. Linear.
  mutating func keys(of phrase: String) throws(LexiconError) -> [Lexicon.Key] {
    keys.removeAll(keepingCapacity: true)
    for piece in normalizer.normalize(phrase).bytes.split(whereSeparator: { $0 <= 0x20 }) { addKeys(of: piece) }
    guard !keys.isEmpty else { throw .badAddition(phrase: phrase, problem: "expected words, found none") }
    guard keys.count <= Self.longestPhrase else {
      throw .badAddition(
        phrase: phrase, problem: "expected \(Self.longestPhrase) words at most, found \(keys.count)")
    }
    return keys
  }

  /// Adds the keys of what stands between two spaces: of letters alone mostly, which need no cutting.
  private mutating func addKeys(of piece: ArraySlice<UInt8>) {
    let bytes = Array(piece)
    if Self.isWord(bytes) { return keys.append(vocabulary.key(of: LowerCase.fold(bytes))) }
    for token in PhraseTokens.split(String(decoding: bytes, as: UTF8.self)) {
      keys.append(vocabulary.key(of: Array(token.utf8)))
    }
  }

  private static func isWord(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      guard Letters.isLetter(scalar) else { return false }
      index += length
    }
    return true
  }
}
