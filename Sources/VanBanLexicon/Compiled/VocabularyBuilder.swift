import VanBanText

/// Numbers the tokens of all tables. Spellings that matching does not tell apart share a number.
struct VocabularyBuilder {
  private(set) var ids: [String: UInt32] = [:]
  private(set) var count: UInt32 = 1  // 0 is the unknown token

  /// Numbers the marks, and behind them tokens in the order given.
  init(_ tokens: [String]) {
    for mark in Mark.all { _ = id(of: mark.spelling) }
    for token in tokens { _ = id(of: token) }
  }

  /// The id of a lower-cased token, new when it was not seen before. Its tone-style variants get the same id.
  mutating func id(of token: String) -> UInt32 {
    if let known = ids[token] { return known }
    let spellings = ToneStyle.variants(ofSyllable: token)
    let id = spellings.lazy.compactMap { [ids] in ids[$0] }.first ?? count
    if id == count { count += 1 }
    for spelling in spellings { ids[spelling] = id }
    return id
  }

  /// The table of the tokens that can be packed. Those with low numbers come first and so lie where the search begins.
  func words() -> [UInt32] {
    let packed = ids.compactMap { token, id in PackedWord(token.utf8).map { (word: $0, token: token, id: id) } }
      .sorted { ($0.id, $0.word.high, $0.word.low) < ($1.id, $1.word.high, $1.word.low) }
    let capacity = Self.capacity(for: packed.count)
    var slots = [UInt32](repeating: 0, count: capacity * PackedWord.entryLength)
    for (word, token, id) in packed {
      var slot = word.slot(of: capacity)
      while slots[slot * PackedWord.entryLength] != 0 { slot = (slot + 1) & (capacity - 1) }
      let entry = word.entry(key: id, isSyllable: Self.isSyllable(token))
      slots.replaceSubrange(slot * entry.count..<(slot + 1) * entry.count, with: entry)
    }
    return slots
  }

  /// Whether a token is made of lower-case Latin letters alone.
  static func isSyllable(_ token: String) -> Bool {
    token.unicodeScalars.allSatisfy { Letters.isLatin($0.value) && !LowerCase.isUpper($0.value) }
  }

  /// The open-addressing table of the longer tokens: pairs of a pool offset + 1 and an id.
  func slots(writer: inout BlobWriter) -> [UInt32] {
    let long = ids.filter { PackedWord($0.key.utf8) == nil }
    let capacity = Self.capacity(for: long.count)
    var slots = [UInt32](repeating: 0, count: capacity * 2)
    for (token, id) in long.sorted(by: { $0.key < $1.key }) {
      var slot = Int(LexiconHash.of(token.utf8)) & (capacity - 1)
      while slots[slot * 2] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot * 2] = writer.pool(token) + 1
      slots[slot * 2 + 1] = id
    }
    return slots
  }

  /// A power of two that leaves half of the slots empty.
  static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }
}
