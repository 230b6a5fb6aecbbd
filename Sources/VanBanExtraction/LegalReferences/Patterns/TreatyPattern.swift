import VanBanLexicon
import VanBanSegmentation

/// Names of treaties.
enum TreatyPattern {
  /// A treaty by its name: one that the table knows, or a type word and a name with two capitalised parts.
  static let name = Pattern.sequence(singular, .choice(known, open))

  /// `các Hiệp định Thương mại tự do` names none.
  private static let singular = Pattern.sequence(
    .notBehind("các", "những", "nhiều", "số", "mọi", "loạt", "mấy", "vài"),
    .choice(
      .ahead(.test { reading, token in token == 0 || reading.kind(token - 1) != .number }),
      .ahead(.test { reading, token in token > 1 && levels.contains(reading.key(token - 2)) })))

  private static let levels = Set(["điều", "khoản"].map { Lexicon.standard.key(of: $0) })

  /// `Công ước của Liên hợp quốc về Luật Biển`; an abbreviation alone only with a year: `UNCLOS 1982`.
  private static let known = Pattern.sequence(
    .ahead(.phrase(.laws)), .ahead(.shape(.capitalized)),
    .scan { reading, token, limit in
      guard let (treaty, end) = LawTitles.standard.treaty(reading, at: token) else { return nil }
      guard treaty.abbreviated != nil else { return end }
      return end < limit && reading.figure(end).map { 1900...2099 ~= $0 } == true ? end : nil
    })

  /// `Hiệp định Thương mại song phương Việt Nam - Hoa Kỳ`, `Công ước quốc tế về an toàn sinh mạng trên biển`
  private static let open = Pattern.sequence(
    TypePattern.treaty,
    .choice(
      .sequence(
        .optional(.words("của", "quốc tế")), .choice(proper, joined),
        .repeated(.choice(proper, .sequence(.mark(.hyphen), proper), joined), 1...12), .optional(about)),
      .sequence(.word("quốc tế"), about), .sequence(.behind("ước", "thư"), proper)))

  private static let proper = Pattern.capitalized(
    .sequence(.notAhead(.phrase(.documentTypes)), .ahead(.plain(.lineStart)), .kind(.syllable)))

  /// Up to five words in lower case that a capitalised one follows.
  private static let joined = Pattern.sequence(.repeated(lower, 1...5), proper)

  private static let lower = Pattern.sequence(
    .notAhead(.words("của", "đã", "được", "là", "có", "cho", "tại", "theo", "giữa", "với", "và", "về")),
    .ahead(.plain(.capitalized)), .kind(.syllable))

  /// `về chống tra tấn`, up to what is said of it.
  private static let about = Pattern.sequence(
    .word("về"), .repeated(.sequence(.notAhead(TitlePattern.stop), .kind(.syllable)), 1...12))
}
