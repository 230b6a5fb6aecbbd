import VanBanLexicon

/// What the verbs of demanding mean, read once from their table.
struct ReportingVerbs: Sendable {
  /// The verbs of the standard lexicon.
  static let standard = ReportingVerbs(.standard)

  private let forces: [Directive.Force?]
  private let telling: Set<Int>
  private let voices: Set<Int>
  private let asking: Set<Int>

  init(_ lexicon: Lexicon) {
    let rows = 0..<lexicon.rowCount(of: .reportingVerbs)
    let force = lexicon.column("force", of: .reportingVerbs) ?? 0
    let takes = lexicon.column("takes", of: .reportingVerbs) ?? 0
    forces = rows.map { Directive.Force(rawValue: lexicon.cell(.reportingVerbs, row: $0, force)) }
    asking = Set(rows.filter { ["demand", "addressee"].contains(lexicon.cell(.reportingVerbs, row: $0, takes)) })
    voices = Set(rows.filter { lexicon.cell(.reportingVerbs, row: $0, takes) == "voice" })
    telling = Set(rows.filter { lexicon.cell(.reportingVerbs, row: $0, takes) == "telling" })
  }

  /// How the verb at a token demands.
  func force(_ reading: Reading, at token: Int) -> Directive.Force? {
    reading.text.phrases.longest(.reportingVerbs, at: token).flatMap { forces[$0.entry.row] }
  }

  /// Whether the verb at a token asks by itself: `yêu cầu`; `kết luận` only opens what is asked.
  func asks(_ reading: Reading, at token: Int) -> Bool {
    reading.text.phrases.longest(.reportingVerbs, at: token).map { asking.contains($0.entry.row) } ?? false
  }

  /// Whether the verb at a token only says who speaks: `có ý kiến như sau:`.
  func isVoice(_ reading: Reading, at token: Int) -> Bool {
    reading.text.phrases.longest(.reportingVerbs, at: token).map { voices.contains($0.entry.row) } ?? false
  }

  /// Whether the verb at a token only tells: with it another speaks, and demands nothing.
  func isTelling(_ reading: Reading, at token: Int) -> Bool {
    reading.text.phrases.longest(.reportingVerbs, at: token).map { telling.contains($0.entry.row) } ?? false
  }

  /// Whether the verb that starts at a token is a verb there, not a noun (`theo đề nghị của`, `Ban chỉ đạo`) and not
  /// the beginning of a compound (`giao thông`).
  func isVerb(_ reading: Reading, at token: Int, in sentence: Range<Int>) -> Bool {
    guard let phrase = reading.text.phrases.longest(.reportingVerbs, at: token) else { return false }
    let isToldBySomebody =
      token > 0 && !reading.layers.layers(at: token - 1).isDisjoint(with: [.organization, .role, .person])
    let inside: Layer = [.organization, .role, .person, .legalReference, isToldBySomebody ? [] : .legalSubject]
    guard reading.layers.layers(at: token).isDisjoint(with: inside) else { return false }
    let isCompound = (reading.text.phrases.longest(.words, at: token)?.length ?? 0) > phrase.length
    if isCompound, !reading.shape(token + phrase.length).contains(.capitalized) { return false }
    guard token > sentence.lowerBound else { return true }
    if token == sentence.lowerBound + 1, reading.key(token - 1) == Self.about { return true }
    if isToldBySomebody { return true }
    return !Self.nounsBefore.contains(reading.key(token - 1)) && !Self.isJoinedLeft(reading, token)
  }

  /// `ngoại giao`, `bàn giao`: the verb's syllable ends a longer word.
  private static func isJoinedLeft(_ reading: Reading, _ token: Int) -> Bool {
    guard let word = reading.text.phrases.longest(.words, at: token - 1) else { return false }
    let verb = reading.text.phrases.longest(.reportingVerbs, at: token)?.length ?? 1
    return word.length >= 2 && verb == 1
  }

  /// `Về đề nghị các bộ …` at the start takes up what was asked.
  private static let about = Lexicon.standard.key(of: "về")

  /// Words before which `yêu cầu`, `đề nghị`, `chỉ đạo` are nouns or passives.
  private static let nounsBefore: Set<Lexicon.Key> = Set(
    [
      "theo", "ứng", "kiến", "sự", "các", "những", "nhiều", "số", "sơ", "ban", "dung", "tác", "việc", "bị", "hiện",
      "của", "được", "thư", "đơn", "lời", "với", "mọi", "một", "có", "hai", "ba", "về", "nhận", "từ", "vụ", "tổ",
      "khi", "nếu", "quyền", "để", "không", "chưa", "phải", "cần", "là", "tiêu", "như", "do", "lệnh", "trước", "vai",
      "hoặc", "thì",
    ].map { Lexicon.standard.key(of: $0) })
}
