/// One coloured stretch of a text.
struct HTMLMark {
  /// Where it lies in the text, in UTF-8 bytes.
  let span: Span
  /// What it is; the name of a class in the style sheet.
  let kind: RecordKind
  /// What a reader sees on pointing at it.
  let title: String
}

extension HTMLMark {
  /// The stretches of a document, outer ones before inner ones.
  static func all(in document: Document, kinds: Set<RecordKind>) -> [HTMLMark] {
    var marks: [HTMLMark] = []
    if kinds.contains(.people) { marks += people(document) }
    if kinds.contains(.roles) { marks += roles(document) }
    if kinds.contains(.legalReferences) { marks += legalReferences(document) }
    if kinds.contains(.dates) {
      marks += document.dates.map { HTMLMark(span: $0.span, kind: .dates, title: "date: \($0.date)") }
    }
    if kinds.contains(.directives) { marks += directives(document) }
    return marks.filter { !$0.span.isEmpty }.sorted { $0.span < $1.span }
  }

  private static func people(_ document: Document) -> [HTMLMark] {
    document.people.flatMap { person in
      person.mentions.map {
        HTMLMark(span: $0.span, kind: .people, title: "\(person.id.description) \(person.name) · \($0.evidence.rule)")
      }
    }
  }

  private static func roles(_ document: Document) -> [HTMLMark] {
    document.roles.map { role in
      let holder = role.holder.map { " of " + document.person($0).name } ?? ""
      return HTMLMark(
        span: role.span, kind: .roles, title: "\(role.id.description) role\(holder) · \(role.evidence.rule)")
    }
  }

  private static func legalReferences(_ document: Document) -> [HTMLMark] {
    document.legalReferences.map {
      let target = $0.number ?? $0.title ?? $0.form.rawValue
      return HTMLMark(
        span: $0.span, kind: .legalReferences, title: "\($0.id.description) \(target) · \($0.evidence.rule)")
    }
  }

  private static func directives(_ document: Document) -> [HTMLMark] {
    document.directives.map {
      let title = "\($0.id.description) \($0.force.rawValue) · \($0.evidence.rule)"
      return HTMLMark(span: $0.span, kind: .directives, title: title)
    }
  }
}
