import VanBan

/// A document made by hand, with one fact of each kind.
enum SampleDocument {
  static let text = "Ông Lê An, Giám đốc Sở Y tế, yêu cầu rà soát theo Luật Giá trước ngày 30/9."

  /// The span of some words of the text.
  static func span(_ words: String) -> Span {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return Span(start, start + wanted.count)
  }

  static var document: Document {
    var document = Document(text: text, publishedAt: CalendarDate(iso: "2021-09-08"))
    document.sentences = [Span(0, text.utf8.count)]
    document.people = [person]
    document.roles = [role]
    document.organizations = [organization]
    document.places = [place]
    document.legalReferences = [reference]
    document.legalDocuments = [
      LegalDocument(id: .init(1), key: "vn:luật giá", type: "luật", number: nil, title: "Luật Giá")
    ]
    document.relations = [DocumentRelation(from: .init(1), to: .init(1), kind: .basis)]
    document.dates = [
      DateMention(span: span("ngày 30/9"), date: CalendarDate(month: 9, day: 30), evidence: Evidence(rule: "date.test"))
    ]
    document.directives = [directive]
    document.diagnostics = [Diagnostic(span: span("Luật Giá"), code: "test", message: "a \"message\"")]
    return document
  }

  private static var person: Person {
    let mention = Person.Mention(
      span: span("Lê An"), kind: .full, honorific: span("Ông"), evidence: Evidence(rule: "person.test"))
    return Person(id: .init(1), name: "Lê An", mentions: [mention], roles: [.init(1)])
  }

  private static var role: Role {
    var role = Role(
      id: .init(1), span: span("Giám đốc Sở Y tế"), title: span("Giám đốc"), organization: span("Sở Y tế"),
      status: .current, evidence: Evidence(rule: "role.test"))
    role.holder = .init(1)
    role.holderEvidence = Evidence(rule: "holder.test")
    return role
  }

  private static var organization: Organization {
    Organization(
      id: .init(1), name: "Sở Y tế", kind: .state, level: .province,
      mentions: [.init(span: span("Sở Y tế"), evidence: Evidence(rule: "organization.test"))])
  }

  private static var place: Place {
    Place(
      id: .init(1), name: "Lê An", kind: "phường", level: .commune, period: .after,
      mentions: [.init(span: span("Lê An"), evidence: Evidence(rule: "place.test"))])
  }

  private static var reference: LegalReference {
    var reference = LegalReference(
      id: .init(1), span: span("Luật Giá"), form: .named, evidence: Evidence(rule: "legal-reference.test"))
    reference.type = "luật"
    reference.title = "Luật Giá"
    reference.provisions = ["Điều 5"]
    reference.date = CalendarDate(month: 6, day: 20)
    reference.document = .init(1)
    return reference
  }

  private static var directive: Directive {
    var directive = Directive(
      id: .init(1), span: span("rà soát theo Luật Giá trước ngày 30/9"), polarity: .do, force: .order,
      status: .current, evidence: Evidence(rule: "directive.test"))
    directive.issuer = Directive.Issuer(span: span("Giám đốc Sở Y tế"), person: .init(1), role: .init(1))
    directive.deadline = Deadline(span: span("trước ngày 30/9"), kind: .before, date: CalendarDate(iso: "2021-09-30"))
    directive.basis = [.init(1)]
    return directive
  }
}
