import VanBanText

extension Lexicon {
  /// The number of a token in a lexicon. Spellings that matching does not tell apart (capitals, tone styles) share one.
  public typealias Key = UInt32

  /// The key of tokens that the lexicon does not hold.
  package static var unknown: Key { 0 }

  /// The number of keys, the unknown one included.
  package var keyCount: Int { layout.tokenCount }

  /// The key of a lower-cased token whose hash is known, or ``unknown``. O(1) expected.
  ///
  /// - Parameter hash: ``LexiconHash/seed`` with every byte added.
  @inline(__always)
  package func key(of token: UnsafeRawBufferPointer, hash: UInt32) -> Key {
    let mask = layout.slotCount &- 1
    var slot = Int(LexiconHash.finish(hash)) & mask
    while true {
      let entry = word(layout.slots &+ slot &* 2)
      if entry == 0 { return Self.unknown }
      // Sound: a buffer's own count bounds the comparison.
      if unsafe equal(pooled(entry &- 1), token) { return word(layout.slots &+ slot &* 2 &+ 1) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The key of a token in any case, or ``unknown``.
  package func key(of token: String) -> Key {
    let bytes = Array(LowerCase.fold(token).utf8)
    let hash = bytes.reduce(LexiconHash.seed) { LexiconHash.add($1, to: $0) }
    // Sound: the buffer is used inside the closure only.
    return unsafe bytes.withUnsafeBytes { unsafe key(of: $0, hash: hash) }
  }

  @inline(__always)
  private func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where unsafe left[index] != right[index] { return false }
    return true
  }
}
