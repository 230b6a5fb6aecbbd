/// The rules for references to whole documents, the more specific first.
enum DocumentRules {
  /// All of them.
  static let all = RuleSet([
    numbered, plain, standard, treaty, named, qualified, selfReference, short, pinned, bareNumber,
  ])

  /// Those that may go on a list, behind a comma or `và`, without a type word of their own.
  static let elided = RuleSet([elidedNumber, elidedShort])

  /// `Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ`
  static let numbered = Rule(
    "legal-reference.numbered", "A document type and a number with its symbol.",
    source: "Decree 30/2020/NĐ-CP, appendix I; Law 64/2025/QH15, article 7",
    .sequence(
      TypePattern.any.captured("type"), .optional(TypePattern.abbreviation), .optional(NumberPattern.word),
      NumberPattern.full.captured("number"), TailPattern.any))

  /// `Nghi dinh 31/2021/ND-CP ngay 26/3/2021`
  static let plain = Rule(
    "legal-reference.plain", "A document type without diacritics and a number with its symbol.",
    source: "Usage of mail and comments",
    .sequence(
      TypePattern.plain.captured("type"), .optional(.words("so", "số")), NumberPattern.full.captured("number"),
      .optional(.sequence(.words("ngay", "ngày"), DatePattern.full.captured("date")))))

  /// `Quyết định xử phạt vi phạm hành chính số 12/QĐ-XPVPHC`
  static let qualified = Rule(
    "legal-reference.qualified", "A document type, what it is for, and a number with its symbol.",
    source: "Decree 30/2020/NĐ-CP, appendix I",
    .sequence(
      TypePattern.any.captured("type"), NearPattern.numberBehindWords, .repeated(qualifier, 1...8),
      .any(furtherQualifier), .word("số"),
      NumberPattern.full.captured("number"), TailPattern.any))

  /// `, tiếp thu` in `Văn bản giải trình, tiếp thu số 6253/UBND-SNV`
  private static let furtherQualifier = Pattern.sequence(
    .mark(.comma), .notAhead(.phrase(.documentTypes)), .repeated(qualifier, 1...4))

  private static let qualifier = Pattern.sequence(
    .notAhead(.words("số", "theo", "tại", "của", "và", "về")), .notAhead(.shape(.capitalized)), .kind(.syllable))

  /// `QCVN 06:2022/BXD`, `tiêu chuẩn quốc gia TCVN ISO 9001`
  static let standard = Rule(
    "legal-reference.standard", "A technical standard with its number.",
    source: "Law on standards and technical regulations 68/2006/QH11",
    .choice(
      .sequence(
        TypePattern.standardWords.captured("type"), .optional(NumberPattern.word),
        StandardPattern.number.captured("number")),
      StandardPattern.coded.captured("number")))

  /// `Luật Đất đai năm 2024`, `Luật Quản lý, sử dụng tài sản công số 15/2017/QH14`
  static let named = Rule(
    "legal-reference.named", "A law cited by its title, with number, year or date as they follow.",
    source: "Decree 78/2025/NĐ-CP, article 68",
    .sequence(
      TitlePattern.title.captured("title"),
      .optional(
        .choice(
          .sequence(.optional(.mark(.comma)), NumberPattern.word, NumberPattern.full.captured("number")),
          .kind(.documentNumber).captured("number"))),
      .optional(
        .choice(
          .sequence(.word("năm"), DatePattern.year.captured("year")), DatePattern.year.captured("year"))),
      TailPattern.ofLaw))

  /// `Công ước của Liên hợp quốc về Luật Biển năm 1982`
  static let treaty = Rule(
    "legal-reference.treaty", "A treaty cited by its name, with year or date as they follow.",
    source: "Law on treaties 108/2016/QH13, article 2",
    .sequence(
      TreatyPattern.name.captured("title"),
      .optional(
        .choice(
          .sequence(.word("năm"), DatePattern.year.captured("year")), DatePattern.year.captured("year"))),
      .optional(TailPattern.date)))

  /// `Nghị định này`
  static let selfReference = Rule(
    "legal-reference.self", "The document that the text has just spoken of, or is.",
    source: "Decree 78/2025/NĐ-CP, article 68",
    .sequence(
      .notBehind("các", "những", "hai", "ba", "bốn", "mọi"),
      .choice(
        .sequence(TypePattern.unmistakable.captured("type"), this),
        .sequence(TypePattern.capitalizedWords.captured("type"), this))))

  /// `này`, `nêu trên`
  private static let this = Pattern.choice(
    .sequence(.word("này"), .notAhead(.words("nọ", "kia"))),
    .words("nêu trên", "nói trên", "kể trên", "vừa nêu", "đã nêu"))

  /// `Nghị quyết 68`, `Thông tư 29`, `Nghị định 180/2007`
  static let short = Rule(
    "legal-reference.short", "A document type and a number without symbol.",
    source: "Usage of the press: three references in five",
    .sequence(
      .choice(
        .sequence(TypePattern.short.captured("type"), .word("số"), NumberPattern.short.captured("number")),
        .sequence(
          .ahead(.shape(.capitalized)), TypePattern.short.captured("type"), NumberPattern.short.captured("number"),
          countsNothing)),
      .optional(.sequence(.word("năm"), DatePattern.year.captured("year"))), TailPattern.any))

  /// Not `Nghị định 15 ngày sau`; in `Nghị quyết 68 ngày 01/7/2021` days are not counted.
  private static let countsNothing = Pattern.choice(.ahead(TailPattern.date), .notAhead(CountedPattern.noun))

  /// `Công điện ngày 05/9/2021 của Thủ tướng Chính phủ`, `Kết luận của Bộ Chính trị`
  static let pinned = Rule(
    "legal-reference.pinned", "A document without number that its date or issuer pins down.",
    source: "Usage of the press",
    .sequence(
      NearPattern.tailBehindType, PinnedPattern.singular, TypePattern.pinned.captured("type"), TailPattern.some))

  /// `23/2021/QĐ-TTg`
  static let bareNumber = Rule(
    "legal-reference.bare-number", "A number with its symbol, alone.",
    source: "Decree 30/2020/NĐ-CP, appendix I",
    .sequence(.ahead(BareNumberPattern.place), NumberPattern.torn.captured("number"), TailPattern.any))

  /// `số 218/CĐ-TTg ngày 17/11/2025`, `66-NQ/TW`
  static let elidedNumber = Rule(
    "legal-reference.elided-number", "A further number of a list, with its symbol.",
    source: "Usage of official papers",
    .sequence(.optional(.word("số")), NumberPattern.torn.captured("number"), TailPattern.any))

  /// `16` in `Chỉ thị 15, 16`
  static let elidedShort = Rule(
    "legal-reference.elided-short", "A further number of a list, without symbol.", source: "Usage of the press",
    .sequence(
      .optional(.word("số")), NumberPattern.short.captured("number"), countsNothing,
      .notAhead(.mark(.hyphen, .slash)), TailPattern.any))
}
