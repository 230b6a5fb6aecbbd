/// Gives one document the shape of a record.
struct RecordEncoder {
  let document: Document
  let kinds: Set<RecordKind>
  let named: NamedSpans
  let identifiers: IdentifierScheme?
  private let converter: OffsetConverter

  init(_ document: Document, offsets: OffsetUnit, kinds: Set<RecordKind>, identifiers: IdentifierScheme?) {
    self.document = document
    self.identifiers = identifiers
    self.kinds = kinds
    named = NamedSpans(document)
    converter = OffsetConverter(document.text, unit: offsets)
  }

  /// Writes every member of the record.
  func encode(id: String, into json: inout JSONWriter) {
    json.member("id", id)
    json.member("offsets", converter.unit.rawValue)
    json.member("text", document.text)
    if let date = document.publishedAt { json.member("publishedAt", date.description) }
    encodeSentences(into: &json)
    if kinds.contains(.people) { encodePeople(into: &json) }
    if kinds.contains(.roles) { encodeRoles(into: &json) }
    if kinds.contains(.organizations) { encodeOrganizations(into: &json) }
    if kinds.contains(.places) { encodePlaces(into: &json) }
    if kinds.contains(.legalReferences) { encodeLegalReferences(into: &json) }
    if kinds.contains(.dates) { encodeDates(into: &json) }
    if kinds.contains(.directives) { encodeDirectives(into: &json) }
    encodeDiagnostics(into: &json)
  }

  private func encodeSentences(into json: inout JSONWriter) {
    json.key("sentences")
    json.array(document.sentences) { json, sentence in
      let range = converter.range(of: sentence)
      json.array([range.lowerBound, range.upperBound]) { $0.integer($1) }
    }
  }

  private func encodeDates(into json: inout JSONWriter) {
    json.key("dates")
    json.array(document.dates) { json, date in
      json.object {
        span(date.span, into: &$0)
        $0.member("date", date.date.description)
        $0.member("rule", date.evidence.rule)
      }
    }
  }

  private func encodeDiagnostics(into json: inout JSONWriter) {
    json.key("diagnostics")
    json.array(document.diagnostics) { json, diagnostic in
      json.object {
        offsets(of: diagnostic.span, into: &$0)
        $0.member("code", diagnostic.code)
        $0.member("message", diagnostic.message)
      }
    }
  }
}

// MARK: - Spans, words and ids

extension RecordEncoder {
  /// Writes `start` and `end`.
  func offsets(of span: Span, into json: inout JSONWriter) {
    let range = converter.range(of: span)
    json.member("start", range.lowerBound)
    json.member("end", range.upperBound)
  }

  /// Writes `start`, `end` and the words under the span.
  func span(_ span: Span, into json: inout JSONWriter) {
    offsets(of: span, into: &json)
    json.member("text", words(span))
  }

  /// Writes a member that is a span with its words, or `null`.
  func member(_ name: String, _ value: Span?, into json: inout JSONWriter) {
    json.key(name)
    guard let value else { return json.string(String?.none) }
    json.object { span(value, into: &$0) }
  }

  /// Writes a member that is a list of spans with their words.
  func member(_ name: String, _ values: [Span], into json: inout JSONWriter) {
    json.key(name)
    json.array(values) { json, value in json.object { span(value, into: &$0) } }
  }

  /// The words under a span, as written.
  func words(_ span: Span?) -> String? { span.map { String(document[$0]) } }

  /// The id as records write it, or `nil` where its kind is left out.
  func name(_ id: Person.ID?) -> String? { kinds.contains(.people) ? id?.description : nil }

  /// The id as records write it, or `nil` where its kind is left out.
  func name(_ id: Role.ID?) -> String? { kinds.contains(.roles) ? id?.description : nil }
}
