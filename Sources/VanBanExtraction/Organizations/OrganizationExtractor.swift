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
    for sentence in reading.text.sentences {
      let grammar = OrganizationGrammar(reading, limit: sentence.upperBound)
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        guard let (end, rule) = Self.match(grammar, at: token, plural), end > token, end <= sentence.upperBound else {
          token += 1
          continue
        }
        findings.organizations.append(Found(token..<end, Evidence(rule: rule.name)))
        reading.layers.add(token..<end, to: .organization)
        token = end
      }
    }
  }

  /// What begins at a token; the words for many are handed in, since this asks them of every token.
  @inline(__always)
  private static func match(
    _ grammar: OrganizationGrammar, at token: Int, _ plural: WordKeys
  ) -> (end: Int, rule: Rule)? {
    let tables = grammar.reading.tables(token)
    if plural.contains(grammar.reading, token) {
      return grammar.group(at: token, needsPlural: true).map { ($0, group) }
    }
    guard tables.contains(.organizations) || tables.contains(.organizationHeads) else { return nil }
    return grammar.body(at: token).map { ($0, body) }
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
