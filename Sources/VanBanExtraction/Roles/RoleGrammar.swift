import VanBanLexicon
import VanBanSegmentation

/// Reads a role: what tells whether it is still held, the title, what tells its rank, the body and place, the term.
///
/// ```
/// nguyên | Phó Bí thư | Thường trực | Tỉnh ủy An Giang        đại biểu | Quốc hội | khóa XV
/// ```
package struct RoleGrammar {
  let reading: Reading
  let limit: Int
  let organizations: OrganizationGrammar
  var vocabulary: TitleVocabulary { .standard }

  /// Reads within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
    organizations = OrganizationGrammar(reading, limit: self.limit)
  }

  /// Whether a role may start at a token: a title, what modifies one, or `Phó`.
  @inline(__always)
  static func mayOpen(_ reading: Reading, _ token: Int) -> Bool {
    let tables = reading.tables(token)
    return tables.contains(.titles) || tables.contains(.titleModifiers) || deputy.contains(reading, token)
  }

  /// The role that starts at a token, or `nil`.
  package func role(at start: Int) -> RoleReading? {
    let modifier = modifierBefore(at: start)
    let titleStart = start + (modifier?.length ?? 0)
    guard !isInside(start), let title = title(at: titleStart) else { return nil }
    let titleEnd = titleEnd(from: titleStart + title.length)
    let body = body(behind: titleStart..<titleEnd)
    let isMember = vocabulary.kind(title.entry) == .member
    if isMember, !isOfBody(body) { return nil }
    let end = termEnd(from: body?.upperBound ?? titleEnd)
    let isPublic = vocabulary.isPublic(title.entry) || body != nil || isLeading(title.entry, at: titleStart)
    return RoleReading(
      tokens: start..<end, title: start..<titleEnd, organization: body,
      status: modifier.map { vocabulary.status($0.entry) } ?? .current,
      isOccupation: !isPublic || vocabulary.needsName(title.entry))
  }

  /// Whether the words belong to something longer: `chức vụ | Phó …`, `Ban | Bí thư`.
  private func isInside(_ start: Int) -> Bool {
    guard start > 0, !reading.shape(start).contains(.lineStart) else { return false }
    if !reading.shape(start).contains(.capitalized),
      reading.text.phrases.longest(.words, at: start - 1)?.length ?? 0 > 1,
      reading.text.phrases.longest(.titles, at: start - 1) == nil
    {
      return true
    }
    // `Ban Giám đốc`, `Đoàn Chủ tịch`: a body, though it stands without saying which.
    if reading.shape(start - 1).contains(.capitalized),
      reading.text.phrases.longest(.organizationHeads, at: start - 1)?.length ?? 0 > 1
    {
      return true
    }
    let layers = reading.layers
    return layers.layers(at: start).contains(.organization) && layers.layers(at: start - 1).contains(.organization)
      && layers.end(of: .organization, startingAt: start) == nil
  }

  /// Whether what follows the title of a member is a body, not a place or a field.
  private func isOfBody(_ body: Range<Int>?) -> Bool {
    guard let start = body?.lowerBound else { return false }
    return organizations.end(at: start) != nil || organizations.group(at: start, needsPlural: false) != nil
  }

  /// Whether a title outside public office is written as one that leads: `Hiệu trưởng`.
  private func isLeading(_ title: LexiconEntry, at start: Int) -> Bool {
    vocabulary.isLeading(title) && reading.shape(start).contains(.capitalized)
  }

  // MARK: Title

  /// A row of the table and the tokens that it covers here.
  private typealias Title = (entry: LexiconEntry, length: Int)

  private static let deputy = WordKeys("phó")
  /// Words that `quyền` ends: `chính quyền Tổng thống` is no acting president.
  private static let compounds = WordKeys("chính thẩm ủy nhân chủ đặc phân cường bản tài thái")

  private func modifierBefore(at start: Int) -> PhraseMatch? {
    guard let modifier = reading.text.phrases.longest(.titleModifiers, at: start), vocabulary.isBefore(modifier.entry),
      start == 0 || !Self.compounds.contains(reading, start - 1)
    else { return nil }
    return modifier
  }

  private func title(at start: Int) -> Title? {
    guard start < limit, let match = reading.text.phrases.longest(.titles, at: start) else { return deputyOf(start) }
    guard start + match.length <= limit, vocabulary.kind(match.entry) != .loose else { return nil }
    if vocabulary.isAbbreviation(match.entry) {
      return isAbbreviated(at: start, match) ? (match.entry, match.length) : nil
    }
    let isSyllable = match.length == 1 && !reading.shape(start).contains(.capitalized)
    return isSyllable ? nil : (match.entry, match.length)
  }

  /// `Phó` before a title that the table has without it.
  private func deputyOf(_ start: Int) -> Title? {
    guard Self.deputy.contains(reading, start), let match = reading.text.phrases.longest(.titles, at: start + 1),
      vocabulary.kind(match.entry) == .position, match.length > 1
    else { return nil }
    return (match.entry, match.length + 1)
  }

  /// Abbreviations are titles in capitals; those of two letters, which mean other things too, in lists of addressees.
  private func isAbbreviated(at start: Int, _ match: PhraseMatch) -> Bool {
    guard reading.shape(start).contains(.capitalized) else { return false }
    return reading.text.tokens.span(start..<start + 1).length > 3 || opensItem(start) && isInList(start)
  }

  private static let several = WordKeys("các những")

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
  private func titleEnd(from start: Int) -> Int {
    guard organizations.continues(start), let match = reading.text.phrases.longest(.titleModifiers, at: start),
      vocabulary.isAfter(match.entry)
    else { return start }
    let end = start + match.length
    let goesOn = organizations.continues(end) && reading.kind(end) == .syllable && !organizations.isCapitalized(end)
    return Self.charge.contains(reading, start) && goesOn ? start : end
  }

  // MARK: Term

  private static let terms = WordKeys("khóa")
  private static let and = WordKeys("và")

  /// Behind `khóa XV`, `các khóa V, VI, VII`, `khóa 12, khóa 13 tỉnh Đắk Lắk`.
  private func termEnd(from start: Int) -> Int {
    let opensList = Self.several.contains(reading, start) || start < limit && reading.kind(start) == .number
    let word = opensList ? start + 1 : start
    guard organizations.continues(word), Self.terms.contains(reading, word), let first = ordinal(at: word + 1) else {
      return start
    }
    var end = first
    while let next = furtherTerm(from: end) { end = next }
    guard organizations.continues(end) else { return end }
    return organizations.place(at: end) ?? end
  }

  private func furtherTerm(from end: Int) -> Int? {
    guard reading.isMark(.comma, at: end) || reading.isMark(.hyphen, at: end) || Self.and.contains(reading, end) else {
      return nil
    }
    return ordinal(at: Self.terms.contains(reading, end + 1) ? end + 2 : end + 1)
  }

  /// The number of a term, in figures or as a Roman numeral.
  private func ordinal(at token: Int) -> Int? {
    guard organizations.continues(token) else { return nil }
    if reading.kind(token) == .number || reading.kind(token) == .date { return token + 1 }
    guard organizations.isCapitalized(token), reading.kind(token) == .syllable else { return nil }
    return reading.words(token..<token + 1).utf8.allSatisfy { "IVX".utf8.contains($0) } ? token + 1 : nil
  }
}
