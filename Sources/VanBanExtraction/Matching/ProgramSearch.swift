extension Program {
  /// Whether the first token allows a match: asked before a matcher is made. O(1).
  @inline(__always)
  func mayMatch(_ reading: Reading, at token: Int) -> Bool {
    token < reading.count && dispatch.choice(reading, token) != 0
  }

  /// Whether the program matches at a token, within the tokens before `limit`.
  func matches(_ reading: Reading, at token: Int, limit: Int) -> Bool {
    guard mayMatch(reading, at: token) else { return false }
    var matcher = Matcher(reading, limit: limit)
    return matcher.match(self, at: token) != nil
  }

  /// The first token of a run at which the program matches within the run, and the parts captured there.
  func firstMatch(_ reading: Reading, in tokens: Range<Int>) -> (token: Int, parts: [Matcher.Part])? {
    for token in tokens where dispatch.choice(reading, token) != 0 {
      var matcher = Matcher(reading, limit: tokens.upperBound)
      if matcher.match(self, at: token) != nil { return (token, matcher.parts(of: self)) }
    }
    return nil
  }
}
