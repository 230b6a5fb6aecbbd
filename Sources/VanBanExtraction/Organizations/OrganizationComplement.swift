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

  static let and = WordKeys("và")
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
    guard mayGoOn(at: start, state) else { return nil }
    return switch state {
    case .head(let takes): headPiece(at: start, takes) ?? commonPiece(at: start)
    case .field: joinedField(at: start) ?? nested(at: start) ?? bridged(at: start) ?? commonPiece(at: start)
    case .name: nested(at: start) ?? placedField(at: start) ?? commonPiece(at: start)
    case .known: place(at: start).map { ($0, .place) } ?? superior(at: start) ?? wholeName(at: start)
    case .place: superior(at: start) ?? widerPlace(at: start).map { ($0, .place) } ?? wholeName(at: start)
    case .level: about(at: start) ?? superior(at: start)
    }
  }

  /// Whether any piece may begin with a token: asked first, since most names end where they are asked to go on.
  @inline(__always)
  private func mayGoOn(at start: Int, _ state: State) -> Bool {
    let token = reading.tokens[start]
    if token.tables.intersects(Self.tables) || state == .head(.purpose) { return true }
    switch token.kind {
    case .syllable: return state == .field || token.shape.contains(.capitalized) || Self.joints.contains(token.key)
    case .punctuation: return Self.marks.contains(token.key)
    default: return true
    }
  }

  private static let tables = [LexiconTable.organizations, .organizationHeads, .fields, .places, .placeHeads]
    .reduce(TableSet()) { $0.union(TableSet($1)) }
  private static let joints = WordKeys("và của thuộc trực về các những cấp tối trung quốc nhà")
  private static let marks = WordKeys([Mark.hyphen.rawValue, Mark.openingParenthesis.rawValue])

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
    let head = reading.phrase(of: .organizationHeads, at: start)
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

  /// The body above, said to be above: `của Quốc hội`, `trực thuộc Trung ương Đảng`.
  private func superior(at start: Int) -> Piece? {
    let under = Self.direct.contains(reading, start) ? start + 1 : start
    guard Self.under.contains(reading, under), isCapitalized(under + 1), let next = nested(at: under + 1) else {
      return nil
    }
    return next
  }
}
