/// The tables under a document's text.
struct HTMLTables {
  let document: Document
  let kinds: Set<RecordKind>
  let anchors: HTMLAnchors

  /// The tables of the kinds asked for.
  func render() -> String {
    RecordKind.allCases.filter(kinds.contains).map(table).joined() + diagnostics
  }

  private func table(_ kind: RecordKind) -> String {
    switch kind {
    case .people: render(kind, ["", "Name", "Mentions", "Roles"], document.people.map(row))
    case .roles: render(kind, ["", "Role", "Title", "Body", "Status", "Holder"], document.roles.map(row))
    case .organizations: render(kind, Self.organizationHeadings, document.organizations.map(row))
    case .places: render(kind, ["", "Name", "Mentions", "Word", "Level", "Period", "In"], document.places.map(row))
    case .legalReferences: render(kind, Self.referenceHeadings, document.legalReferences.map(row)) + relations
    case .dates: render(kind, ["Words", "Date"], document.dates.enumerated().map(row))
    case .directives: render(kind, Self.directiveHeadings, document.directives.map(row))
    }
  }

  private func render(_ kind: RecordKind, _ headings: [String], _ rows: [HTMLTable.Row]) -> String {
    HTMLTable.render(kind.label, anchor: anchors.table(kind), headings, rows)
  }

  private static let organizationHeadings = ["", "Name", "Mentions", "Kind", "Level", "Body above", "Place"]
  private static let referenceHeadings = [
    "", "Reference", "Type", "Number", "Date", "Issuer", "Provisions", "Document",
  ]
  private static let directiveHeadings = ["", "Issuer", "Addressee", "Directive", "Deadline", "Force", "Basis"]

  private var relations: String {
    let rows = document.relations.map {
      HTMLTable.Row(cells: [name($0.from), HTMLCell($0.kind.rawValue), name($0.to)])
    }
    return HTMLTable.render("Relations of documents", anchor: nil, ["Document", "Relation", "Document"], rows)
  }

  private var diagnostics: String {
    let rows = document.diagnostics.map {
      HTMLTable.Row(cells: [HTMLCell(words($0.span)), HTMLCell($0.code), HTMLCell($0.message)])
    }
    return HTMLTable.render("Diagnostics", anchor: nil, ["Words", "Code", "Message"], rows)
  }
}
