import VanBanLexicon
import VanBanSegmentation

/// The rules that tell a person's name from other capitalised words by what stands around it.
enum PersonRules {
  static let all = [
    alias, known, signature, afterHonorific, afterRole, beforeRole, item, named, byline, credit, cited, cell, row,
    heading,
    bare,
  ]

  private static let style = "Hướng dẫn 36-HD/VPTW; quy ước viết hoa của Nghị định 30/2020/NĐ-CP, Phụ lục II"

  static let afterHonorific = Rule(
    "person.after-honorific", "a name behind an honorific or a rank: đồng chí Bường, GS.TS. Nguyễn Văn An",
    source: style,
    .sequence(.honorifics.captured("honorific"), .name { $0.afterHonorific(at: $1) }))

  static let alias = Rule(
    "person.alias", "what a leader or a writer is called: Bác Hồ, Trường Chinh",
    source: "cách gọi lãnh tụ trong báo chí",
    .sequence(
      .ahead(.phrase(.personAliases)), .ahead(.sequence(.token, .shape(.capitalized))),
      .notAhead(.test { PersonContext($0, limit: $0.count).namesAThing($1) }),
      .phrase(.personAliases).captured("name")))

  static let known = Rule(
    "person.known", "a name that the user's own lexicon lists", source: "từ điển riêng của người dùng",
    .phrase(.personNames).captured("name"))

  static let signature = Rule(
    "person.signature", "the name under the role of who signs",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục chữ ký",
    .sequence(
      .ahead(.shape(.lineStart)), .ahead(.shape(.capitalized)),
      .ahead(.test { PersonContext($0, limit: $0.count).isSignature($1) }),
      .optional(.honorifics.captured("honorific")),
      .choice(.name { $0.broken(at: $1) }, .name { $0.expected(at: $1) }), .ahead(.lineEnd)))

  static let named = Rule(
    "person.named", "a name behind the word for it: tên Jack Wong, bí danh", source: style,
    .sequence(
      .words(
        "tên thường gọi là", "tên thường gọi", "tên khai sinh là", "tên khai sinh", "tên thật là", "tên thật", "tên là",
        "tên", "tức", "bí danh là", "bí danh", "biệt danh là", "biệt danh", "bút danh là", "bút danh"),
      .repeated(.mark(.openingQuote, .straightQuote, .asterisk), 0...2),
      .name { $0.several(at: $1) }))

  static let afterRole = Rule(
    "person.after-role", "a name behind the role that its bearer holds: Bộ trưởng Đỗ Thanh Bình", source: style,
    .sequence(.annotation(.role), .name { $0.afterRole(at: $1) }))

  static let beforeRole = Rule(
    "person.before-role", "a name with the bearer's role behind a comma, a dash or a bracket", source: style,
    .sequence(
      .ahead(.phrase(.familyNames)), .name { $0.vietnamese(at: $1) }, .mark(.comma, .hyphen, .openingParenthesis),
      .optional(.age), .ownRole))

  static let item = Rule(
    "person.item", "a name without a family name that an item of a list gives before its bearer's role", source: style,
    .sequence(
      .ahead(.shape(.lineStart)), .mark(.hyphen, .bullet, .asterisk), .name { $0.unknown(at: $1) }, .mark(.comma),
      .ownRole))

  static let byline = Rule(
    "person.byline", "a line with nothing but the author's name", source: "thông lệ báo chí",
    .sequence(
      .ahead(.shape(.lineStart)), .name { $0.unknown(at: $1) },
      .choice(
        .sequence(
          .optional(.sequence(.mark(.hyphen), .choice(.name { $0.unknown(at: $1) }, .shape(.allCapitals)))),
          .ahead(.bylineEnd)),
        .sequence(.mark(.comma, .semicolon, .ampersand), .name { $0.unknown(at: $1) }, .ahead(.sourceDate)))))

  static let credit = Rule(
    "person.credit", "the name behind Ảnh: or Tin, ảnh:", source: "thông lệ báo chí",
    .sequence(
      .credit, .mark(.colon), .name { $0.credited(at: $1) },
      .optional(.sequence(.mark(.hyphen, .comma), .choice(.name { $0.credited(at: $1) }, .shape(.allCapitals)))),
      .ahead(.creditEnd)))

  static let cited = Rule(
    "person.cited", "the author before the date of a source in a list: * Minh Anh (ngày 3 tháng 5 năm 2018)",
    source: "thông lệ trích dẫn báo chí",
    .sequence(
      .mark(.asterisk, .bullet), .name { $0.unknown(at: $1) },
      .optional(.sequence(.mark(.hyphen, .comma, .semicolon, .ampersand), .name { $0.unknown(at: $1) })),
      .ahead(.sourceDate)))

  static let row = Rule(
    "person.row", "the name that a row of a table begins with", source: "thông lệ trình bày bảng",
    .sequence(
      .ahead(.shape(.lineStart)), .mark(.bar), .optional(.sequence(.kind(.number), .mark(.bar))),
      .optional(.honorifics.captured("honorific")), .name { $0.listed(at: $1) },
      .ahead(.choice(.mark(.bar, .openingBracket), .cellEnd))))

  static let cell = Rule(
    "person.cell", "a cell of a table that holds a name alone, or several in a row", source: "thông lệ trình bày bảng",
    .sequence(
      .choice(.words("nhiệm", "ngẫu", "chồng", "vợ", "cha", "mẹ", "cái"), .annotation(.role)), .mark(.bar),
      .choice(
        .sequence(.repeated(.cellName, 2...40), .ahead(.cellEnd)),
        .sequence(.name { $0.expected(at: $1) }, .ahead(.cellEnd)))))

  static let heading = Rule(
    "person.heading", "the name that heads a biography", source: "thông lệ trình bày tiểu sử",
    .sequence(.ahead(.shape(.lineStart)), .mark(.hash), .name { $0.unknown(at: $1) }))

  static let bare = Rule(
    "person.full-name", "a common family name with two given names or more", source: style,
    .sequence(.ahead(.phrase(.familyNames)), .name { $0.certain(at: $1) }))
}
