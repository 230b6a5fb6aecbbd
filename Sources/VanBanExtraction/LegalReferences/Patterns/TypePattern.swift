import VanBanSegmentation

/// Words for the kind of a document.
enum TypePattern {
  /// `Nghị quyết`, `nghị quyết`, `NQ`: any document type.
  static let any = phrase { _, _ in true }

  /// `NĐ`, which some repeat behind the word: `Nghị định NĐ 31/2021/NĐ-CP`.
  static let abbreviation = phrase { type, _ in type.isAbbreviation }

  /// A type in words, with a capital: a document, where the same words in lower case may be a common noun.
  static let capitalizedWords = phrase { type, isCapitalized in isCapitalized && !type.isAbbreviation }

  /// A type whose number is given without symbol often enough to be told from a count.
  static let short = phrase { type, isCapitalized in
    type.isAbbreviation ? shortTypes.contains(type.name) && isCapitalized : shortTypes.contains(type.name)
  }

  /// Types that are no common noun: `thông tư này` is always the document.
  static let unmistakable = phrase { type, _ in unmistakableTypes.contains(type.name) }

  /// Standards, whose numbers end in a year behind a colon.
  static let standard = phrase { type, _ in type.system == .standard }

  /// What states conclude with one another, with a capital: `Công ước`, `Hiệp định`.
  static let treaty = Pattern.capitalized(phrase { type, _ in LawTitles.treatyType(type.name) != nil })

  /// Laws, codes, ordinances.
  static let law = Pattern.capitalized(phrase { type, _ in lawTypes.contains(type.name) })

  static let lawTypes: Set = ["luật", "bộ luật", "pháp lệnh", "đạo luật"]

  private static let shortTypes: Set = [
    "chỉ thị", "công điện", "kết luận", "lệnh", "nghị quyết", "nghị quyết liên tịch", "nghị định", "pháp lệnh",
    "quy định", "quyết định", "sắc lệnh", "thông tri", "thông tư", "thông tư liên tịch", "đề án", "luật", "công văn",
    "kế hoạch", "hướng dẫn", "thông báo", "báo cáo", "tờ trình",
  ]

  private static let unmistakableTypes: Set = [
    "luật", "bộ luật", "pháp lệnh", "hiến pháp", "nghị định", "nghị quyết", "thông tư", "thông tư liên tịch",
    "chỉ thị", "công điện", "công văn", "nghị quyết liên tịch", "tờ trình", "sắc lệnh",
  ]

  /// The longest type phrase at a token that a condition on it and on its first capital holds for.
  private static func phrase(_ holds: @escaping @Sendable (DocumentType, Bool) -> Bool) -> Pattern {
    .sequence(
      .ahead(.phrase(.documentTypes)),
      .ahead(
        .test { reading, token in
          guard let (type, _) = DocumentTypes.standard.type(reading, at: token) else { return false }
          return holds(type, reading.shape(token).contains(.capitalized))
        }),
      .phrase(.documentTypes))
  }
}
