import VanBanLexicon
import VanBanSegmentation

/// Reads the name of a body or of a group of bodies: a head noun or a known name, then field, number, name, place and
/// the bodies above it as far as they run on.
///
/// ```
/// Ban Thường vụ Tỉnh ủy · Phòng Cảnh sát hình sự Công an tỉnh Nghệ An · các Sở: Tài chính, Y tế · cơ quan ngang bộ
/// ```
///
/// A person's name behind a body does not grow into it: `UBND tỉnh Sóc Trăng | Nguyễn Văn Bình`. Linear: what is read
/// for nothing is bounded, and what matches is taken once.
package struct OrganizationGrammar {
  let reading: Reading
  let limit: Int
  let names: PersonNameGrammar
  var vocabulary: OrganizationVocabulary { .standard }

  /// Reads within the tokens before `limit`, by default to the end of the text.
  package init(_ reading: Reading, limit: Int? = nil) {
    self.reading = reading
    self.limit = min(limit ?? reading.count, reading.count)
    names = PersonNameGrammar(reading, limit: self.limit)
  }

  /// Where the body or the group of bodies that starts at a token ends.
  package func end(at start: Int) -> Int? { group(at: start, needsPlural: true) ?? body(at: start) }

  /// Where a single body that starts at a token ends.
  package func body(at start: Int) -> Int? {
    let known = length(of: .organizations, at: start)
    let head = reading.phrase(of: .organizationHeads, at: start)
    if known > 0, known >= head?.length ?? 0 { return complement(from: start + known, .known) }
    guard let head, start + head.length <= limit, isHead(head, at: start), !opensName(start),
      !cutsName(head, at: start),
      !goesOnWithName(head, at: start)
    else { return nil }
    let afterHead = start + head.length
    guard isCapitalized(start) || !isCounted(head, at: afterHead) else { return nil }
    let end = complement(from: afterHead, .head(vocabulary.takes(head.entry)))
    return end > afterHead || standsAlone(head, at: start) ? end : nil
  }

  /// A single syllable in lower case (`ban`, `phòng`) is a word like any other.
  func isHead(_ match: PhraseMatch, at start: Int) -> Bool {
    if match.length > 1 {
      return isCapitalized(start)
        || !vocabulary.needsCapital(match.entry) && !reading.tables(start).contains(.actionVerbs)
    }
    return isCapitalized(start) && !isOrdinaryWord(match, at: start)
  }

  /// Whether a number behind a head in lower case counts something else: `chính quyền địa phương | 2 cấp`.
  private func isCounted(_ head: PhraseMatch, at token: Int) -> Bool {
    token < limit && reading.kind(token) == .number && !vocabulary.isNumbered(head.entry)
  }

  /// Whether a head in lower case ends with the family name of a person: `luật | sư Đoàn | Thị Bích Vân`.
  private func cutsName(_ head: PhraseMatch, at start: Int) -> Bool {
    !isCapitalized(start) && head.length > 1 && opensName(start + head.length - 1)
  }

  /// Whether a head behind a common family name is a part of a person's name: `Lê | Trường Sơn`.
  private func goesOnWithName(_ head: PhraseMatch, at start: Int) -> Bool {
    guard head.length == 1, start > 0, reading.tables(start).contains(.givenNames), continues(start),
      let family = reading.phrase(of: .familyNames, at: start - 1),
      names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.frequentFamily,
      start == 1 || reading.isLineStart(start - 1) || !isCapitalized(start - 2)
    else { return false }
    return names.likelyName(start - 1..<capitalizedRun(from: start - 1))
  }

  /// Whether a head of one syllable is but the first of a common word: `ban hành`, `trường hợp`.
  func isOrdinaryWord(_ head: PhraseMatch, at start: Int) -> Bool {
    guard head.length == 1, length(of: .words, at: start) > 1 else { return false }
    return !isCapitalized(start + 1) || reading.shape(start + 1).contains(.allCapitals)
  }

  /// Whether a head means a body without saying which: `UBND`, `Tỉnh ủy`; `Công ty` and `Trường` do not.
  private func standsAlone(_ head: PhraseMatch, at start: Int) -> Bool {
    guard isCapitalized(start), vocabulary.isAuthority(head.entry) else { return false }
    if head.length > 1 { return true }
    return reading.shape(start).contains(.allCapitals) && reading.text.length(of: start) > 2
  }

  /// The number of tokens of the longest phrase of a table at a token, 0 for none.
  func length(of table: LexiconTable, at token: Int) -> Int {
    guard token < limit, let match = reading.phrase(of: table, at: token) else { return 0 }
    return token + match.length <= limit ? match.length : 0
  }

  /// Whether a token goes on with the line.
  func continues(_ token: Int) -> Bool { token < limit && !reading.shape(token).contains(.lineStart) }

  /// Whether a token is capitalised.
  func isCapitalized(_ token: Int) -> Bool { token < limit && reading.shape(token).contains(.capitalized) }
}
