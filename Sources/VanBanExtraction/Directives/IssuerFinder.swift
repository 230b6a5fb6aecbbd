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

  let reading: Reading
  private let roles: [Found<Role>]
  private let references: [Found<LegalReference>]
  private let mentions: [Found<Person.Mention>]
  private let people: [Person.ID]

  init(_ findings: Findings) {
    reading = findings.reading
    roles = findings.roles
    references = findings.legalReferences
    mentions = findings.mentions
    people = findings.mentionLinks
  }

  private static let reach = 80

  /// The nearest subject before a verb in its sentence. O(1): it looks back a bounded way.
  func subject(before verb: Int, in sentence: Range<Int>) -> Subject {
    var document: Subject?
    var isBeforeClause = false
    for token in stride(from: verb - 1, through: max(sentence.lowerBound, verb - Self.reach), by: -1) {
      if reading.isMark(.semicolon, at: token) { isBeforeClause = true }
      if isBeforeClause, !opensClause(token, sentence) { continue }
      if isCarriedOn(token, verb) { return .lay }
      if let subject = subject(at: token, verb), !isObject(token, sentence) {
        return isAgent(token, verb) || isGeneric(token) ? .lay : subject
      }
      guard document == nil, let found = self.document(at: token, verb) else { continue }
      document = .document(found.issuer)
      if found.isIssuerNamed { break }
    }
    return document ?? .none
  }

  /// Whether what starts at a token can be the subject of a whole sentence: it stands first, or behind words in front.
  private func opensClause(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound + 6 else { return true }
    return reading.isMark(.comma, at: token - 1)
      && reading.layers.layers(at: token - 2).isDisjoint(with: [.organization, .role, .person])
  }

  /// A document that demands: by its own issuer where it names one.
  private func document(at token: Int, _ verb: Int) -> (issuer: Directive.Issuer, isIssuerNamed: Bool)? {
    guard let end = reading.layers.end(of: .legalReference, startingAt: token), (verb - 2...verb).contains(end) else {
      return nil
    }
    let issuer = references.index(startingAt: token).flatMap { references[$0].value.issuer }
    return (Directive.Issuer(span: issuer ?? reading.span(token..<end)), issuer != nil)
  }

  /// The person named last before a token. O(log n).
  func lastNamed(before token: Int) -> Directive.Issuer? {
    let next = mentions.firstIndex(from: token)
    return next > 0 ? Directive.Issuer(span: nil, person: people[next - 1]) : nil
  }

  /// Whoever a run of tokens of a layer names.
  func issuer(_ layer: Layer, _ tokens: Range<Int>) -> Directive.Issuer {
    var issuer = Directive.Issuer(span: reading.span(tokens))
    if layer == .person, let mention = mentions.index(startingAt: tokens.lowerBound) {
      issuer.person = people[mention]
    }
    if layer == .role, let role = roles.index(startingAt: tokens.lowerBound) {
      issuer.role = roles[role].value.id
      issuer.person = roles[role].value.holder
    }
    return issuer
  }
}
