/// One row for each fact; its number leads to the words in the text.
extension HTMLTables {
  func row(_ person: Person) -> HTMLTable.Row {
    mentioned(
      person.id.description, person.mentions.count, HTMLCell(person.name), [.list(document.roles(of: person).map(name))]
    )
  }

  func row(_ body: Organization) -> HTMLTable.Row {
    mentioned(
      body.id.description, body.mentions.count, HTMLCell(body.name),
      [
        HTMLCell((body.kind?.rawValue ?? "") + (body.isGroup ? " (several)" : "")),
        HTMLCell(body.level?.rawValue ?? ""),
        body.parent.map(name) ?? "", body.place.map(name) ?? "",
      ])
  }

  func row(_ place: Place) -> HTMLTable.Row {
    mentioned(
      place.id.description, place.mentions.count, HTMLCell(place.name),
      [
        HTMLCell(place.kind ?? ""), HTMLCell(place.level?.rawValue ?? ""), HTMLCell(place.period?.rawValue ?? ""),
        place.parent.map(name) ?? "",
      ])
  }

  /// A row of something that the text names in several places.
  private func mentioned(_ number: String, _ count: Int, _ name: HTMLCell, _ cells: [HTMLCell]) -> HTMLTable.Row {
    let mentions = (0..<count).map {
      HTMLCell.link(String($0 + 1), to: anchors.words(HTMLAnchors.mention($0, of: number)))
    }
    return row(number, at: HTMLAnchors.mention(0, of: number), [name, .list(mentions, separator: " ")] + cells)
  }

  func row(_ role: Role) -> HTMLTable.Row {
    let cells = [words(role.span), words(role.title), words(role.organization), role.status.rawValue].map {
      HTMLCell($0)
    }
    return row(role.id.description, cells + [role.holder.map(name) ?? ""])
  }

  func row(_ reference: LegalReference) -> HTMLTable.Row {
    let date = reference.date?.description ?? reference.year.map(String.init) ?? ""
    let cells = [
      HTMLCell(words(reference.span)), HTMLCell(reference.type ?? ""),
      reference.number.map { .whole($0) } ?? HTMLCell(reference.title ?? ""), .whole(date),
      HTMLCell(words(reference.issuer)),
      HTMLCell(reference.provisions.joined(separator: "; ")), reference.document.map(name) ?? "unresolved",
    ]
    return row(reference.id.description, cells)
  }

  func row(_ index: Int, _ date: DateMention) -> HTMLTable.Row {
    let label = HTMLAnchors.date(index)
    let words = HTMLCell.link(words(date.span), to: anchors.words(label))
    return HTMLTable.Row(anchor: anchors.row(label), cells: [words, .whole(date.date.description)])
  }

  func row(_ directive: Directive) -> HTMLTable.Row {
    let addressees =
      [DirectiveWords.addressees(of: directive, in: document)] + DirectiveWords.parts(of: directive, in: document)
    let force = directive.force.rawValue + (directive.polarity == .doNot ? " (not to)" : "")
    let cells = [
      addressees.filter { !$0.isEmpty }.joined(separator: " · "), words(directive.span),
      DirectiveWords.deadline(of: directive, in: document), force,
    ].map { HTMLCell($0) }
    return row(
      directive.id.description, [issuer(of: directive)] + cells + [.list(directive.basis.map(name), separator: " ")])
  }

  /// The words that name the issuer; they lead to the person, else to the role, where one is known.
  private func issuer(of directive: Directive) -> HTMLCell {
    let words = DirectiveWords.issuer(of: directive, in: document)
    if kinds.contains(.people), let person = directive.issuer?.person {
      return .link(words, to: anchors.row(person.description))
    }
    if kinds.contains(.roles), let role = directive.issuer?.role {
      return .link(words, to: anchors.row(role.description))
    }
    return HTMLCell(words)
  }

  /// A person's name, leading to the row about the person where there is one.
  private func name(_ id: Person.ID) -> HTMLCell {
    let name = document.person(id).name
    return kinds.contains(.people) ? .link(name, to: anchors.row(id.description)) : HTMLCell(name)
  }

  /// A body's name, leading to the row about it.
  private func name(_ id: Organization.ID) -> HTMLCell {
    let name = document.organization(id).name
    return kinds.contains(.organizations) ? .link(name, to: anchors.row(id.description)) : HTMLCell(name)
  }

  /// A place's name, leading to the row about it where there is one.
  private func name(_ id: Place.ID) -> HTMLCell {
    let name = document.place(id).name
    return kinds.contains(.places) ? .link(name, to: anchors.row(id.description)) : HTMLCell(name)
  }

  /// A role's words, leading to the row about it where there is one.
  private func name(_ role: Role) -> HTMLCell {
    let words = words(role.span)
    return kinds.contains(.roles) ? .link(words, to: anchors.row(role.id.description)) : HTMLCell(words)
  }

  /// A reference's number, leading to the row about it where there is one.
  private func name(_ id: LegalReference.ID) -> HTMLCell {
    let number = id.description
    return kinds.contains(.legalReferences) ? .link(number, to: anchors.row(number)) : HTMLCell(number)
  }

  /// What a legal document is called: its key, else its number in the record with its number or title.
  func name(_ id: LegalDocument.ID) -> HTMLCell {
    let document = document.legalDocuments[id.number - 1]
    return HTMLCell(document.key ?? [id.description, document.number ?? document.title ?? ""].joined(separator: " "))
  }

  /// The words of a span; empty without one.
  func words(_ span: Span?) -> String { span.map { String(document[$0]) } ?? "" }

  private func row(_ number: String, at label: String? = nil, _ cells: [HTMLCell]) -> HTMLTable.Row {
    HTMLTable.Row(anchor: anchors.row(number), cells: [.link(number, to: anchors.words(label ?? number))] + cells)
  }
}
