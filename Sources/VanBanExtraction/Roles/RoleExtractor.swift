import VanBanLexicon
import VanBanSegmentation

/// Finds roles: titles with the bodies in which they are held. Who holds them is told later.
package struct RoleExtractor: Extractor {
  package init() {}

  package static let rules = [
    Rule(
      "role.title-body", "a title with the body, the place or the field it is held in",
      source: "Quy định 368-QĐ/TW về danh mục chức danh; Luật Cán bộ, công chức 80/2025/QH15",
      .role { $0.organization != nil }),
    Rule(
      "role.title", "a title alone: Thủ tướng, Tỉnh ủy viên, các bộ trưởng",
      source: "Quy định 368-QĐ/TW về danh mục chức danh; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục nơi nhận",
      .role { $0.organization == nil }),
  ]

  private let set = RuleSet(rules)

  package func extract(into findings: inout Findings) {
    for sentence in findings.reading.text.sentences {
      for match in set.matches(in: findings.reading, sentence) {
        guard let (role, read) = role(match, limit: sentence.upperBound, findings) else { continue }
        findings.roles.append(role)
        findings.roleReadings.append(read)
        findings.reading.layers.add(role.tokens, to: .role)
      }
    }
  }

  /// The role at a match. Apart from what adds it, so that no copy of the reading lives while its layers change.
  private func role(_ match: RuleMatch, limit: Int, _ findings: Findings) -> (Found<Role>, RoleReading)? {
    let reading = findings.reading
    guard let role = RoleGrammar(reading, limit: limit).role(at: match.tokens.lowerBound) else { return nil }
    let title = reading.span(role.title)
    let body = role.organization.map(reading.span)
    let parts = [Evidence.Part(label: "title", span: title)] + (body.map { [.init(label: "body", span: $0)] } ?? [])
    let value = Role(
      id: .init(findings.roles.count + 1), span: reading.span(role.tokens), title: title, organization: body,
      status: role.status, evidence: Evidence(rule: match.rule.name, parts: parts))
    return (Found(role.tokens, value), role)
  }
}

extension Pattern {
  /// A role, as ``RoleGrammar`` reads it, of a certain form.
  static func role(_ isWanted: @escaping @Sendable (RoleReading) -> Bool) -> Pattern {
    .sequence(
      .ahead(.choice(.phrase(.titles), .phrase(.titleModifiers), .word("phó"))),
      .scan { reading, start, limit in
        guard let role = RoleGrammar(reading, limit: limit).role(at: start), isWanted(role) else { return nil }
        return role.tokens.upperBound
      })
  }
}
