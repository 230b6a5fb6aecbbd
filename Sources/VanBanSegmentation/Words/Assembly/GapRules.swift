import VanBanLexicon

/// What holds of words whatever the model says: marks are no syllables, so that no pair tells of them.
@safe struct GapRules {
  /// The score of a gap that a rule has closed: no chain falls apart there.
  static var closed: Int16 { .max }

  private let scores: UnsafeMutableBufferPointer<Int16>
  private let keys: UnsafeBufferPointer<Lexicon.Key>
  private let kinds: UnsafeBufferPointer<Token.Kind>
  private let shapes: UnsafeBufferPointer<TokenShape>
  private let walk: PhraseWalk
  private let lexicon: Lexicon

  /// Works on columns of equal length, which must outlive the value.
  init(
    _ scores: UnsafeMutableBufferPointer<Int16>, _ keys: UnsafeBufferPointer<Lexicon.Key>,
    _ kinds: UnsafeBufferPointer<Token.Kind>, _ shapes: UnsafeBufferPointer<TokenShape>, _ lexicon: Lexicon
  ) {
    unsafe self.scores = scores
    unsafe self.keys = keys
    unsafe self.kinds = kinds
    unsafe self.shapes = shapes
    self.lexicon = lexicon
    unsafe walk = PhraseWalk(lexicon, keys, shapes)
  }

  private static let places = TableSet(.places)
  private static let own = TableSet(.ownWords).union(TableSet(.ownNames)).union(TableSet(.personNames))

  /// Applies the rules to the whole text. Linear.
  func apply() {
    applyToMarks()
    if lexicon.hasAdditions { keepOwnWords() }
  }

  /// The words and names that users added to the lexicon, from the left, the longest first, without overlaps. One
  /// syllable is a word anyway: it must not cut a longer one.
  private func keepOwnWords() {
    var token = 0
    while token < (unsafe keys.count) {
      let length = walk.longest(Self.own, at: token)
      if length > 1 { keep(token..<token + length) }
      token += max(1, length)
    }
  }

  private func keep(_ word: Range<Int>) {
    // Sound: the word lies in the text.
    for inner in word.dropLast() { unsafe scores[inner] = Self.closed }
    unsafe scores[word.upperBound - 1] = 0
    if word.lowerBound > 0 { unsafe scores[word.lowerBound - 1] = 0 }
  }

  private func applyToMarks() {
    let (hyphen, period) = (Mark.hyphen.rawValue, Mark.period.rawValue)
    for sign in unsafe TokenTable.signs(keys, kinds, shapes, with: .allCapitals, idle: Self.idleMarks) {
      let token = Int(sign)
      // Sound: the columns have one element for each token.
      let key = unsafe keys[token]
      if key == hyphen { joinAroundHyphen(token) }
      if key == period { joinShortened(token) }
      if unsafe kinds[token] == .abbreviation || shapes[token].contains(.allCapitals) { joinPlace(token) }
    }
  }

  /// The marks that join nothing.
  private static let idleMarks = Mark.bits(Mark.all.filter { $0 != .hyphen && $0 != .period })

  /// Places of the lexicon that an abbreviation opens: `TP. Hồ Chí Minh`, `TP HCM` is none.
  private func joinPlace(_ token: Int) {
    guard walk.mayGoOn(behind: token) else { return }
    let length = walk.longest(Self.places, at: token)
    guard length > 2 else { return }
    for inner in token..<token + length - 1 { unsafe scores[inner] = Self.closed }
  }

  /// A title that is shortened in lower case keeps its period: `tp. HCM`. In capitals it is one token.
  private func joinShortened(_ period: Int) {
    guard period > 0, period + 1 < (unsafe keys.count), unsafe kinds[period - 1] == .syllable else { return }
    let (here, next) = unsafe (shapes[period], shapes[period + 1])
    guard here.isDisjoint(with: [.spaceBefore, .lineStart]), !next.contains(.lineStart), next.contains(.capitalized),
      unsafe !shapes[period - 1].contains(.capitalized), unsafe lexicon.isTitleAbbreviation(keys[period - 1])
    else { return }
    unsafe scores[period - 1] = Self.closed
  }

  /// Hyphens without spaces join figures (`23-3`, `1.500-2.000`) and the syllables of a foreign word (`cà-rem`).
  private func joinAroundHyphen(_ hyphen: Int) {
    guard hyphen > 0, hyphen + 1 < (unsafe keys.count) else { return }
    let around: TokenShape = unsafe shapes[hyphen].union(shapes[hyphen + 1])
    guard around.isDisjoint(with: [.spaceBefore, .lineStart]) else { return }
    let (left, right) = unsafe (kinds[hyphen - 1], kinds[hyphen + 1])
    let joinsLetters = unsafe left == .syllable && right == .syllable && !shapes[hyphen + 1].contains(.capitalized)
    guard joinsLetters || left.isCount && right.isCount else { return }
    unsafe scores[hyphen - 1] = Self.closed
    unsafe scores[hyphen] = Self.closed
  }
}

extension Token.Kind {
  /// Whether tokens of the kind are an amount or a date in figures.
  fileprivate var isCount: Bool { self == .number || self == .percentage || self == .date }
}
