/// What is matched: the tokens of a text up to a limit, and what has been captured on the way.
@safe struct Bounds {
  let reading: Reading
  let limit: Int
  let captures: Captures
  private let tokens: UnsafePointer<ReadingToken>

  /// Bounds a reading, which has to live as long.
  init(_ reading: Reading, limit: Int, _ captures: Captures) {
    self.reading = reading
    self.limit = limit
    self.captures = captures
    unsafe tokens = reading.tokens.base
  }

  /// A token before the limit.
  ///
  /// Sound: the limit lies within the text, and matches begin at its tokens and go forward alone.
  @inline(__always)
  func token(_ index: Int) -> ReadingToken { unsafe tokens[index] }
}
