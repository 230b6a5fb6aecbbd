import VanBanLexicon
import VanBanSegmentation

/// What the rules about names are made of.
extension Pattern {
  /// Honorifics and ranks, one behind the other: `đồng chí Trung tướng`, `PGS, TS`.
  static let honorifics = Pattern.sequence(
    .honorific, .repeated(.sequence(.optional(.mark(.comma, .hyphen)), .honorific), 0...3))

  private static let honorific = Pattern.sequence(
    .ahead(.phrase(.honorifics)), .scan { PersonContext($0, limit: $2).honorificEnd(at: $1) })

  /// What a form of the grammar reads, as the part `name`.
  static func name(_ read: @escaping @Sendable (PersonContext, Int) -> PersonName?) -> Pattern {
    .capitalized(
      .scan { reading, start, limit in read(PersonContext(reading, limit: limit), start)?.tokens.upperBound }
    ).captured("name")
  }

  /// `51 tuổi,` between a name and a role.
  static let age = Pattern.sequence(.kind(.number), .word("tuổi"), .mark(.comma))

  /// `Ảnh`, `Tin, ảnh`, `Bài và ảnh`, `Tin`.
  static let credit = Pattern.sequence(
    .words("tin", "ảnh", "bài"),
    .repeated(
      .sequence(.optional(.choice(.mark(.comma, .ampersand, .hyphen), .word("và"))), .words("tin", "ảnh", "bài")), 0...2
    ))

  /// The end of the line, or a word on what the author did, or where from: `ghi`, `(Phòng Văn hóa)`.
  static let bylineEnd = Pattern.choice(
    .sequence(.words("ghi", "thực hiện", "tổng hợp"), .lineEnd), .mark(.openingParenthesis), .lineEnd)

  /// Nothing further on the line.
  static let lineEnd = Pattern.choice(.shape(.lineStart), .notAhead(.outside([])))

  /// The end of a credit: the line's or the caption's.
  static let creditEnd = Pattern.choice(.mark(.closingParenthesis, .period, .slash, .hyphen), .lineEnd)

  /// The date of a source, in brackets.
  static let sourceDate = Pattern.sequence(
    .mark(.openingParenthesis),
    .choice(
      .kind(.date), .sequence(.word("ngày"), .kind(.number)), .sequence(.kind(.number), .word("tháng"))))

  /// A role right here, or behind an honorific or `nguyên`, which is that of the person just named.
  static let ownRole = Pattern.choice(
    .ahead(.annotation(.role)),
    .sequence(.choice(.honorifics, .words("nguyên", "hiện", "là", "hiện là")), .ahead(.annotation(.role))))

  /// One of several names in a cell, and what brackets say of it: `Đoàn Khuê (1987–1991)`.
  static let cellName = Pattern.sequence(
    .optional(.mark(.bullet)), .name { $0.inRow(at: $1) },
    .optional(
      .sequence(
        .mark(.openingParenthesis), .repeated(.sequence(.notAhead(.mark(.closingParenthesis)), .token), 1...10),
        .mark(.closingParenthesis))))

  /// The end of a cell.
  static let cellEnd = Pattern.choice(.mark(.bar, .openingParenthesis), .lineEnd)
}
