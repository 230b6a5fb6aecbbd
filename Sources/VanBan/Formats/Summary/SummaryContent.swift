/// What a summary says of one document: a head for each fact, and what is known about it.
struct SummaryContent {
  /// One fact.
  struct Line: Equatable {
    /// What it is.
    var head: String
    /// What is known about it; may be empty.
    var detail = ""
  }

  let document: Document

  /// The facts of a kind.
  func lines(_ kind: RecordKind) -> [Line] {
    switch kind {
    case .people: document.people.map(line)
    case .roles:
      document.roles.filter { $0.holder == nil }.map { Line(head: words($0.span), detail: "no holder named") }
    case .legalReferences: document.legalReferences.map(line)
    case .dates: document.dates.map { Line(head: words($0.span), detail: $0.date.description) }
    case .directives: document.directives.map(line)
    }
  }

  /// What was seen and not decided.
  var diagnostics: [Line] { document.diagnostics.map { Line(head: $0.code, detail: $0.message) } }

  private func line(_ person: Person) -> Line {
    Line(head: person.name, detail: document.roles(of: person).map { words($0.span) }.joined(separator: "; "))
  }

  private func line(_ reference: LegalReference) -> Line {
    let key = reference.document.flatMap { document.legalDocuments[$0.number - 1].key }
    return Line(head: words(reference.span), detail: key ?? "unresolved")
  }

  private func line(_ directive: Directive) -> Line {
    let addressees = directive.addressees.map(words).joined(separator: ", ")
    let issuer = DirectiveWords.issuer(of: directive, in: document)
    let deadline = DirectiveWords.deadline(of: directive, in: document)
    let sides = [issuer, addressees].filter { !$0.isEmpty }.joined(separator: " → ")
    let notes = [sides, directive.polarity == .doNot ? "not to do" : "", deadline.isEmpty ? "" : "by: \(deadline)"]
    return Line(head: words(directive.span), detail: notes.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// The words on one line, whatever line ends they held.
  private func words(_ span: Span) -> String {
    document[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
