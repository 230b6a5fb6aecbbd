import VanBan

/// The kinds of results that have a file of examples, by the name of the file.
enum ExampleKind: String, CaseIterable {
  case legalReference = "legal-reference"
  case date, person, role, organization, place, directive

  /// The spans of this kind in a document, in text order.
  func spans(in document: Document) -> [Span] {
    switch self {
    case .legalReference: document.legalReferences.map(\.span)
    case .date: document.dates.map(\.span)
    case .person: document.people.flatMap { $0.mentions.map(\.span) }.sorted()
    case .role: document.roles.map(\.span)
    case .organization: document.organizations.flatMap { $0.mentions.map(\.span) }.sorted()
    case .place: document.places.flatMap { $0.mentions.map(\.span) }.sorted()
    case .directive: document.directives.map(\.span)
    }
  }

  /// The fields of the first result of this kind, named as in the record; a list is joined with commas.
  func fields(of document: Document) -> [String: String] {
    let fields: [String: String?]? =
      switch self {
      case .legalReference: document.legalReferences.first.map { document.fields($0) }
      case .date: document.dates.first.map { ["date": $0.date.description] }
      case .person: document.people.first.map { document.fields($0) }
      case .role: document.roles.first.map { document.fields($0) }
      case .organization: document.organizations.first.map { document.fields($0) }
      case .place: document.places.first.map { document.fields($0) }
      case .directive: document.directives.first.map { document.fields($0) }
      }
    return (fields ?? [:]).compactMapValues { $0 }
  }
}

extension Document {
  fileprivate func words(_ span: Span?) -> String? { span.map { String(self[$0]) } }

  fileprivate func fields(_ reference: LegalReference) -> [String: String?] {
    [
      "form": reference.form.rawValue, "type": reference.type, "number": reference.number,
      "year": reference.year.map(String.init), "date": reference.date?.description, "issuer": words(reference.issuer),
      "title": reference.title, "place": reference.place, "status": reference.status?.rawValue,
      "provisions": reference.provisions.joined(separator: ", "),
      "subject": words(reference.subject), "key": reference.document.flatMap { legalDocuments[$0.number - 1].key },
    ]
  }

  fileprivate func fields(_ person: Person) -> [String: String?] {
    let mention = person.mentions.first
    return ["name": person.name, "kind": mention?.kind.rawValue, "honorific": words(mention?.honorific)]
  }

  fileprivate func fields(_ role: Role) -> [String: String?] {
    [
      "title": words(role.title), "organization": words(role.organization), "status": role.status.rawValue,
      "holder": role.holder.map { self.person($0).name },
    ]
  }

  fileprivate func fields(_ body: Organization) -> [String: String?] {
    [
      "name": body.name, "kind": body.kind?.rawValue, "level": body.level?.rawValue, "group": "\(body.isGroup)",
      "parent": body.parent.map { organization($0).name }, "place": body.place.map { place($0).name },
    ]
  }

  fileprivate func fields(_ place: Place) -> [String: String?] {
    [
      "name": place.name, "kind": place.kind, "level": place.level?.rawValue, "period": place.period?.rawValue,
      "parent": place.parent.map { self.place($0).name },
    ]
  }

  fileprivate func fields(_ directive: Directive) -> [String: String?] {
    [
      "polarity": directive.polarity.rawValue, "force": directive.force.rawValue,
      "status": directive.status.rawValue, "issuer": words(directive.issuer?.span),
      "addressees": directive.addressees.compactMap(words).joined(separator: ", "),
      "lead": directive.lead.compactMap(words).joined(separator: ", "),
      "cooperate": directive.cooperate.compactMap(words).joined(separator: ", "),
      "deadline": words(directive.deadline?.span), "deadlineDate": directive.deadline?.date?.description,
      "product": words(directive.product),
    ]
  }
}
