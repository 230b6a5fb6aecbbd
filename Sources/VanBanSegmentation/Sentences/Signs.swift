import CTextScan
import VanBanLexicon

extension TokenTable {
  /// The tokens by which sentences may end and what they enclose may begin, in order: marks but for ``idleMarks``, signs,
  /// abbreviations and the first token of each line. About a sixth of all; linear.
  var signs: [UInt32] {
    // Sound: the call reads columns of equal count and writes each token once at most; a kind and a shape are one byte
    // each, which holds the raw value.
    unsafe withColumns { keys, kinds, shapes in
      guard let keyBase = keys.baseAddress, let kindBase = kinds.baseAddress,
        let shapeBase = shapes.baseAddress
      else { return [] }
      var columns = unsafe ctextscan_signs(
        kinds: UnsafeRawPointer(kindBase).assumingMemoryBound(to: UInt8.self),
        shapes: UnsafeRawPointer(shapeBase).assumingMemoryBound(to: UInt8.self), keys: keyBase,
        count: Int64(keys.count), first_kind: Token.Kind.punctuation.rawValue,
        other_kind: Token.Kind.abbreviation.rawValue, shape: TokenShape.lineStart.rawValue, idle_keys: Self.idleMarks)
      return unsafe Array(unsafeUninitializedCapacity: keys.count) { signs, count in
        if let base = signs.baseAddress { count = unsafe Int(ctextscan_find_signs(&columns, base)) }
      }
    }
  }

  /// Marks that neither end a sentence nor enclose anything, one bit a key: half of all marks.
  private static let idleMarks = [
    Mark.comma, .semicolon, .colon, .hyphen, .slash, .apostrophe, .plus, .bar, .ampersand, .hash,
  ].reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
}
