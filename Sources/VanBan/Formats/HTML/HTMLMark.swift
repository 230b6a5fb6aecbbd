/// One coloured stretch of a text.
struct HTMLMark {
  /// Where it lies in the text, in UTF-8 bytes.
  let span: Span
  /// What it is; the name of a class in the style sheet.
  let kind: RecordKind
  /// What a reader sees on pointing at it.
  let title: String
  /// What it is called among the stretches of its document.
  var label = ""
  /// The number of the row about it, shown behind the words; empty where no row has a number.
  var number = ""
}

extension HTMLMark {
  /// The stretches of a document, outer ones before inner ones.
  static func all(in document: Document, kinds: Set<RecordKind>) -> [HTMLMark] {
    var marks: [HTMLMark] = []
    if kinds.contains(.people) { marks += document.people.flatMap(people) }
    if kinds.contains(.roles) { marks += roles(document) }
    if kinds.contains(.organizations) { marks += document.organizations.flatMap(organizations) }
    if kinds.contains(.places) { marks += document.places.flatMap(places) }
    if kinds.contains(.legalReferences) { marks += legalReferences(document) }
    if kinds.contains(.dates) { marks += dates(document) }
    if kinds.contains(.directives) { marks += directives(document) }
    return marks.filter { !$0.span.isEmpty }.sorted { $0.span < $1.span }
  }

  private init(_ span: Span, _ kind: RecordKind, number: String, _ words: String, _ evidence: Evidence) {
    self.init(span: span, kind: kind, title: "\(number) \(words) · \(evidence.rule)", label: number, number: number)
  }

  private static func people(_ person: Person) -> [HTMLMark] {
    person.mentions.enumerated().map { index, mention in
      let number = person.id.description
      var mark = HTMLMark(mention.span, .people, number: number, person.name, mention.evidence)
      mark.label = HTMLAnchors.mention(index, of: number)
      return mark
    }
  }

  private static func roles(_ document: Document) -> [HTMLMark] {
    document.roles.map { role in
      let holder = role.holder.map { " of " + document.person($0).name } ?? ""
      return HTMLMark(role.span, .roles, number: role.id.description, "role\(holder)", role.evidence)
    }
  }

  private static func organizations(_ body: Organization) -> [HTMLMark] {
    body.mentions.enumerated().map { index, mention in
      let title = "\(body.id.description) \(body.name) · \(mention.evidence.rule)"
      return HTMLMark(
        span: mention.span, kind: .organizations, title: title,
        label: HTMLAnchors.mention(index, of: body.id.description))
    }
  }

  private static func places(_ place: Place) -> [HTMLMark] {
    place.mentions.enumerated().map { index, mention in
      let title = "\(place.id.description) \(place.name) · \(mention.evidence.rule)"
      return HTMLMark(
        span: mention.span, kind: .places, title: title, label: HTMLAnchors.mention(index, of: place.id.description))
    }
  }

  private static func legalReferences(_ document: Document) -> [HTMLMark] {
    document.legalReferences.map {
      let target = $0.number ?? $0.title ?? $0.form.rawValue
      return HTMLMark($0.span, .legalReferences, number: $0.id.description, target, $0.evidence)
    }
  }

  private static func dates(_ document: Document) -> [HTMLMark] {
    document.dates.enumerated().map { index, date in
      HTMLMark(span: date.span, kind: .dates, title: "date: \(date.date)", label: HTMLAnchors.date(index))
    }
  }

  private static func directives(_ document: Document) -> [HTMLMark] {
    document.directives.map {
      HTMLMark($0.span, .directives, number: $0.id.description, $0.force.rawValue, $0.evidence)
    }
  }
}
