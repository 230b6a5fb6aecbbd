import VanBanLexicon
import VanBanSegmentation

/// What rules ask of a token, side by side: one line of the cache answers all of it.
struct ReadingToken {
  /// The tables that have a phrase starting at the token.
  let tables: TableSet
  /// The lexicon's number of the token.
  let key: Lexicon.Key
  /// What it is.
  let kind: Token.Kind
  /// What can be seen of it.
  let shape: TokenShape
  /// The layers of which an annotation covers it.
  var cover: Layer = []
  /// The layers of which an annotation starts at it.
  var starts: Layer = []
}

/// The tokens of a text as rules read them, in memory of their own.
@safe final class ReadingTokens {
  let count: Int
  private let tokens: UnsafeMutablePointer<ReadingToken>

  /// Lays the columns of a text side by side. Linear.
  init(_ text: SegmentedText) {
    let columns = text.tokens
    count = columns.count
    unsafe tokens = .allocate(capacity: columns.count)
    for index in 0..<columns.count {
      let token = ReadingToken(
        tables: text.phrases.tables(at: index), key: columns.keys[index], kind: columns.kinds[index],
        shape: columns.shapes[index])
      // Sound: the index lies below the capacity.
      unsafe (tokens + index).initialize(to: token)
    }
  }

  deinit { unsafe tokens.deallocate() }

  /// Where the tokens lie, for readers that keep to ``count`` themselves.
  var base: UnsafePointer<ReadingToken> { unsafe UnsafePointer(tokens) }

  /// The first token from one on that a condition holds for, or ``count``: the loop for looks over a whole text.
  ///
  /// Sound: places ascend to the count from one that is none below zero.
  @inline(__always)
  func first(from start: Int, where holds: (ReadingToken) -> Bool) -> Int {
    precondition(start >= 0)
    var index = start
    while index < count, unsafe !holds(tokens[index]) { index += 1 }
    return index
  }

  /// A token. Sound: the index is checked against the count.
  @inline(__always)
  subscript(index: Int) -> ReadingToken {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe tokens[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield unsafe &tokens[index]
    }
  }
}
