import VanBanText

/// Places where a sentence may end.
///
/// They are the line ends, the boundaries of Unicode Standard Annex 29, and what these rules leave out because they do not
/// know the language: a full stop before a figure (`xong. 15 hộ`), before a quotation that begins small (`xong. "mai
/// nhé"`) or glued to the next word (`xong.Anh`), and dots of omission that are one sign (`…`).
struct SentenceCandidates {
  private let text: SentenceContext
  private var boundaries: [Int] = []

  /// The tokens before which a sentence may end, in order and without the first of the text. Linear.
  static func boundaries(in text: SentenceContext) -> [Int] {
    var candidates = SentenceCandidates(text: text)
    candidates.collect()
    return candidates.boundaries
  }

  private init(text: SentenceContext) { self.text = text }

  private mutating func collect() {
    boundaries.reserveCapacity(text.signs.count)
    let text = text
    for sign in text.signs {
      let token = Int(sign)
      if token > 0, text.startsLine(token) { add(token) }
      guard let terminator = text.terminator(token) else { continue }
      if let boundary = text.unicodeBoundary(behind: token, terminator) { add(sideWithMarks(boundary)) }
      if let boundary = boundary(behind: token, terminator) { add(boundary) }
    }
  }

  /// Adds a place. Few places come before others that are there already: those that follow closing marks.
  private mutating func add(_ boundary: Int) {
    guard boundary < text.tokens.count else { return }
    if boundaries.last.map({ $0 < boundary }) ?? true { return boundaries.append(boundary) }
    var index = boundaries.count
    while index > 0, boundaries[index - 1] > boundary { index -= 1 }
    if index == 0 || boundaries[index - 1] != boundary { boundaries.insert(boundary, at: index) }
  }

  /// Moves a boundary behind the marks that close what ends, and before those that open what follows.
  private func sideWithMarks(_ token: Int) -> Int {
    var boundary = token
    while boundary < text.tokens.count, text.enclosures.closes(boundary), !text.startsLine(boundary) { boundary += 1 }
    while boundary > 0, text.enclosures.opens(boundary - 1) { boundary -= 1 }
    return boundary
  }

  private func boundary(behind token: Int, _ terminator: Terminator) -> Int? {
    guard text.tokens.kinds[token] == .punctuation else { return nil }
    var boundary = token + 1
    while boundary < text.tokens.count, text.enclosures.closes(boundary) { boundary += 1 }
    return opensSentence(boundary, behind: token, terminator) ? boundary : nil
  }

  private func opensSentence(_ token: Int, behind mark: Int, _ terminator: Terminator) -> Bool {
    switch text.kind(token) {
    case .syllable, .abbreviation: text.has(.capitalized, token)
    case .number, .date, .percentage, .documentNumber: terminator == .period && text.has(.spaceBefore, token)
    case .punctuation:
      terminator == .period && text.enclosures.opens(token) && text.isQuote(token) && !text.isLetter(mark - 1)
    default: false
    }
  }
}

extension SentenceContext {
  /// Whether a token is a quotation mark, set apart from what stands before it.
  fileprivate func isQuote(_ token: Int) -> Bool {
    has(.spaceBefore, token) && (isMark(.straightQuote, token) || isMark(.openingQuote, token))
  }

  /// Whether a token is one byte long: a letter whose period shortens a name.
  fileprivate func isLetter(_ token: Int) -> Bool { kind(token) == .syllable && spelling(token).count == 1 }
}
