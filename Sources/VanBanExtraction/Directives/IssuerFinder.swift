import VanBanLexicon
import VanBanText

/// Finds who demands: the subject of a verb of demanding.
struct IssuerFinder {
  /// What stands before a verb of demanding.
  enum Subject {
    /// A person, a role or a body.
    case issuer(Directive.Issuer)
    /// A document, which lays something down.
    case document(Directive.Issuer)
    /// Readers, voters, patients: their requests bind nobody.
    case lay
    /// `đồng chí`, `ông`, `bà` without a name: whoever was named last.
    case pronoun(Directive.Issuer?)
    /// Nobody is named.
    case none
  }

  private let roles: [Int: Role]
  private let people: [Int: Person.ID]
  private let issuersOfReferences: [Int: Span]
  private let issuingBodies: Set<Span>
  private let mentions: [Range<Int>]

  init(_ findings: Findings) {
    roles = Dictionary(findings.roles.map { ($0.tokens.lowerBound, $0.value) }, uniquingKeysWith: { first, _ in first })
    var holders: [Span: Person.ID] = [:]
    for person in findings.people { for mention in person.mentions { holders[mention.span] = person.id } }
    let known = findings.mentions.compactMap { mention in
      holders[mention.value.span].map { (mention.tokens.lowerBound, $0) }
    }
    let issuers = findings.legalReferences.compactMap { reference in
      reference.value.issuer.map { (reference.tokens.lowerBound, $0) }
    }
    issuersOfReferences = Dictionary(issuers, uniquingKeysWith: { first, _ in first })
    issuingBodies = Set(issuers.map(\.1))
    mentions = findings.mentions.map(\.tokens)
    people = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// The nearest subject before a verb in its sentence. O(1): it looks back a bounded way.
  func subject(_ reading: Reading, before verb: Int, in sentence: Range<Int>) -> Subject {
    var token = verb - 1
    var document: Subject?
    var isBeforeClause = false
    while token >= max(sentence.lowerBound, verb - 80) {
      if reading.isMark(.semicolon, at: token) { isBeforeClause = true }
      if isBeforeClause, !opensClause(reading, token, sentence) {
        token -= 1
        continue
      }
      if isCarriedOn(reading, token, verb) { return .lay }
      if let subject = subject(reading, at: token, verb), !isObject(reading, token, sentence) {
        return isAgent(reading, token, verb) || isGeneric(reading, token) ? .lay : subject
      }
      if let found = self.document(reading, at: token, verb) { document = document ?? found }
      if case .document(let issuer) = document, issuer.span.map(issuingBodies.contains) ?? false { break }
      token -= 1
    }
    return document ?? .none
  }

  /// Whether what starts at a token can be the subject of a whole sentence: it stands first, or behind words in front.
  private func opensClause(_ reading: Reading, _ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound + 6 else { return true }
    return reading.isMark(.comma, at: token - 1)
      && reading.layers.layers(at: token - 2).isDisjoint(with: [.organization, .role, .person])
  }

  /// A document that demands: by its own issuer where it names one.
  private func document(_ reading: Reading, at token: Int, _ verb: Int) -> Subject? {
    guard let end = reading.layers.end(of: .legalReference, startingAt: token), (verb - 2...verb).contains(end) else {
      return nil
    }
    return .document(Directive.Issuer(span: issuersOfReferences[token] ?? reading.span(token..<end)))
  }

  private func subject(_ reading: Reading, at token: Int, _ verb: Int) -> Subject? {
    let isInsideRole =
      reading.layers.layers(at: token).contains(.role)
      && reading.layers.end(of: .role, startingAt: token) == nil
    guard !isInsideRole else { return nil }
    for layer in [Layer.person, .role, .organization] {
      guard let end = reading.layers.end(of: layer, startingAt: token), end <= verb else { continue }
      return .issuer(issuer(reading, layer, token..<end))
    }
    guard reading.layers.layers(at: token).isDisjoint(with: [.role, .organization, .person, .legalReference]) else {
      return nil
    }
    if let type = reading.text.phrases.longest(.documentTypes, at: token), token + type.length >= verb - 2,
      reading.shape(token).contains(.capitalized)
    {
      return .document(Directive.Issuer(span: reading.span(token..<token + type.length)))
    }
    if Pronouns.matches(reading, token), verb - token <= 5 { return .pronoun(lastNamed(before: token)) }
    return Self.isLay(reading, token) ? .lay : noun(reading, at: token, verb)
  }

  /// A bare title or the common noun of a body: `Thứ trưởng`, `huyện`.
  private func noun(_ reading: Reading, at token: Int, _ verb: Int) -> Subject? {
    for table in [LexiconTable.titles, .organizationHeads, .addressees] {
      guard let phrase = reading.text.phrases.longest(table, at: token),
        (verb - 4...verb).contains(token + phrase.length),
        (reading.text.phrases.longest(.words, at: token)?.length ?? 0) <= phrase.length
      else { continue }
      guard isSubject(reading, token) else { continue }
      guard table == .addressees || reading.shape(token).contains(.capitalized) else { continue }
      return .issuer(Directive.Issuer(span: reading.span(token..<token + phrase.length)))
    }
    return nil
  }

  /// The person named last before a token. O(log n).
  private func lastNamed(before token: Int) -> Directive.Issuer? {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let person = people[mentions[low - 1].lowerBound] else { return nil }
    return Directive.Issuer(span: nil, person: person)
  }

  private func issuer(_ reading: Reading, _ layer: Layer, _ tokens: Range<Int>) -> Directive.Issuer {
    var issuer = Directive.Issuer(span: reading.span(tokens))
    if layer == .person { issuer.person = people[tokens.lowerBound] }
    if layer == .role, let role = roles[tokens.lowerBound] {
      issuer.role = role.id
      issuer.person = role.holder
    }
    return issuer
  }

  /// Whether a preposition makes an object of what starts at a token.
  private func isObject(_ reading: Reading, _ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return false }
    return Self.prepositions.contains(reading.key(token - 1)) || isBehindVerb(reading, token)
      || reading.layers.layers(at: token).contains(.legalReference)
        && !reading.layers.layers(at: token).isDisjoint(with: [.organization, .role])
        && reading.layers.end(of: .legalReference, startingAt: token) == nil
  }

