/// People and roles in a record.
extension RecordEncoder {
  /// Writes `people`.
  func encodePeople(into json: inout JSONWriter) {
    json.key("people")
    json.array(document.people) { json, person in
      json.object {
        $0.member("id", person.id.description)
        $0.member("name", person.name)
        encode(person.mentions, into: &$0)
        $0.key("roles")
        $0.array(kinds.contains(.roles) ? person.roles : []) { $0.string($1.description) }
      }
    }
  }

  private func encode(_ mentions: [Person.Mention], into json: inout JSONWriter) {
    json.key("mentions")
    json.array(mentions) { json, mention in
      json.object {
        span(mention.span, into: &$0)
        $0.member("kind", mention.kind.rawValue)
        $0.member("honorific", words(mention.honorific))
        $0.member("rule", mention.evidence.rule)
      }
    }
  }

  /// Writes `roles`.
  func encodeRoles(into json: inout JSONWriter) {
    json.key("roles")
    json.array(document.roles) { json, role in
      json.object {
        $0.member("id", role.id.description)
        span(role.span, into: &$0)
        $0.member("title", words(role.title))
        $0.member("organization", words(role.organization))
        $0.member("body", name(named.organization(role.organization)))
        $0.member("place", name(named.place(role.organization)))
        $0.member("status", role.status.rawValue)
        $0.member("holder", name(role.holder))
        $0.member("holderRule", kinds.contains(.people) ? role.holderEvidence?.rule : nil)
        $0.member("rule", role.evidence.rule)
      }
    }
  }
}
