import VanBan

/// One fact of a document, with its evidence.
struct Finding {
  /// Something that is known about a fact.
  struct Fact: Equatable {
    let name: String
    let value: String
  }

  /// Its id, or that of the person whom it mentions.
  let id: String
  /// What it is.
  let kind: String
  /// Where it lies.
  let span: Span
  /// The rule that found it, and what the rule saw.
  let evidence: Evidence
  /// What is known about it.
  let facts: [Fact]

  private init(_ id: String, _ kind: String, _ span: Span, _ evidence: Evidence, _ facts: [(String, String?)]) {
    self.id = id
    self.kind = kind
    self.span = span
    self.evidence = evidence
    self.facts = facts.compactMap { name, value in value.map { Fact(name: name, value: $0) } }
  }

  /// Every fact in text order.
  static func all(in document: Document) -> [Finding] {
    let findings = people(document) + roles(document) + legalReferences(document) + dates(document)
    let named = organizations(document) + places(document)
    return (findings + named + directives(document)).sorted { $0.span < $1.span }
  }

  private static func people(_ document: Document) -> [Finding] {
    document.people.flatMap { person in
      person.mentions.map {
        Finding(
          person.id.description, "person", $0.span, $0.evidence, [("name", person.name), ("mention", $0.kind.rawValue)])
      }
    }
  }

  private static func roles(_ document: Document) -> [Finding] {
    document.roles.map { role in
      Finding(
        role.id.description, "role", role.span, role.evidence,
        [
          ("title", String(document[role.title])), ("body", role.organization.map { String(document[$0]) }),
          ("status", role.status.rawValue), ("holder", role.holder.map { document.person($0).name }),
          ("held by", role.holderEvidence.map { "\($0.rule): \(Self.summaries[$0.rule] ?? "")" }),
        ])
    }
  }

  private static func organizations(_ document: Document) -> [Finding] {
    document.organizations.flatMap { body in
      body.mentions.map {
        Finding(
          body.id.description, "organization", $0.span, $0.evidence,
          [
            ("name", body.name), ("kind", body.kind?.rawValue), ("level", body.level?.rawValue),
            ("parent", body.parent.map { document.organization($0).name }),
            ("place", body.place.map { document.place($0).name }),
          ])
      }
    }
  }

  private static func places(_ document: Document) -> [Finding] {
    document.places.flatMap { place in
      place.mentions.map {
        Finding(
          place.id.description, "place", $0.span, $0.evidence,
          [
            ("name", place.name), ("kind", place.kind), ("level", place.level?.rawValue),
            ("period", place.period?.rawValue), ("parent", place.parent.map { document.place($0).name }),
          ])
      }
    }
  }

  private static let summaries = Dictionary(
    ExtractionPipeline.rules.map { ($0.name, $0.summary) }, uniquingKeysWith: { first, _ in first })

  private static func legalReferences(_ document: Document) -> [Finding] {
    document.legalReferences.map {
      Finding(
        $0.id.description, "legal reference", $0.span, $0.evidence,
        [
          ("form", $0.form.rawValue), ("type", $0.type), ("number", $0.number), ("title", $0.title),
          ("date", $0.date?.description), ("issuer", $0.issuer.map { String(document[$0]) }),
          ("provisions", $0.provisions.isEmpty ? nil : $0.provisions.joined(separator: "; ")),
          ("document", $0.document?.description),
        ])
    }
  }

  private static func dates(_ document: Document) -> [Finding] {
    document.dates.map { Finding("-", "date", $0.span, $0.evidence, [("date", $0.date.description)]) }
  }

  private static func directives(_ document: Document) -> [Finding] {
    document.directives.map { directive in
      let addressees = directive.addressees.map { String(document[$0]) }
      let issuer = directive.issuer?.span.map { String(document[$0]) }
      return Finding(
        directive.id.description, "directive", directive.span, directive.evidence,
        [
          ("issuer", issuer ?? directive.issuer?.person.map { document.person($0).name }),
          ("addressee", addressees.isEmpty ? nil : addressees.joined(separator: ", ")),
          ("force", directive.force.rawValue), ("polarity", directive.polarity.rawValue),
          ("status", directive.status.rawValue), ("deadline", directive.deadline.map { String(document[$0.span]) }),
        ])
    }
  }
}
