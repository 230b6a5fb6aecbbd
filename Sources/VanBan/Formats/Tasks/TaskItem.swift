/// A directive as a row of a task list, in words: who, what, by when, who answers for it, with which product, on whose
/// authority (the "6 rõ" of the Government's working rules).
public struct TaskItem: Sendable, Equatable {
  /// The document that makes the demand.
  public var document: String
  /// The directive's id in the record of that document: `X1`.
  public var id: String
  /// Who must act, as written.
  public var who: [String]
  /// The action.
  public var what: String
  /// To do or not to do.
  public var polarity: Directive.Polarity
  /// How the demand is made.
  public var force: Directive.Force
  /// Made in the document or told of.
  public var status: Directive.Status
  /// By when, as written.
  public var when: String?
  /// How the time binds.
  public var kind: Deadline.Kind?
  /// The last day on which the action may still be done, where it can be told.
  public var due: CalendarDate?
  /// Who leads.
  public var lead: [String]
  /// Who takes part.
  public var cooperate: [String]
  /// The paper or report that must come out of it.
  public var product: String?
  /// Who demands.
  public var issuer: String?
  /// The legal references inside the action.
  public var basis: [String]
  /// Where the action starts in the document's text, in UTF-8 bytes: it tells two equal demands apart.
  public var offset: Int

  /// Puts a directive into words; line ends within them become spaces.
  public init(_ directive: Directive, in document: Document, id: String) {
    let words = { (span: Span) in TaskItem.oneLine(document[span]) }
    self.document = id
    self.id = directive.id.description
    who = directive.addressees.map(words)
    what = words(directive.span)
    polarity = directive.polarity
    force = directive.force
    status = directive.status
    when = (directive.deadline?.span).map(words)
    kind = directive.deadline?.kind
    due = directive.deadline?.lastDay
    lead = directive.lead.map(words)
    cooperate = directive.cooperate.map(words)
    product = directive.product.map(words)
    issuer = TaskItem.issuer(of: directive, in: document)
    basis = directive.basis.map { words(document.legalReferences[$0.number - 1].span) }
    offset = directive.span.start
  }

  /// The words that name the issuer, with the name of who holds the role where the words are the role alone.
  private static func issuer(of directive: Directive, in document: Document) -> String? {
    let words = oneLine(DirectiveWords.issuer(of: directive, in: document))
    guard let person = directive.issuer?.person, directive.issuer?.role != nil, !words.isEmpty else {
      return words.isEmpty ? nil : words
    }
    let name = document.person(person).name
    return words == name ? name : "\(words) (\(name))"
  }

  private static func oneLine(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Document {
  /// The directives as a task list, in text order. `id` names the document in it.
  public func tasks(id: String = "") -> [TaskItem] { directives.map { TaskItem($0, in: self, id: id) } }
}
