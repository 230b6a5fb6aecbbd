import VanBanSegmentation

/// Words for the kind of a document.
enum TypePattern {
  /// `Nghị quyết`, `nghị quyết`, `NQ`: any document type.
  static let any = phrase { use, _ in !use.contains(.plain) }

  /// `NĐ`, which some repeat behind the word: `Nghị định NĐ 31/2021/NĐ-CP`.
  static let abbreviation = phrase { use, _ in use.contains(.abbreviation) }

  /// A type in words, with a capital: a document, where the same words in lower case may be a common noun.
  static let capitalizedWords = phrase { use, isCapitalized in
    isCapitalized && use.isDisjoint(with: [.abbreviation, .plain])
  }

  /// A type whose number is given without symbol often enough to be told from a count.
  static let short = phrase { use, isCapitalized in
    use.contains(.short) && (isCapitalized || !use.contains(.abbreviation))
  }

  /// Types that are no common noun: `thông tư này` is always the document.
  static let unmistakable = phrase { use, _ in use.contains(.unmistakable) }

  /// `Tiêu chuẩn quốc gia`, `quy chuẩn`
  static let standardWords = phrase { use, _ in use.contains(.standard) && !use.contains(.abbreviation) }

  /// The codes of standards: `TCVN`, `ISO`.
  static let standardCode = phrase { use, _ in use.isSuperset(of: [.standard, .abbreviation]) }

  /// The codes of national standards and regulations.
  static let nationalStandardCode = phrase { use, _ in use.contains(.national) }

  /// Types without diacritics: `Nghi dinh`.
  static let plain = phrase { use, _ in use.contains(.plain) }

  /// What states conclude with one another, with a capital: `Công ước`, `Hiệp định`.
  static let treaty = Pattern.capitalized(phrase { use, _ in use.contains(.treaty) })

  /// Laws, codes, ordinances.
  static let law = Pattern.capitalized(phrase { use, _ in use.contains(.law) })

  /// The longest type phrase at a token that a condition on it and on its first capital holds for.
  private static func phrase(_ holds: @escaping @Sendable (DocumentTypeUse, Bool) -> Bool) -> Pattern {
    .sequence(
      .ahead(.phrase(.documentTypes)),
      .ahead(
        .test { reading, token in
          guard let use = DocumentTypes.standard.use(reading, at: token) else { return false }
          return holds(use, reading.shape(token).contains(.capitalized))
        }),
      .phrase(.documentTypes))
  }
}
