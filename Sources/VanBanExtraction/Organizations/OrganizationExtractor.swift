import VanBanLexicon
import VanBanSegmentation

/// Finds bodies and groups of bodies.
package struct OrganizationExtractor: Extractor {
  package init() {}

  package static let rules = [
    Rule(
      "organization.group", "a group of bodies: các sở, ban, ngành; các Bộ: Quốc phòng, Công an",
      source: "Luật Tổ chức chính quyền địa phương 72/2025/QH15; Hướng dẫn 36-HD/VPTW, mục nơi nhận",
      .organizationGroup),
    Rule(
      "organization.body", "one body: head, field, name, place, and the bodies above it",
      source: "Luật Tổ chức Chính phủ 63/2025/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục III",
      .organizationBody),
  ]

  /// The body above, inside the name of another.
  static let nested = Rule(
    "organization.nested", "the body above at the end of a name: Công an tỉnh Nghệ An in Phòng Cảnh sát hình sự …",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục III", .organizationBody)

  private let set = RuleSet(rules)

  package func extract(into findings: inout Findings) {
    for sentence in findings.reading.text.sentences {
      for match in set.matches(in: findings.reading, sentence) {
        findings.organizations.append(Found(match.tokens, match.evidence(findings.reading)))
        findings.reading.layers.add(match.tokens, to: .organization)
      }
    }
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
