import VanBanSegmentation

/// Makes the bodies of a document from its mentions: those found in the text, and those in which roles are held.
package struct OrganizationRelations: Extractor {
  package init() {}

  package static let rules = [OrganizationExtractor.nested, ofRole]

  private static let ofRole = Rule(
    "organization.of-role", "the body in which a role is held: phòng Kinh tế of Trưởng phòng Kinh tế",
    source: "Quy định 368-QĐ/TW về danh mục chức danh", .annotation(.role))

  /// Adds bodies. Linear.
  package func extract(into findings: inout Findings) {
    findings.bodies = OrganizationResolution(Self.mentions(findings), findings).organizations
  }

  /// Every mention in text order; of two that overlap the one that begins first, else the longer.
  private static func mentions(_ findings: Findings) -> [Found<Evidence>] {
    let all = (findings.organizations + ofRoles(findings)).sorted {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var kept: [Found<Evidence>] = []
    for mention in all where mention.tokens.lowerBound >= kept.last?.tokens.upperBound ?? 0 { kept.append(mention) }
    return kept
  }

  private static func ofRoles(_ findings: Findings) -> [Found<Evidence>] {
    let heads = findings.reading.text.phrases
    return findings.roleReadings.compactMap { role in
      guard let body = role.organization, heads.tables(at: body.lowerBound).contains(.organizationHeads) else {
        return nil
      }
      return Found(body, Evidence(rule: ofRole.name))
    }
  }
}
