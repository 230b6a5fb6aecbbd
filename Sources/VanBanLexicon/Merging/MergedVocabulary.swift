import CTextScan
import VanBanText

/// The vocabulary of a lexicon, to which tokens are added behind its own.
struct MergedVocabulary {
  private let lexicon: Lexicon
  private var words: [ctextscan_word]
  private var wordCount: Int
  /// The added tokens that are too long to be packed.
  private(set) var longTokens: [String: Lexicon.Key]
  /// The number of keys so far.
  private(set) var keyCount: Int

  /// Starts with the keys of a lexicon.
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let table = unsafe lexicon.words
    // Sound: the table has as many slots as it says and lives as long as the lexicon.
    words = unsafe Array(UnsafeBufferPointer(start: table.slots, count: Int(table.slot_count)))
    wordCount = words.count { $0.low != 0 }
    longTokens = lexicon.vocabulary.longTokens
    keyCount = lexicon.keyCount
  }

  /// The finished table.
  var finished: Vocabulary {
    // Sound: the words are plain numbers.
    let memory = unsafe words.withUnsafeBytes { unsafe LexiconStorage(copying: [$0]) }
    return Vocabulary(memory, words: 0, wordCount: words.count, keyCount: keyCount, longTokens: longTokens)
  }

  /// The key of a lower-cased token: a new one, which its tone-style variants share, when the lexicon has none.
  mutating func key(of token: [UInt8]) -> Lexicon.Key {
    if let known = knownKey(of: token) { return known }
    let key = Lexicon.Key(keyCount)
    keyCount += 1
    for spelling in ToneStyle.variants(ofSyllable: String(decoding: token, as: UTF8.self)) { add(spelling, key) }
    return key
  }

  private func knownKey(of token: [UInt8]) -> Lexicon.Key? {
    guard let packed = PackedWord(token) else {
      let key = unsafe token.withUnsafeBytes { unsafe lexicon.key(ofLong: $0) }
      return key != Lexicon.unknown ? key : longTokens[String(decoding: token, as: UTF8.self)]
    }
    let word = words[slot(of: packed, in: words)]
    return word.low == 0 ? nil : word.key & UInt32(CTEXTSCAN_KEY)
  }

  private mutating func add(_ token: String, _ key: Lexicon.Key) {
    guard let packed = PackedWord(token.utf8) else {
      longTokens[token] = key
      return
    }
    if (wordCount + 1) * 2 > words.count { grow() }
    words[slot(of: packed, in: words)] = packed.slotContent(
      key: key, isSyllable: VocabularyBuilder.isSyllable(token))
    wordCount += 1
  }

  private mutating func grow() {
    var larger = Array(repeating: ctextscan_word(), count: words.count * 2)
    for word in words where word.low != 0 {
      var slot = Int(ctextscan_word_slot(word.low, word.high, Int64(larger.count)))
      while larger[slot].low != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = word
    }
    words = larger
  }

  /// The slot that holds a word, or the empty one where it would be.
  private func slot(of word: PackedWord, in words: [ctextscan_word]) -> Int {
    var slot = word.slot(of: words.count)
    while words[slot].low != 0, words[slot].low != word.low || words[slot].high != word.high {
      slot = (slot + 1) & (words.count - 1)
    }
    return slot
  }
}
