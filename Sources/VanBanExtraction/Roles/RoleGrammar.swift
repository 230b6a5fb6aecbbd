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

  /// Whether a role may start at a token: a title, what modifies one, or `Phó`, which is handed in, since this is asked
  /// of every token.
  @inline(__always)
  static func mayOpen(_ reading: Reading, _ token: Int, _ deputy: WordKeys) -> Bool {
    let tables = reading.tables(token)
    return tables.contains(.titles) || tables.contains(.titleModifiers) || deputy.contains(reading, token)
  }

  /// The role that starts at a token, or `nil`.
  package func role(at start: Int) -> RoleReading? {
    let modifier = modifierBefore(at: start)
    let titleStart = start + (modifier?.length ?? 0)
    guard !isInside(start), let title = title(at: titleStart), !closesName(titleStart..<titleStart + title.length)
    else { return nil }
    let titleEnd = titleEnd(from: titleStart + title.length)
    let body = body(behind: titleStart..<titleEnd)
    let isMember = vocabulary.kind(title.entry) == .member
    if isMember, !isOfBody(body) { return nil }
    let end = termEnd(from: body?.upperBound ?? titleEnd)
    let isPublic = vocabulary.isPublic(title.entry) || body != nil || isLeading(title.entry, at: titleStart)
    return RoleReading(
      tokens: start..<end, title: start..<titleEnd, organization: body,
      status: modifier.map { vocabulary.status($0.entry) } ?? .current,
      isOccupation: !isPublic || vocabulary.needsName(title.entry) && !isListed(title.entry, titleStart..<end))
  }

  /// Whether the words belong to something longer: `chức vụ | Phó …`, `Ban | Bí thư`.
  private func isInside(_ start: Int) -> Bool {
    guard start > 0, !reading.shape(start).contains(.lineStart) else { return false }
    if !reading.shape(start).contains(.capitalized),
      reading.length(of: .words, at: start - 1) > 1,
      reading.phrase(of: .titles, at: start - 1) == nil
    {
      return true
    }
    // `Ban Giám đốc`, `Đoàn Chủ tịch`: a body, though it stands without saying which.
    if reading.shape(start - 1).contains(.capitalized),
      reading.length(of: .organizationHeads, at: start - 1) > 1
    {
      return true
    }
    let layers = reading.layers
    return layers.layers(at: start).contains(.organization) && layers.layers(at: start - 1).contains(.organization)
      && layers.end(of: .organization, startingAt: start) == nil
  }

  /// Whether a title is the rest of a name that stands in a line alone: `Đinh | Công Sứ`.
  private func closesName(_ title: Range<Int>) -> Bool {
    guard title.lowerBound > 0, reading.isLineStart(title.lowerBound - 1), reading.isLineStart(title.upperBound),
      let family = reading.phrase(of: .familyNames, at: title.lowerBound - 1),
      title.allSatisfy(organizations.isCapitalized)
    else { return false }
    return organizations.names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.frequentFamily
  }

  /// Whether an abbreviation that is a deputy's stands in a list of addressees, or with a term of office.
  private func isListed(_ title: LexiconEntry, _ tokens: Range<Int>) -> Bool {
    vocabulary.isAbbreviation(title) && (tokens.count > 1 || isAddressee(tokens.lowerBound))
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

  static let deputy = WordKeys("phó")
  /// Words that `quyền` ends: `chính quyền Tổng thống` is no acting president.
  static let compounds = WordKeys("chính thẩm ủy nhân chủ đặc phân cường bản tài thái")

  static let several = WordKeys("các những")
}
