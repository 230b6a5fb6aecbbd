import CTextScan
import VanBanText

extension Lexicon {
  /// The number of a token in a lexicon. Spellings that matching does not tell apart (capitals, tone styles) share one.
  public typealias Key = UInt32

  /// The key of tokens that the lexicon does not hold.
  package static var unknown: Key { 0 }

  /// The number of keys, the unknown one included.
  package var keyCount: Int { layout.tokenCount }

  /// The tokens of up to ``PackedWord/longest`` bytes; alive as long as the lexicon.
  package var words: ctextscan_words {
    unsafe ctextscan_words(slots: storage.pointer(at: layout.words), slot_count: Int64(layout.wordCount))
  }

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
      if entry == 0 { return Self.unknown }
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
