extension TokenTable {
  /// The tokens by which sentences may end and what they enclose may begin, in order: marks, signs, abbreviations and
  /// the first token of each line. About a quarter of all; linear, without branches.
  var signs: [UInt32] {
    // Sound: each token is written once at most, in its turn, and the columns have one element for each token.
    unsafe withColumns { _, kinds, shapes in
      unsafe Array(unsafeUninitializedCapacity: kinds.count) { signs, count in
        for token in 0..<kinds.count {
          let kind = unsafe kinds[token].rawValue
          let isSign = kind >= Token.Kind.punctuation.rawValue || kind == Token.Kind.abbreviation.rawValue
          unsafe signs[count] = UInt32(truncatingIfNeeded: token)
          count &+= unsafe isSign || shapes[token].contains(.lineStart) ? 1 : 0
        }
      }
    }
  }
}
