import VanBanLexicon
import VanBanSegmentation

/// The title of a role and the words that modify it.
extension RoleGrammar {
  /// A row of the table and the tokens that it covers here.
  typealias Title = (entry: LexiconEntry, length: Int)

  func modifierBefore(at start: Int) -> PhraseMatch? {
    guard let modifier = reading.phrase(of: .titleModifiers, at: start), vocabulary.isBefore(modifier.entry),
      start == 0 || !Self.compounds.contains(reading, start - 1)
    else { return nil }
    return modifier
  }

  func title(at start: Int) -> Title? {
    guard start < limit, let match = reading.phrase(of: .titles, at: start) else { return deputyOf(start) }
    guard start + match.length <= limit, vocabulary.kind(match.entry) != .loose else { return nil }
    if vocabulary.isAbbreviation(match.entry) {
      return isAbbreviated(at: start, match) ? (match.entry, match.length) : nil
    }
    let isSyllable = match.length == 1 && !reading.shape(start).contains(.capitalized)
    return isSyllable ? nil : (match.entry, match.length)
  }

  /// `Phó` before a title that the table has without it.
  private func deputyOf(_ start: Int) -> Title? {
    guard Self.deputy.contains(reading, start), let match = reading.phrase(of: .titles, at: start + 1),
      vocabulary.kind(match.entry) == .position, match.length > 1
    else { return nil }
    return (match.entry, match.length + 1)
  }

  /// Abbreviations are titles in capitals; those of two letters, which mean other things too, in lists of addressees.
  private func isAbbreviated(at start: Int, _ match: PhraseMatch) -> Bool {
    guard reading.shape(start).contains(.capitalized) else { return false }
    return reading.text.length(of: start) > 3 || isAddressee(start) && !isCodeOfBody(start)
  }

  /// Whether a token opens an item in a list of addressees.
  func isAddressee(_ token: Int) -> Bool { opensItem(token) && isInList(token) }

  /// Whether a token stands in a list of bodies by their codes: `Các Bộ: TC, XD, NV, | CT`.
  private func isCodeOfBody(_ token: Int) -> Bool {
    var before = token - 1
    while before > 1, token - before < Self.longestLine, !reading.isMark(.colon, at: before),
      !reading.isMark(.semicolon, at: before), !reading.shape(before).contains(.lineStart)
    { before -= 1 }
    return before > 1 && reading.isMark(.colon, at: before) && Self.several.contains(reading, before - 2)
      && reading.tables(before - 1).contains(.organizationHeads)
  }

  /// Whether a token opens a line or an item of one.
  private func opensItem(_ token: Int) -> Bool {
    guard token > 0 else { return true }
    return reading.kind(token - 1) != .syllable && !reading.isMark(.openingParenthesis, at: token - 1)
      || Self.several.contains(reading, token - 1)
  }

  private static let longestLine = 60

  /// Whether a token's line opens with a dash or a bullet.
  private func isInList(_ token: Int) -> Bool {
    var first = token
    while first > 0, !reading.shape(first).contains(.lineStart), token - first < Self.longestLine { first -= 1 }
    return reading.isMark(.hyphen, at: first) || reading.isMark(.bullet, at: first) || reading.isMark(.plus, at: first)
  }

  private static let charge = WordKeys("phụ")

  /// Behind words of rank: `Thường trực`, `chuyên trách`, `phụ trách` where no field follows that somebody has charge of.
  func titleEnd(from start: Int) -> Int {
    guard organizations.continues(start), let match = reading.phrase(of: .titleModifiers, at: start),
      vocabulary.isAfter(match.entry)
    else { return start }
    let end = start + match.length
    let goesOn = organizations.continues(end) && reading.kind(end) == .syllable && !organizations.isCapitalized(end)
    return Self.charge.contains(reading, start) && goesOn ? start : end
  }
}
