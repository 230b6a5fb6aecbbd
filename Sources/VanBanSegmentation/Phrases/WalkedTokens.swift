import VanBanLexicon

/// What phrases are looked for in: the columns of tokens that tell which they are.
@safe struct WalkedTokens {
  private let keys: UnsafeBufferPointer<Lexicon.Key>
  private let kinds: UnsafeBufferPointer<Token.Kind>
  private let shapes: UnsafeBufferPointer<TokenShape>

  /// Reads columns of equal length, which must outlive the value.
  init(
    _ keys: UnsafeBufferPointer<Lexicon.Key>, _ kinds: UnsafeBufferPointer<Token.Kind>,
    _ shapes: UnsafeBufferPointer<TokenShape>
  ) {
    unsafe self.keys = keys
    unsafe self.kinds = kinds
    unsafe self.shapes = shapes
  }

  var count: Int { unsafe keys.count }

  // Sound: callers ask about tokens of the text, and the columns have one element for each.

  @inline(__always)
  func key(_ token: Int) -> Lexicon.Key { unsafe keys[token] }

  @inline(__always)
  func isCapitalized(_ token: Int) -> Bool { unsafe shapes[token].contains(.capitalized) }

  /// Whether a token is a syllable without a capital, as proper names have none.
  @inline(__always)
  func isSmallSyllable(_ token: Int) -> Bool {
    unsafe kinds[token] == .syllable && !shapes[token].contains(.capitalized)
  }

  /// 1 where phrases that have come to a node with a token may go on with the next, which the text has; else 0. Without
  /// a branch.
  @inline(__always)
  func continuations(_ node: TrieNode, behind token: Int) -> Int {
    let (key, shape) = unsafe (keys[token &+ 1], shapes[token &+ 1])
    let startsLine = UInt32(shape.rawValue / TokenShape.lineStart.rawValue)
    return Int(node.filter >> (key & 31) & ~startsLine & 1)
  }

  /// Whether phrases that have come to a node with a token may go on with the next; none goes over the end of a line.
  @inline(__always)
  func continues(_ node: TrieNode, behind token: Int) -> Bool {
    let next = token &+ 1
    guard next < count else { return false }
    return unsafe node.mayContinue(keys[next]) && !shapes[next].contains(.lineStart)
  }
}
