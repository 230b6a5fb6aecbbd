/// Directives in a record.
extension RecordEncoder {
  /// Writes `directives`.
  func encodeDirectives(into json: inout JSONWriter) {
    json.key("directives")
    json.array(document.directives) { json, directive in json.object { encode(directive, into: &$0) } }
  }

  private func encode(_ directive: Directive, into json: inout JSONWriter) {
    json.member("id", directive.id.description)
    span(directive.span, into: &json)
    json.member("polarity", directive.polarity.rawValue)
    json.member("force", directive.force.rawValue)
    json.member("status", directive.status.rawValue)
    encode(directive.issuer, into: &json)
    bodies("addressees", directive.addressees, into: &json)
    bodies("lead", directive.lead, into: &json)
    bodies("cooperate", directive.cooperate, into: &json)
    encode(directive.deadline, into: &json)
    member("product", directive.product, into: &json)
    json.key("basis")
    json.array(kinds.contains(.legalReferences) ? directive.basis : []) { $0.string($1.description) }
    json.member("rule", directive.evidence.rule)
  }

  private func encode(_ issuer: Directive.Issuer?, into json: inout JSONWriter) {
    json.key("issuer")
    guard let issuer else { return json.string(String?.none) }
    json.object {
      $0.member("text", words(issuer.span))
      $0.member("person", name(issuer.person))
      $0.member("role", name(issuer.role))
      $0.member("organization", name(named.organization(issuer.span)))
    }
  }

  /// Writes who must act: spans, and the body that each names as a whole.
  private func bodies(_ name: String, _ values: [Span], into json: inout JSONWriter) {
    json.key(name)
    json.array(values) { json, value in
      json.object {
        span(value, into: &$0)
        $0.member("organization", self.name(named.organization(value)))
      }
    }
  }

  private func encode(_ deadline: Deadline?, into json: inout JSONWriter) {
    json.key("deadline")
    guard let deadline else { return json.string(String?.none) }
    json.object {
      span(deadline.span, into: &$0)
      $0.member("kind", deadline.kind.rawValue)
      $0.member("date", isoDate(deadline.date))
    }
  }
}
