/// The tables under a document's text.
struct HTMLTables {
  let document: Document
  let kinds: Set<RecordKind>

  /// The tables of the kinds asked for.
  func render() -> String {
    RecordKind.allCases.filter(kinds.contains).map(table).joined() + diagnostics
  }

  private func table(_ kind: RecordKind) -> String {
    switch kind {
    case .people: HTMLTable.render(kind.label, ["", "Name", "Mentions", "Roles"], document.people.map(row))
    case .roles:
      HTMLTable.render(kind.label, ["", "Role", "Title", "Body", "Status", "Holder"], document.roles.map(row))
    case .legalReferences: HTMLTable.render(kind.label, Self.referenceHeadings, document.legalReferences.map(row))
    case .dates:
      HTMLTable.render(kind.label, ["Words", "Date"], document.dates.map { [words($0.span), "\($0.date)"] })
    case .directives: HTMLTable.render(kind.label, Self.directiveHeadings, document.directives.map(row))
    }
  }

  private static let referenceHeadings = ["", "Words", "Type", "Number", "Date", "Issuer", "Provisions", "Document"]
  private static let directiveHeadings = ["", "Issuer", "Addressee", "Directive", "Force", "Deadline"]

  private func row(_ person: Person) -> [String] {
    [
      person.id.description, person.name, String(person.mentions.count),
      document.roles(of: person).map { words($0.span) }.joined(separator: "; "),
    ]
  }

  private func row(_ role: Role) -> [String] {
    [
      role.id.description, words(role.span), words(role.title), words(role.organization), role.status.rawValue,
      role.holder.map { document.person($0).name } ?? "",
    ]
  }

  private func row(_ reference: LegalReference) -> [String] {
    [
      reference.id.description, words(reference.span), reference.type ?? "", reference.number ?? reference.title ?? "",
      reference.date?.description ?? reference.year.map(String.init) ?? "", words(reference.issuer),
      reference.provisions.joined(separator: "; "), key(reference.document),
    ]
  }

  private func key(_ id: LegalDocument.ID?) -> String {
    guard let id else { return "unresolved" }
    return id.description + (document.legalDocuments[id.number - 1].key.map { " " + $0 } ?? "")
  }

  private func row(_ directive: Directive) -> [String] {
    let force = directive.force.rawValue + (directive.polarity == .doNot ? " (not to)" : "")
    return [
      directive.id.description, DirectiveWords.issuer(of: directive, in: document),
      directive.addressees.map(words).joined(separator: ", "), words(directive.span), force,
      DirectiveWords.deadline(of: directive, in: document),
    ]
  }

  private var diagnostics: String {
    HTMLTable.render("Diagnostics", ["Words", "Code", "Message"], document.diagnostics.map(row))
  }

  private func row(_ diagnostic: Diagnostic) -> [String] {
    [words(diagnostic.span), diagnostic.code, diagnostic.message]
  }

  private func words(_ span: Span?) -> String { span.map { String(document[$0]) } ?? "" }
}
