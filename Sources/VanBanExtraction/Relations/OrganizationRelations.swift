import VanBanSegmentation

/// Makes the bodies of a document from its mentions: those found in the text, and those in which roles are held.
package struct OrganizationRelations: Extractor {
  package init() {}

  package static let rules = [OrganizationExtractor.nested, ofRole]

  private static let ofRole = Rule(
    "organization.of-role", "the body in which a role is held: phòng Kinh tế of Trưởng phòng Kinh tế",
    source: "Quy định 368-QĐ/TW về danh mục chức danh", .annotation(.role))

  /// Adds bodies. O(n log n) in the roles, linear in all else.
  package func extract(into findings: inout Findings) {
    var resolution = OrganizationResolution(findings)
    let (bodies, ofRoles) = (findings.organizations, Self.bodies(ofRolesIn: findings))
    var (body, role, end) = (0, 0, 0)
    while body < bodies.count || role < ofRoles.count {
      let isRole = body == bodies.count || role < ofRoles.count && Self.isBefore(ofRoles[role], bodies[body].tokens)
      let tokens = isRole ? ofRoles[role] : bodies[body].tokens
      if tokens.lowerBound >= end {
        resolution.add(tokens, isRole ? Evidence(rule: Self.ofRole.name) : bodies[body].value)
        end = tokens.upperBound
      }
      if isRole { role += 1 } else { body += 1 }
    }
    findings.bodies = resolution.organizations()
  }

  /// Of two mentions that overlap the one that begins first is kept, else the longer.
  private static func isBefore(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
  }

  /// The bodies in which roles are held, in text order; a role may share that of the next.
  private static func bodies(ofRolesIn findings: Findings) -> [Range<Int>] {
    let reading = findings.reading
    var bodies: [Range<Int>] = []
    for role in findings.roleReadings {
      guard let body = role.organization, reading.tables(body.lowerBound).contains(.organizationHeads) else { continue }
      bodies.append(body)
    }
    return bodies.sorted(by: isBefore)
  }
}
