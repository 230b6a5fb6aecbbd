import VanBanLexicon
import VanBanSegmentation

/// Finds roles: titles with the bodies in which they are held. Who holds them is told later.
package struct RoleExtractor: Extractor {
  package init() {}

  package static let rules = [withBody, bare]

  private static let withBody = Rule(
    "role.title-body", "a title with the body, the place or the field it is held in",
    source: "Quy định 368-QĐ/TW về danh mục chức danh; Luật Cán bộ, công chức 80/2025/QH15",
    .role { $0.organization != nil })

  private static let bare = Rule(
    "role.title", "a title alone: Thủ tướng, Tỉnh ủy viên, các bộ trưởng",
    source: "Quy định 368-QĐ/TW về danh mục chức danh; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục nơi nhận",
    .role { $0.organization == nil })

  /// Adds roles. Linear: each place where a title may begin is read once, under whichever rule it is.
  package func extract(into findings: inout Findings) {
    let reading = findings.reading
    let deputy = RoleGrammar.deputy
    var (roles, readings): ([Found<Role>], [RoleReading]) = ([], [])
    var grammar = RoleGrammar(reading)
    findings.nameStarts.visit { token, limit in
      guard RoleGrammar.mayOpen(reading, token, deputy) else { return token }
      if grammar.limit != limit { grammar = RoleGrammar(reading, limit: limit) }
      guard let role = grammar.role(at: token) else { return token }
      roles.append(Self.found(role, number: roles.count + 1, reading))
      readings.append(role)
      reading.layers.add(role.tokens, to: .role)
      return role.tokens.upperBound
    }
    (findings.roles, findings.roleReadings) = (roles, readings)
  }

  private static func found(_ role: RoleReading, number: Int, _ reading: Reading) -> Found<Role> {
    let title = Evidence.Part(label: "title", span: reading.span(role.title))
    let body = role.organization.map { Evidence.Part(label: "body", span: reading.span($0)) }
    let parts = body.map { [title, $0] } ?? [title]
    let rule = body == nil ? bare : withBody
    let value = Role(
      id: .init(number), span: reading.span(role.tokens), title: title.span, organization: body?.span,
      status: role.status,
      evidence: Evidence(rule: rule.name, parts: parts))
    return Found(role.tokens, value)
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
