import VanBanLexicon
import VanBanText

/// Finds who demands: the subject of a verb of demanding.
struct IssuerFinder {
  /// What stands before a verb of demanding.
  enum Subject {
    /// A person, a role, a body or a document.
    case issuer(Directive.Issuer)
    /// Readers, voters, patients: their requests bind nobody.
    case lay
    /// Nobody is named.
    case none
  }

  private let roles: [Int: Role]
  private let people: [Int: Person.ID]

  init(_ findings: Findings) {
    roles = Dictionary(findings.roles.map { ($0.tokens.lowerBound, $0.value) }, uniquingKeysWith: { first, _ in first })
    var holders: [Span: Person.ID] = [:]
    for person in findings.people { for mention in person.mentions { holders[mention.span] = person.id } }
    let known = findings.mentions.compactMap { mention in
      holders[mention.value.span].map { (mention.tokens.lowerBound, $0) }
    }
    people = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// The nearest subject before a verb in its sentence. O(1): it looks back a bounded way.
  func subject(_ reading: Reading, before verb: Int, in sentence: Range<Int>) -> Subject {
    var token = verb - 1
    while token >= max(sentence.lowerBound, verb - 80) {
      if let subject = subject(reading, at: token, verb), !isObject(reading, token, sentence) { return subject }
      token -= 1
    }
    return .none
  }

  private func subject(_ reading: Reading, at token: Int, _ verb: Int) -> Subject? {
    for layer in [Layer.person, .role, .organization] {
      guard let end = reading.layers.end(of: layer, startingAt: token), end <= verb else { continue }
      return .issuer(issuer(reading, layer, token..<end))
    }
    if let end = reading.layers.end(of: .legalReference, startingAt: token), end == verb {
      return .issuer(Directive.Issuer(span: reading.span(token..<end)))
    }
    guard reading.layers.layers(at: token).isDisjoint(with: [.role, .organization, .person, .legalReference]) else {
      return nil
    }
    if let type = reading.text.phrases.longest(.documentTypes, at: token), token + type.length >= verb - 2,
      reading.shape(token).contains(.capitalized)
    {
      return .issuer(Directive.Issuer(span: reading.span(token..<token + type.length)))
    }
    return Self.isLay(reading, token) ? .lay : noun(reading, at: token, verb)
  }

  /// A bare title or the common noun of a body: `Thứ trưởng`, `huyện`.
  private func noun(_ reading: Reading, at token: Int, _ verb: Int) -> Subject? {
    for table in [LexiconTable.titles, .organizationHeads, .addressees] {
      guard let phrase = reading.text.phrases.longest(table, at: token), token + phrase.length <= verb else { continue }
      guard table == .addressees || reading.shape(token).contains(.capitalized) else { continue }
      return .issuer(Directive.Issuer(span: reading.span(token..<token + phrase.length)))
    }
    return nil
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
    return Self.prepositions.contains(reading.key(token - 1))
      || reading.layers.layers(at: token).contains(.legalReference)
        && !reading.layers.layers(at: token).isDisjoint(with: [.organization, .role])
        && reading.layers.end(of: .legalReference, startingAt: token) == nil
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
