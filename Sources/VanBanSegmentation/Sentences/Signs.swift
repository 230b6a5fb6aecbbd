import CTextScan
import VanBanLexicon

extension TokenTable {
  /// The tokens by which sentences may end and what they enclose may begin, in order: marks but for those that neither
  /// end a sentence nor enclose anything, signs, abbreviations and the first token of each line. About a sixth of all;
  /// linear.
  var signs: [UInt32] {
    let idle = Self.idleMarks
    // Sound: the buffers do not leave the closure.
    return unsafe withColumns { keys, kinds, shapes in
      unsafe Self.signs(keys, kinds, shapes, with: .lineStart, idle: idle)
    }
  }

  /// Half of all marks.
  private static let idleMarks = Mark.bits([
    .comma, .semicolon, .colon, .hyphen, .slash, .apostrophe, .plus, .bar, .ampersand, .hash,
  ])

  /// The tokens that are marks, signs or abbreviations, but for those with a key among `idle`, one bit each below 64; and
  /// those that have a shape. In order, of columns of equal length; linear.
  static func signs(
    _ keys: UnsafeBufferPointer<Lexicon.Key>, _ kinds: UnsafeBufferPointer<Token.Kind>,
    _ shapes: UnsafeBufferPointer<TokenShape>, with shape: TokenShape, idle: UInt64
  ) -> [UInt32] {
    guard let keyBase = keys.baseAddress, let kindBase = kinds.baseAddress, let shapeBase = shapes.baseAddress else {
      return []
    }
    // Sound: a kind and a shape are one byte each, which holds the raw value.
    var columns = unsafe ctextscan_signs(
      kinds: UnsafeRawPointer(kindBase).assumingMemoryBound(to: UInt8.self),
      shapes: UnsafeRawPointer(shapeBase).assumingMemoryBound(to: UInt8.self), keys: keyBase,
      count: Int64(keys.count), first_kind: Token.Kind.punctuation.rawValue,
      other_kind: Token.Kind.abbreviation.rawValue, shape: shape.rawValue, idle_keys: idle)
    // Sound: the call writes each token once at most.
    return unsafe Array(unsafeUninitializedCapacity: keys.count) { signs, count in
      if let base = signs.baseAddress { count = unsafe Int(ctextscan_find_signs(&columns, base)) }
    }
  }
}

extension Mark {
  /// One bit for the key of each of some marks.
  static func bits(_ marks: [Mark]) -> UInt64 { marks.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
}
