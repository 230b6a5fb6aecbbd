/// What a summary says of one document: a head for each fact, and what is known about it.
struct SummaryContent {
  /// One fact.
  struct Line: Equatable {
    /// What stands once over this fact and those that follow it with the same; `nil` where nothing does.
    var group: String?
    /// What it is.
    var head: String
    /// What is known about it; may be empty.
    var detail = ""
    /// How often the text states it.
    var times = 1
  }

  let document: Document

  /// The facts of a kind, each once.
  func lines(_ kind: RecordKind) -> [Line] {
    switch kind {
    case .people: document.people.map(line)
    case .roles: Self.counted(document.roles.filter { $0.holder == nil }.map { Line(head: words($0.span)) })
    case .organizations: document.organizations.map(line)
    case .places: document.places.map(line)
    case .legalReferences: Self.counted(document.legalReferences.map(line))
    case .dates: Self.counted(document.dates.map { Line(head: $0.date.description, detail: words($0.span)) })
    case .directives: document.directives.map(line)
    }
  }

  /// The heading over the facts of a kind.
  func heading(_ kind: RecordKind) -> String { kind == .roles ? "Roles without a named holder" : kind.label }

  /// What was seen and not decided.
  var diagnostics: [Line] { Self.counted(document.diagnostics.map { Line(head: $0.code, detail: $0.message) }) }

  private func line(_ person: Person) -> Line {
    let roles = Self.counted(document.roles(of: person).map { Line(head: words($0.span)) })
    return Line(head: person.name, detail: roles.map(\.head).joined(separator: "; "))
  }

  private func line(_ body: Organization) -> Line {
    let facts = [
      body.kind?.rawValue, body.level?.rawValue, body.parent.map { "under " + document.organization($0).name },
    ]
    return Line(head: Self.oneLine(body.name), detail: Self.oneLine(facts.compactMap { $0 }.joined(separator: ", ")))
  }

  private func line(_ place: Place) -> Line {
    let kind = place.kind ?? place.level?.rawValue
    let facts = [
      kind, place.parent.map { "in " + document.place($0).name }, place.period.map { $0.rawValue + " 1 July 2025" },
    ]
    return Line(head: Self.oneLine(place.name), detail: Self.oneLine(facts.compactMap { $0 }.joined(separator: ", ")))
  }

  private func line(_ reference: LegalReference) -> Line {
    guard let id = reference.document else { return Line(head: words(reference.span), detail: "unresolved") }
    let target = document.legalDocuments[id.number - 1]
    return Line(head: words(reference.span), detail: target.key ?? self.target(of: reference, target))
  }

  /// The number or title of the document meant, where the reference does not bear it itself.
  private func target(of reference: LegalReference, _ document: LegalDocument) -> String {
    reference.form == .selfReference || reference.form == .provision ? document.number ?? document.title ?? "" : ""
  }

  private func line(_ directive: Directive) -> Line {
    let addressees = Self.oneLine(DirectiveWords.addressees(of: directive, in: document))
    let deadline = Self.oneLine(DirectiveWords.deadline(of: directive, in: document))
    let parts = DirectiveWords.parts(of: directive, in: document).map(Self.oneLine)
    let notes =
      (directive.polarity == .doNot ? ["not to do"] : []) + (deadline.isEmpty ? [] : ["by: \(deadline)"]) + parts
    let issuer = Self.oneLine(DirectiveWords.issuer(of: directive, in: document))
    return Line(
      group: Self.sides(issuer, addressees), head: words(directive.span),
      detail: notes.joined(separator: " · "))
  }

  private static func sides(_ issuer: String, _ addressees: String) -> String {
    if issuer.isEmpty { return addressees.isEmpty ? "no issuer, no addressee named" : "→ " + addressees }
    return addressees.isEmpty ? issuer : issuer + " → " + addressees
  }

  private func words(_ span: Span) -> String { Self.oneLine(document[span]) }

  /// The words on one line, whatever line ends they held.
  private static func oneLine(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Equal facts once, where the first stood, with their number.
  private static func counted(_ lines: [Line]) -> [Line] {
    var places: [String: Int] = [:]
    var result: [Line] = []
    for line in lines {
      let key = line.head + "\n" + line.detail
      if let place = places[key] {
        result[place].times += 1
      } else {
        places[key] = result.count
        result.append(line)
      }
    }
    return result
  }
}
