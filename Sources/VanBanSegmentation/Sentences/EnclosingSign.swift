import VanBanLexicon

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

  /// Whether the sign closes. A straight quotation mark goes by the side on which it touches a word, then by the mark
  /// beside it, and by what is open where it touches both or none.
  func closes(_ innermost: EnclosingSign?, _ tokens: TokenTable, at token: Int) -> Bool {
    guard side == .either else { return side == .closing }
    let touch = tokens.touch(token)
    if touch.before != touch.behind { return touch.before || tokens.endsClause(token + 1) }
    if !touch.before, tokens.endsClause(token + 1) || tokens.isDash(token + 1) { return true }
    if !touch.before, token > 0, tokens.keys[token - 1] == Mark.colon.rawValue { return false }
    return innermost == self
  }

  /// Whether nothing but the text around it tells what the sign does: a straight quotation mark between spaces, as in
  /// texts whose marks all stand apart.
  func isLoose(_ tokens: TokenTable, at token: Int) -> Bool {
    let touch = tokens.touch(token)
    return side == .either && !touch.before && !touch.behind
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

  /// Whether a token is a mark behind which a clause or sentence ends, and with it what was quoted.
  fileprivate func endsClause(_ token: Int) -> Bool {
    guard token < count, kinds[token] == .punctuation else { return false }
    switch Mark(rawValue: keys[token]) {
    case .period, .comma, .semicolon: return true
    default: return false
    }
  }

  /// Whether a token is a dash, which behind a quotation tells who speaks.
  fileprivate func isDash(_ token: Int) -> Bool { token < count && keys[token] == Mark.hyphen.rawValue }
}
