/// Bodies and places in a record.
extension RecordEncoder {
  /// Writes `organizations`.
  func encodeOrganizations(into json: inout JSONWriter) {
    json.key("organizations")
    json.array(document.organizations) { json, organization in
      json.object {
        $0.member("id", organization.id.description)
        $0.member("name", organization.name)
        $0.member("kind", organization.kind?.rawValue)
        $0.member("level", organization.level?.rawValue)
        $0.member("group", organization.isGroup)
        $0.member("parent", name(organization.parent))
        $0.member("place", name(organization.place))
        encode(organization.mentions.map { ($0.span, $0.evidence) }, into: &$0)
      }
    }
  }

  /// Writes `places`.
  func encodePlaces(into json: inout JSONWriter) {
    json.key("places")
    json.array(document.places) { json, place in
      json.object {
        $0.member("id", place.id.description)
        $0.member("name", place.name)
        $0.member("kind", place.kind)
        $0.member("level", place.level?.rawValue)
        $0.member("period", place.period?.rawValue)
        $0.member("parent", name(place.parent))
        encode(place.mentions.map { ($0.span, $0.evidence) }, into: &$0)
      }
    }
  }

  private func encode(_ mentions: [(span: Span, evidence: Evidence)], into json: inout JSONWriter) {
    json.key("mentions")
    json.array(mentions) { json, mention in
      json.object {
        span(mention.span, into: &$0)
        $0.member("rule", mention.evidence.rule)
      }
    }
  }

  /// The id as records write it, or `nil` where its kind is left out.
  func name(_ id: Organization.ID?) -> String? { kinds.contains(.organizations) ? id?.description : nil }

  /// The id as records write it, or `nil` where its kind is left out.
  func name(_ id: Place.ID?) -> String? { kinds.contains(.places) ? id?.description : nil }
}
