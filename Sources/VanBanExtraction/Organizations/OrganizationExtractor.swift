import VanBanLexicon
import VanBanSegmentation

/// Finds bodies and groups of bodies.
package struct OrganizationExtractor: Extractor {
  package init() {}

  package static let rules = [group, body]

  private static let group = Rule(
    "organization.group", "a group of bodies: các sở, ban, ngành; các Bộ: Quốc phòng, Công an",
    source: "Luật Tổ chức chính quyền địa phương 72/2025/QH15; Hướng dẫn 36-HD/VPTW, mục nơi nhận",
    .organizationGroup)

  private static let body = Rule(
    "organization.body", "one body: head, field, name, place, and the bodies above it",
    source: "Luật Tổ chức Chính phủ 63/2025/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục III",
    .organizationBody)

  /// The body above, inside the name of another.
  static let nested = Rule(
    "organization.nested", "the body above at the end of a name: Công an tỉnh Nghệ An in Phòng Cảnh sát hình sự …",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục III", .organizationBody)

  /// Adds mentions of bodies. Linear: each place where a name may begin is read once.
  package func extract(into findings: inout Findings) {
    let reading = findings.reading
    let plural = OrganizationGrammar.plural
    var found: [Found<Evidence>] = []
    var grammar = OrganizationGrammar(reading)
    findings.nameStarts.visit { token, limit in
      let tables = reading.tables(token)
      let isPlural = plural.contains(reading, token)
      guard isPlural || tables.contains(.organizations) || tables.contains(.organizationHeads) else { return token }
      if grammar.limit != limit { grammar = OrganizationGrammar(reading, limit: limit) }
      let end = isPlural ? grammar.group(at: token, needsPlural: true) : grammar.body(at: token)
      guard let end, end > token, end <= limit else { return token }
      let rule = isPlural ? Self.group : Self.body
      found.append(Found(token..<end, Evidence(rule: rule.name)))
      reading.layers.add(token..<end, to: .organization)
      return end
    }
    findings.organizations = found
  }
}

extension Pattern {
  /// A group of bodies, as ``OrganizationGrammar`` reads it.
  package static let organizationGroup = Pattern.sequence(
    .ahead(.words("các", "những")),
    .scan { OrganizationGrammar($0, limit: $2).group(at: $1, needsPlural: true) })

  /// One body, as ``OrganizationGrammar`` reads it.
  package static let organizationBody = Pattern.sequence(
    .ahead(.choice(.phrase(.organizations), .phrase(.organizationHeads))),
    .scan { OrganizationGrammar($0, limit: $2).body(at: $1) })

  /// A body or a group of bodies.
  package static let organization = Pattern.choice(.organizationGroup, .organizationBody)
}
