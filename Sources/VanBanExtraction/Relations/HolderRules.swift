/// A person who holds a role, and the rule that says so.
struct Holder: Equatable {
  let person: Person.ID
  let rule: Rule

  static func == (left: Holder, right: Holder) -> Bool { left.person == right.person && left.rule === right.rule }
}

/// The rules that tell who holds which role; ``Holders`` and ``RoleResolution`` read them.
enum HolderRules {
  static let all = [beforeName, behindName, byVerb, career, sameRole]

  private static let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I; quy ước nêu chức danh trong báo chí"

  static let beforeName = Rule(
    "holder.role-before-name", "the roles that lead up to a name: Ủy viên Trung ương Đảng, Bộ trưởng Lê An",
    source: source, .sequence(.annotation(.role), .optional(.honorifics), .annotation(.person)))

  static let behindName = Rule(
    "holder.name-before-role",
    "the roles behind a name and a comma, a dash, a bracket or a cell: Lê An - Bí thư Huyện ủy",
    source: source,
    .sequence(.annotation(.person), .mark(.comma, .hyphen, .openingParenthesis, .bar), .annotation(.role)))

  static let byVerb = Rule(
    "holder.taken-up", "the role that somebody takes up or has: bổ nhiệm ông Lê An giữ chức Giám đốc Sở Y tế",
    source: source, .sequence(.words("là", "làm", "chức", "chức vụ", "bầu"), .annotation(.role)))

  static let career = Rule(
    "holder.career", "a line of a biography holds a position of the person it is about: Từ 2015: Giám đốc Sở Y tế",
    source: "thông lệ trình bày tiểu sử", .annotation(.role))

  static let sameRole = Rule(
    "holder.same-role", "a role that stands again without a name goes to the one person with it in the document",
    source: "đồng sở chỉ trong một văn bản", .annotation(.role))
}
