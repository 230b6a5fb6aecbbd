import CTextScan
import VanBanText

/// The tokens of a lexicon and their keys.
///
/// `@unchecked Sendable` is sound: the memory never changes after `init`.
@safe final class Vocabulary: @unchecked Sendable {
  /// The tokens of up to ``PackedWord/longest`` bytes.
  let words: ctextscan_words
  /// The number of keys, the unknown one included.
  let keyCount: Int
  /// The longer tokens that were added to a compiled lexicon.
  let longTokens: [String: Lexicon.Key]
  private let memory: LexiconStorage

  /// Reads a table of words that begins so many 32-bit words from the start.
  init(
    _ memory: LexiconStorage, words: Int, wordCount: Int, keyCount: Int, longTokens: [String: Lexicon.Key] = [:]
  ) {
    self.memory = memory
    self.keyCount = keyCount
    self.longTokens = longTokens
    // Sound: the table lies there, as its builder wrote it.
    unsafe self.words = ctextscan_words(slots: memory.pointer(at: words), slot_count: Int64(wordCount))
  }

  /// The key of a long token that was added, or the unknown one.
  func addedKey(ofLong token: UnsafeRawBufferPointer) -> Lexicon.Key {
    guard !longTokens.isEmpty else { return Lexicon.unknown }
    return unsafe longTokens[String(decoding: token, as: UTF8.self)] ?? Lexicon.unknown
  }
}

extension Lexicon {
  /// The number of a token in a lexicon. Spellings that matching does not tell apart (capitals, tone styles) share one.
  public typealias Key = UInt32

  /// The key of tokens that the lexicon does not hold.
  package static var unknown: Key { 0 }

  /// The number of keys, the unknown one included.
  package var keyCount: Int { vocabulary.keyCount }

  /// The tokens of up to ``PackedWord/longest`` bytes; alive as long as the lexicon.
  package var words: ctextscan_words { unsafe vocabulary.words }

  /// The key of a lower-cased token, or ``unknown``. O(1) expected.
  @inline(__always)
  package func key(of word: PackedWord) -> Key {
    // Sound: the table lies in the lexicon, and the builder leaves slots empty, at which the search ends.
    unsafe ctextscan_find_word(words, word.low, word.high).pointee.key & UInt32(CTEXTSCAN_KEY)
  }

  /// The key of a lower-cased token of more than ``PackedWord/longest`` bytes, or ``unknown``. Linear in its length.
  package func key(ofLong token: UnsafeRawBufferPointer) -> Key {
    let mask = layout.slotCount &- 1
    var slot = unsafe Int(LexiconHash.of(token)) & mask
    while true {
      let entry = word(layout.slots &+ slot &* 2)
      if entry == 0 { return unsafe vocabulary.addedKey(ofLong: token) }
      if unsafe pooled(entry &- 1).elementsEqual(token) { return word(layout.slots &+ slot &* 2 &+ 1) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The key of a lower-cased token, or ``unknown``. Linear in its length.
  package func key(ofFolded token: UnsafeRawBufferPointer) -> Key {
    if let packed = unsafe PackedWord(token) { return key(of: packed) }
    return unsafe key(ofLong: token)
  }

  /// The key of a token in any case, or ``unknown``.
  package func key(of token: String) -> Key {
    // Sound: the buffer is used inside the closure only.
    unsafe Array(LowerCase.fold(token).utf8).withUnsafeBytes { unsafe key(ofFolded: $0) }
  }
}
