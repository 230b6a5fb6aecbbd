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
    for sentence in reading.text.sentences {
      let grammar = RoleGrammar(reading, limit: sentence.upperBound)
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        guard RoleGrammar.mayOpen(reading, token, deputy), let role = grammar.role(at: token) else {
          token += 1
          continue
        }
        findings.roles.append(Self.found(role, number: findings.roles.count + 1, reading))
        findings.roleReadings.append(role)
        reading.layers.add(role.tokens, to: .role)
        token = role.tokens.upperBound
      }
    }
  }

  private static func found(_ role: RoleReading, number: Int, _ reading: Reading) -> Found<Role> {
    let title = reading.span(role.title)
    let body = role.organization.map(reading.span)
    let parts = [Evidence.Part(label: "title", span: title)] + (body.map { [.init(label: "body", span: $0)] } ?? [])
    let rule = body == nil ? bare : withBody
    let value = Role(
      id: .init(number), span: reading.span(role.tokens), title: title, organization: body, status: role.status,
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
