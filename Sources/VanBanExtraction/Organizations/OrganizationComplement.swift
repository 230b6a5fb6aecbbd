import VanBanLexicon
import VanBanSegmentation

/// What follows the head of a body's name.
extension OrganizationGrammar {
  /// What was read last, and so what may follow.
  enum State: Equatable {
    case head(OrganizationVocabulary.Takes)
    /// A name that the table has whole.
    case known
    case field
    case name
    case place
    /// A level that a committee works at.
    case level
  }

  private static let and = WordKeys("và")
  private static let under = WordKeys("của thuộc")
  private static let direct = WordKeys("trực")

  /// Where the pieces that follow one another from a token on end; the token itself when none does.
  func complement(from start: Int, _ first: State) -> Int {
    var end = start
    var state = first
    while continues(end), let next = piece(at: end, state), next.end > end, next.end <= limit {
      end = next.end
      state = next.state
    }
    return end
  }

  typealias Piece = (end: Int, state: State)

  func piece(at start: Int, _ state: State) -> Piece? {
    switch state {
    case .head(let takes): headPiece(at: start, takes) ?? commonPiece(at: start)
    case .field: joinedField(at: start) ?? nested(at: start) ?? bridged(at: start) ?? commonPiece(at: start)
    case .name: nested(at: start) ?? placedField(at: start) ?? commonPiece(at: start)
    case .known: place(at: start).map { ($0, .place) } ?? superior(at: start) ?? wholeName(at: start)
    case .place: superior(at: start) ?? widerPlace(at: start).map { ($0, .place) } ?? wholeName(at: start)
    case .level: about(at: start) ?? superior(at: start)
    }
  }

  private func headPiece(at start: Int, _ takes: OrganizationVocabulary.Takes) -> Piece? {
    if takes == .purpose, let end = purpose(at: start) { return (end, .name) }
    if takes == .purpose, let end = place(at: start) { return (end, .level) }
    if let end = bracketed(at: start) { return (end, .head(takes)) }
    if let next = nested(at: start), length(of: .fields, at: start) < next.end - start { return next }
    if let end = field(at: start), !isVerb(start..<end) { return (end, .field) }
    if takes == .any || takes == .field, let next = joinedField(at: start) { return next }
    if reading.kind(start) == .number { return (start + 1, .name) }
    if let end = place(at: start) { return (end, .place) }
    return nested(at: start) ?? properName(at: start, isOwn: takes == .name).map { ($0, .name) }
  }

  private func commonPiece(at start: Int) -> Piece? {
    if let end = place(at: start) { return (end, .place) }
    return superior(at: start) ?? properName(at: start, isOwn: false).map { ($0, .name) }
  }

  /// A field in lower case that goes on with a place: `Xí nghiệp Khảo sát | giao thông | tỉnh Đồng Tháp`.
  private func placedField(at start: Int) -> Piece? {
    let field = length(of: .fields, at: start)
    guard field > 0, !isCapitalized(start), !isVerb(start..<start + field), continues(start + field),
      let end = place(at: start + field)
    else { return nil }
    return (end, .place)
  }

  private static let longestBridge = 3

  /// The body above behind a few words of the field: `Ngoại | gan mật | Bệnh viện Việt Đức`.
  private func bridged(at start: Int) -> Piece? {
    var token = start
    while token - start < Self.longestBridge, continues(token), reading.kind(token) == .syllable,
      !isCapitalized(token), !Self.under.contains(reading, token), !Self.and.contains(reading, token),
      length(of: .reportingVerbs, at: token) == 0, length(of: .actionVerbs, at: token) == 0, !isPredicate(token)
    { token += 1 }
    guard token > start, isCapitalized(token), length(of: .organizationHeads, at: token) > 1 else { return nil }
    return nested(at: token)
  }

  /// The short form of what stands before it: `quân sự (CHQS) tỉnh`.
  private func bracketed(at start: Int) -> Int? {
    guard reading.isMark(.openingParenthesis, at: start), start + 2 < limit,
      reading.shape(start + 1).contains(.allCapitals), reading.isMark(.closingParenthesis, at: start + 2)
    else { return nil }
    return start + 3
  }

  /// What a committee is about, behind its level: `Trung ương | về tổng kết Nghị quyết số 18-NQ/TW`.
  private func about(at start: Int) -> Piece? { purpose(at: start, isAbout: true).map { ($0, .name) } }

  /// The body above: `Ban Thường vụ | Tỉnh ủy`.
  private func nested(at start: Int) -> Piece? {
    let known = length(of: .organizations, at: start)
    let head = reading.text.phrases.longest(.organizationHeads, at: start)
    if known > 0, known >= head?.length ?? 0 { return (start + known, .known) }
    guard let head, isHead(head, at: start) else { return nil }
    return (start + head.length, .head(vocabulary.takes(head.entry)))
  }

  /// The body above by a name that the table has whole: `Ủy ban Kiểm tra Trung ương | Đảng Cộng sản Việt Nam`.
  private func wholeName(at start: Int) -> Piece? {
    guard isCapitalized(start), length(of: .titles, at: start) == 0 else { return nil }
    let known = length(of: .organizations, at: start)
    return known > 2 && known >= length(of: .organizationHeads, at: start) ? (start + known, .known) : nil
  }

  /// Whether a field in lower case is what the body does: `Ban Kiểm soát | xây dựng phương án`.
  func isVerb(_ field: Range<Int>) -> Bool {
    guard !isCapitalized(field.lowerBound) else { return false }
    let tables = reading.text.phrases.tables(at: field.lowerBound)
    return tables.contains(.actionVerbs)
      && reading.text.phrases.longest(.organizationHeads, at: field.lowerBound - 1) == nil
  }

  /// The body above, said to be above: `của Quốc hội`, `trực thuộc Trung ương Đảng`.
  private func superior(at start: Int) -> Piece? {
    let under = Self.direct.contains(reading, start) ? start + 1 : start
    guard Self.under.contains(reading, under), isCapitalized(under + 1), let next = nested(at: under + 1) else {
      return nil
    }
    return next
  }

  // MARK: Fields

  /// A field of work, as the table has it or as a word with a capital: `Y tế`, `Khuyến học`, `Phát triển nông thôn`.
  func field(at start: Int) -> Int? {
    let listed = length(of: .fields, at: start)
    if listed > 0 { return start + listed }
    guard isCapitalized(start), length(of: .familyNames, at: start) == 0 || listed > 0 else { return nil }
    let word = length(of: .words, at: start)
    guard word > 1 else { return nil }
    return start + word + length(of: .fields, at: start + word)
  }

  /// A further field behind `và` or a dash: `Kinh tế - Ngân sách`, `Nông nghiệp và Môi trường`.
  private func joinedField(at start: Int) -> Piece? {
    let isJoint = Self.and.contains(reading, start) || reading.isMark(.hyphen, at: start)
    guard isJoint, isCapitalized(start + 1), length(of: .titles, at: start + 1) == 0 else { return nil }
    guard let end = field(at: start + 1), length(of: .organizationHeads, at: start + 1) < end - start - 1 else {
      return nil
    }
    return (end, .field)
  }
}
