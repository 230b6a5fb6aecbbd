/// A kind of quotation mark or bracket, by the sign that closes it.
struct EnclosingSign: Equatable {
  private let closing: UInt32
  private let side: Side

  private enum Side { case opening, closing, either }

  /// The sign at an offset, if there is one. O(1).
  init?(_ bytes: [UInt8], at offset: Int) {
    switch bytes.scalar(at: offset).value {
    case 0x28: self.init(")", .opening)
    case 0x29: self.init(")", .closing)
    case 0x5B: self.init("]", .opening)
    case 0x5D: self.init("]", .closing)
    case 0x7B: self.init("}", .opening)
    case 0x7D: self.init("}", .closing)
    case 0x201C, 0x201E: self.init("”", .opening)
    case 0x201D: self.init("”", .closing)
    case 0x2018: self.init("’", .opening)
    case 0x2019: self.init("’", .closing)
    case 0xAB: self.init("»", .opening)
    case 0xBB: self.init("»", .closing)
    case 0x22: self.init("\"", .either)
    default: return nil
    }
  }

  private init(_ closing: Unicode.Scalar, _ side: Side) {
    self.closing = closing.value
    self.side = side
  }

  /// Signs of one pair are equal.
  static func == (left: Self, right: Self) -> Bool { left.closing == right.closing }

  /// Whether the sign closes. A straight quotation mark goes by the side on which it touches a word, and by what is
  /// open where it touches both or none.
  func closes(_ innermost: EnclosingSign?, _ tokens: TokenTable, at token: Int) -> Bool {
    guard side == .either else { return side == .closing }
    let touch = tokens.touch(token)
    return touch.before == touch.behind ? innermost == self : touch.before
  }

  /// Whether a token is a run of asterisks or underscores, as Markdown sets words off with.
  static func isEmphasis(_ tokens: TokenTable, _ bytes: [UInt8], at token: Int) -> Bool {
    guard tokens.kinds[token] == .symbol else { return false }
    let byte = bytes[Int(tokens.starts[token])]
    return byte == .ascii("*") || byte == .ascii("_")
  }
}

extension TokenTable {
  /// On which sides a token touches its neighbours, without a space.
  func touch(_ token: Int) -> (before: Bool, behind: Bool) {
    (!shapes[token].contains(.spaceBefore), token + 1 < count && !shapes[token + 1].contains(.spaceBefore))
  }
}
