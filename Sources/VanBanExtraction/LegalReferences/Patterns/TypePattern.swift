import VanBanSegmentation

/// Words for the kind of a document.
enum TypePattern {
  /// `Nghị quyết`, `nghị quyết`, `NQ`: any document type.
  static let any = phrase { !$0.contains(.plain) }

  /// `NĐ`, which some repeat behind the word: `Nghị định NĐ 31/2021/NĐ-CP`.
  static let abbreviation = phrase { $0.contains(.abbreviation) }

  /// A type in words, with a capital: a document, where the same words in lower case may be a common noun.
  static let capitalizedWords = Pattern.capitalized(phrase { $0.isDisjoint(with: [.abbreviation, .plain]) })

  /// A type whose date or issuer pins a document down.
  static let pinned = Pattern.capitalized(phrase { $0.isDisjoint(with: [.abbreviation, .plain, .form]) })

  /// A type whose number is given without symbol often enough to be told from a count.
  static let short = Pattern.choice(
    phrase { $0.contains(.short) && !$0.contains(.abbreviation) },
    .capitalized(phrase { $0.isSuperset(of: [.short, .abbreviation]) }))

  /// Types that are no common noun: `thông tư này` is always the document.
  static let unmistakable = phrase { $0.contains(.unmistakable) }

  /// `Tiêu chuẩn quốc gia`; in lower case a common noun before the code that names the standard.
  static let standardWords = Pattern.capitalized(phrase { $0.contains(.standard) && !$0.contains(.abbreviation) })

  /// The codes of standards: `TCVN`, `ISO`.
  static let standardCode = phrase { $0.isSuperset(of: [.standard, .abbreviation]) }

  /// The codes of national standards and regulations.
  static let nationalStandardCode = phrase { $0.contains(.national) }

  /// Types without diacritics: `Nghi dinh`.
  static let plain = phrase { $0.contains(.plain) }

  /// What states conclude with one another, with a capital: `Công ước`, `Hiệp định`.
  static let treaty = Pattern.capitalized(phrase { $0.contains(.treaty) })

  /// Laws, codes, ordinances.
  static let law = Pattern.capitalized(phrase { $0.contains(.law) })

  /// The longest type phrase at a token, where it is good for something. The rows of such types are looked for first, so
  /// that rules are not tried at others.
  private static func phrase(_ holds: @escaping @Sendable (DocumentTypeUse) -> Bool) -> Pattern {
    .sequence(
      .ahead(.rows(.documentTypes, DocumentTypes.standard.rows(where: holds))),
      .ahead(.test { reading, token in DocumentTypes.standard.use(reading, at: token).map(holds) ?? false }),
      .phrase(.documentTypes))
  }
}
