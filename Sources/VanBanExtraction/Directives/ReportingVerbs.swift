import VanBanLexicon

/// What the verbs of demanding mean, read once from their table.
struct ReportingVerbs: Sendable {
  /// The verbs of the standard lexicon.
  static let standard = ReportingVerbs(.standard)

  /// What must follow a verb.
  private enum Complement: String {
    /// Who must act, or the action itself.
    case demand
    /// Who must act.
    case addressee
    /// A sentence with a modal.
    case statement
    /// The action itself.
    case action
    /// A list behind a colon.
    case opener
    /// Anything: it only says who speaks.
    case voice
    /// Nothing that is demanded: another speaks, and tells.
    case telling
  }

  private let forces: [Directive.Force?]
  private let complements: [Complement?]

  init(_ lexicon: Lexicon) {
    forces = lexicon.cells("force", of: .reportingVerbs) { Directive.Force(rawValue: $0) }
    complements = lexicon.cells("takes", of: .reportingVerbs) { Complement(rawValue: $0) }
  }

  /// How the verb at a token demands.
  func force(_ reading: Reading, at token: Int) -> Directive.Force? {
    reading.phrase(of: .reportingVerbs, at: token).flatMap { forces[$0.entry.row] }
  }

  /// Whether the verb at a token asks by itself: `yêu cầu`; `kết luận` only opens what is asked.
  func asks(_ reading: Reading, at token: Int) -> Bool {
    let complement = complement(reading, at: token)
    return complement == .demand || complement == .addressee
  }

  /// Whether the verb at a token only says who speaks: `có ý kiến như sau:`.
  func isVoice(_ reading: Reading, at token: Int) -> Bool { complement(reading, at: token) == .voice }

  /// Whether the verb at a token only tells: with it another speaks, and demands nothing.
  func isTelling(_ reading: Reading, at token: Int) -> Bool { complement(reading, at: token) == .telling }

  private func complement(_ reading: Reading, at token: Int) -> Complement? {
    reading.phrase(of: .reportingVerbs, at: token).flatMap { complements[$0.entry.row] }
  }

  /// Whether the verb that starts at a token is a verb there, not a noun (`theo đề nghị của`, `Ban chỉ đạo`) and not
  /// the beginning of a compound (`giao thông`).
  func isVerb(_ reading: Reading, at token: Int, in sentence: Range<Int>) -> Bool {
    let length = reading.length(of: .reportingVerbs, at: token)
    let isTold = token > 0 && !reading.layers.layers(at: token - 1).isDisjoint(with: Self.speakers)
    guard length > 0, reading.layers.layers(at: token).isDisjoint(with: isTold ? Self.names : Self.anything) else {
      return false
    }
    let isCompound = reading.length(of: .words, at: token) > length
    if isCompound, !reading.shape(token + length).contains(.capitalized) { return false }
    guard token > sentence.lowerBound, !isTold else { return true }
    if Self.isOpinion(reading, at: token) { return true }
    if token == sentence.lowerBound + 1, Self.about.contains(reading, token - 1) { return true }
    return !Self.nounsBefore.contains(reading, token - 1) && !isJoinedLeft(reading, token, length)
  }

  /// `có ý kiến đề nghị`: somebody asks, who may not be named.
  static func isOpinion(_ reading: Reading, at token: Int) -> Bool { token > 2 && opinion.start(reading, token - 3) }

  private static let opinion = WordRuns("có ý kiến")

  /// `ngoại giao`, `bàn giao`: the verb's syllable ends a longer word.
  private func isJoinedLeft(_ reading: Reading, _ token: Int, _ length: Int) -> Bool {
    length == 1 && reading.length(of: .words, at: token - 1) >= 2
  }

  private static let speakers: Layer = [.organization, .role, .person]
  private static let names: Layer = [.organization, .role, .person, .legalReference]
  private static let anything: Layer = [.organization, .role, .person, .legalReference, .legalSubject]

  /// `Về đề nghị các bộ …` at the start takes up what was asked.
  private static let about = WordKeys("về")

  /// Words before which `yêu cầu`, `đề nghị`, `chỉ đạo` are nouns or passives.
  private static let nounsBefore = WordKeys(
    """
    theo ứng kiến sự các những nhiều số sơ ban dung tác việc bị hiện của được thư đơn lời với mọi một có hai ba về \
    nhận từ vụ tổ khi nếu quyền để không chưa phải cần là tiêu như do lệnh trước vai hoặc thì
    """)
}
