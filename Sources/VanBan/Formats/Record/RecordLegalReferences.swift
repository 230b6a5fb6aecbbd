/// Legal references, documents and relations in a record.
extension RecordEncoder {
  /// Writes `legalReferences`, `documents` and `relations`.
  func encodeLegalReferences(into json: inout JSONWriter) {
    json.key("legalReferences")
    json.array(document.legalReferences) { json, reference in json.object { encode(reference, into: &$0) } }
    encodeDocuments(into: &json)
    encodeRelations(into: &json)
  }

  private func encode(_ reference: LegalReference, into json: inout JSONWriter) {
    json.member("id", reference.id.description)
    span(reference.span, into: &json)
    json.member("form", reference.form.rawValue)
    json.member("type", reference.type)
    json.member("number", reference.number)
    json.member("year", reference.year)
    json.member("date", isoDate(reference.date))
    json.member("issuer", words(reference.issuer))
    if let place = reference.place { json.member("place", place) }
    json.member("title", reference.title)
    if let status = reference.status { json.member("status", status.rawValue) }
    json.key("provisions")
    json.array(reference.provisions) { $0.string($1) }
    member("subject", reference.subject, into: &json)
    json.member("document", reference.document?.description)
    json.member("rule", reference.evidence.rule)
    encodeIdentifiers(reference, into: &json)
  }

  /// What the reference cites in the scheme asked for.
  private func encodeIdentifiers(_ reference: LegalReference, into json: inout JSONWriter) {
    guard let identifiers, let id = reference.document else { return }
    let names = reference.identifiers(in: identifiers, of: document.legalDocuments[id.number - 1])
    json.key("identifiers")
    json.array(names) { $0.string($1) }
  }

  private func encodeDocuments(into json: inout JSONWriter) {
    json.key("documents")
    json.array(document.legalDocuments) { json, document in
      json.object {
        $0.member("id", document.id.description)
        $0.member("key", document.key)
        $0.member("type", document.type)
        $0.member("number", document.number)
        $0.member("title", document.title)
        if let identifiers { $0.member("identifier", document.identifier(in: identifiers)) }
      }
    }
  }

  private func encodeRelations(into json: inout JSONWriter) {
    json.key("relations")
    json.array(document.relations) { json, relation in
      json.object {
        $0.member("from", relation.from.description)
        $0.member("to", relation.to.description)
        $0.member("kind", relation.kind.rawValue)
      }
    }
  }

  /// A date in ISO 8601, or `nil` when its year is unknown: a record never guesses.
  func isoDate(_ date: CalendarDate?) -> String? { date?.year == nil ? nil : date?.description }
}
