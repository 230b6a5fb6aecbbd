/// The parts of a directive as people read them.
enum DirectiveWords {
  /// The words that name the issuer; else the person's name or the role; empty where none is known.
  static func issuer(of directive: Directive, in document: Document) -> String {
    guard let issuer = directive.issuer else { return "" }
    if let span = issuer.span { return String(document[span]) }
    if let person = issuer.person { return document.person(person).name }
    return issuer.role.map { String(document[document.role($0).span]) } ?? ""
  }

  /// Who must act; empty where the text names nobody.
  static func addressees(of directive: Directive, in document: Document) -> String {
    list(directive.addressees, document)
  }

  /// Who leads, unless all who must act do, and who takes part; each where the text tells.
  static func parts(of directive: Directive, in document: Document) -> [String] {
    let isLed = !directive.lead.isEmpty && directive.lead != directive.addressees
    let lead = isLed ? ["lead: " + list(directive.lead, document)] : []
    return lead + (directive.cooperate.isEmpty ? [] : ["with: " + list(directive.cooperate, document)])
  }

  private static func list(_ spans: [Span], _ document: Document) -> String {
    spans.map { String(document[$0]) }.joined(separator: ", ")
  }

  /// The words of the deadline and the date that they mean, where it can be told; empty where there is none.
  static func deadline(of directive: Directive, in document: Document) -> String {
    guard let deadline = directive.deadline else { return "" }
    let words = String(document[deadline.span])
    return deadline.date.map { "\(words) (\($0))" } ?? words
  }
}
