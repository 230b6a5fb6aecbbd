import VanBanLexicon
import VanBanSegmentation

/// Names told by their place in the layout: signatures, bylines, credits, rows of tables.
extension PersonContext {
  /// A name that a narrow column breaks behind the family name: `Nguyễn ⏎ Văn An`.
  func broken(at start: Int) -> PersonName? {
    guard let family = reading.phrase(of: .familyNames, at: start),
      names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.frequentFamily
    else { return nil }
    let given = start + family.length
    var end = given
    while end < limit, end - given < 4, names.isGivenSyllable(end), end == given || !reading.isLineStart(end) {
      end += 1
    }
    guard end > given + 1, reading.isLineStart(given), reading.isLineStart(end),
      !reading.shape(given).contains(.paragraphStart)
    else { return nil }
    return PersonName(tokens: start..<end, kind: .full)
  }

  /// A name of two parts or more where its place in the layout says that one stands here: a full name, or a pen name
  /// of given names alone.
  func unknown(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), name.tokens.count > 1, name.tokens.count < 6,
      !reading.shape(start).contains(.allCapitals), !isWidePlace(name.tokens), !opensHead(start)
    else { return nil }
    return isMadeOfNames(name) ? name : nil
  }

  /// A name of several parts, of any language, where the text says that it is an author's.
  func credited(at start: Int) -> PersonName? {
    guard let name = several(at: start), !isWidePlace(name.tokens), !opensHead(start) else { return nil }
    return name
  }

  /// A full Vietnamese name of a common family that no place bears, where a row of a table begins with one.
  func listed(at start: Int) -> PersonName? {
    guard let name = expected(at: start), name.kind == .full, !names.isPlace(name.tokens),
      let family = reading.phrase(of: .familyNames, at: start)
    else { return nil }
    return names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.frequentFamily && isMadeOfNames(name)
      ? name : nil
  }

  /// A full name where a signature or a table says that one stands here, though a place may be called the same.
  func expected(at start: Int) -> PersonName? {
    guard let name = free(names.any(at: start)), name.tokens.count > 1, !isWidePlace(name.tokens), !opensHead(start)
    else { return nil }
    return reading.phrase(of: .familyNames, at: start) != nil || isMadeOfNames(name) ? name : nil
  }

  /// The first of the names that a cell holds one behind the other.
  func inRow(at start: Int) -> PersonName? { free(NameRow(reading, limit: limit).first(at: start)) }

  /// Whether the line before closes with a role, or says that the paper is signed.
  func isSignature(_ start: Int) -> Bool {
    guard start > 0, reading.shape(start).contains(.lineStart) else { return false }
    return reading.layers.layers(at: start - 1).contains(.role) || reading.isMark(.closingParenthesis, at: start - 1)
  }
}
