import VanBanText

/// Numbers the tokens of all tables. Spellings that matching does not tell apart share a number.
struct VocabularyBuilder {
  private(set) var ids: [String: UInt32] = [:]
  private(set) var count: UInt32 = 1  // 0 is the unknown token

  init() {
    for mark in Mark.allCases { _ = id(of: mark.spelling) }
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

  /// The open-addressing table: pairs of a pool offset + 1 and an id.
  func slots(writer: inout BlobWriter) -> [UInt32] {
    let capacity = Self.capacity(for: ids.count)
    var slots = [UInt32](repeating: 0, count: capacity * 2)
    for (token, id) in ids.sorted(by: { $0.key < $1.key }) {
      var slot = Int(Self.hash(token)) & (capacity - 1)
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

  private static func hash(_ token: String) -> UInt32 {
    LexiconHash.finish(token.utf8.reduce(LexiconHash.seed) { LexiconHash.add($1, to: $0) })
  }
}