  /// `trình Ủy ban nhân dân`, `giúp Bộ trưởng`: the object of the verb before. O(1).
  private func isBehindVerb(_ reading: Reading, _ token: Int) -> Bool {
    (1...3).contains { length in
      guard token >= length, !reading.shape(token).contains(.lineStart) else { return false }
      let phrases = reading.text.phrases
      return [LexiconTable.actionVerbs, .ambiguousVerbs].contains {
        phrases.longest($0, at: token - length)?.length == length
      }
    }
  }

  /// `được Nhà nước giao`, `mà Bộ yêu cầu`: words that tell of a demand in passing.
  private func isAgent(_ reading: Reading, _ token: Int, _ verb: Int) -> Bool {
    guard token > 0, Self.agentWords.contains(reading.key(token - 1)) else { return false }
    let layers: [Layer] = [.person, .role, .organization]
    let end = layers.compactMap { reading.layers.end(of: $0, startingAt: token) }.max() ?? token + 1
    return verb - end <= 1
  }

  /// `Ủy ban nhân dân cấp tỉnh`: any body of its kind, of which rules speak; who orders now is a certain one.
  private func isGeneric(_ reading: Reading, _ token: Int) -> Bool {
    let layers: [Layer] = [.role, .organization]
    guard let end = layers.compactMap({ reading.layers.end(of: $0, startingAt: token) }).max() else { return false }
    return (token..<end).contains { reading.key($0) == Self.level && Self.levels.contains(reading.key($0 + 1)) }
  }

  /// `giúp Ủy ban nhân dân xã chỉ đạo`: the object of one verb is the subject of the next, and no order is told.
  private func isCarriedOn(_ reading: Reading, _ token: Int, _ verb: Int) -> Bool {
    let layers: [Layer] = [.role, .organization]
    return layers.contains { reading.layers.end(of: $0, startingAt: token) == verb } && isBehindVerb(reading, token)
  }

  private static let agentWords = keys("được", "bị", "do", "mà", "nhờ")
  private static let level = Lexicon.standard.key(of: "cấp")
  private static let levels = keys("tỉnh", "huyện", "xã", "cơ")

  private static func keys(_ words: String...) -> Set<Lexicon.Key> { Set(words.map { Lexicon.standard.key(of: $0) }) }

  /// Whether what starts at a token begins a clause: nothing but a mark stands before it.
  private func isSubject(_ reading: Reading, _ token: Int) -> Bool {
    token == 0 || reading.kind(token - 1) == .punctuation || reading.shape(token).contains(.lineStart)
      || reading.shape(token).contains(.capitalized)
  }

  /// Words for a person without a name.
  private enum Pronouns {
    static let words: Set<Lexicon.Key> = Set(["ông", "bà"].map { Lexicon.standard.key(of: $0) })
    static let comrade = ["đồng", "chí"].map { Lexicon.standard.key(of: $0) }

    static func matches(_ reading: Reading, _ token: Int) -> Bool {
      words.contains(reading.key(token)) || reading.key(token) == comrade[0] && reading.key(token + 1) == comrade[1]
    }
  }

  private static func isLay(_ reading: Reading, _ token: Int) -> Bool {
    reading.text.phrases.longest(.addressees, in: layNouns, at: token) != nil
  }

  private static let layNouns: Set<Int> = {
    let lexicon = Lexicon.standard
    let column = lexicon.column("speaks", of: .addressees) ?? 0
    let rows = 0..<lexicon.rowCount(of: .addressees)
    return Set(rows.filter { lexicon.cell(.addressees, row: $0, column) == "lay" })
  }()

  private static let prepositions: Set<Lexicon.Key> = Set(
    ["gửi", "với", "của", "tại", "cho", "ở", "về", "theo", "cùng", "tới", "đến", "từ", "trên", "thuộc", "như", "trước"]
      .map { Lexicon.standard.key(of: $0) })
}
