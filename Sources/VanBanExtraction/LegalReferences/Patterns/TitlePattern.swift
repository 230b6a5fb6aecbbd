import VanBanSegmentation

/// Titles of laws, codes and ordinances.
enum TitlePattern {
  /// A title, whole, with `(sửa đổi)` where it bears it.
  static let title = Pattern.sequence(
    .choice(amending, .sequence(known, .optional(rest)), closed, open), .optional(revised))

  /// A title that the table of laws knows; as a title only where it is capitalised.
  private static let known = Pattern.sequence(
    isCapitalized, .choice(.ahead(.phrase(.laws)), .ahead(.words("luật", "bộ", "pháp"))),
    .scan { reading, token, _ in LawTitles.standard.end(reading, at: token) })

  /// What a longer title than the table knows goes on with, up to its number: `và Điều kiện … số 85/2015/QH13`.
  private static let rest = Pattern.sequence(
    NearPattern.numberBehindTitle,
    .repeated(
      .sequence(
        .notAhead(.word("số")), .notAhead(.capitalized(.phrase(.laws))),
        .notAhead(.capitalized(.phrase(.documentTypes))), inner), 1...12), .ahead(lawNumber))

  private static let lawNumber = Pattern.sequence(
    .word("số"), .ahead(.kind(.documentNumber)),
    .test { reading, token in
      let number = DocumentNumber(reading.bytes(token))
      return (number?.typeCode ?? number?.issuerCode).map(NumberCodes.isOfTerm) ?? false
    })

  /// `luật Đất đai`, `Luật đất đai`, but not the end of `pháp luật đất đai`.
  private static let isCapitalized = Pattern.choice(
    .ahead(.shape(.capitalized)),
    .sequence(
      .notBehind("pháp", "bộ"), .ahead(.sequence(.word("luật"), .shape(.capitalized)))))

  /// `Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu`, `Luật sửa đổi, bổ sung 8 luật về …`
  private static let amending = Pattern.sequence(
    TypePattern.law, amends,
    .choice(
      .sequence(
        .optional(of), .optional(.word("các")), known, .any(.sequence(.mark(.comma), known)),
        .optional(.sequence(.word("và"), known))),
      .sequence(.optional(of), .figure(1...99), .word("luật"), .optional(about))))

  private static let amends = Pattern.sequence(
    .word("sửa đổi"), .optional(.mark(.comma)), .optional(.word("và")), .optional(.word("bổ sung")))

  private static let of = Pattern.choice(
    .sequence(.optional(.word("một số điều")), .word("của")), .word("một số điều"))

  /// `về tài chính, đấu thầu, đầu tư`
  private static let about = Pattern.sequence(
    .word("về"), subjectWord, .repeated(.sequence(.choice(.mark(.comma), .word("và")), subjectWord), 0...8))

  private static let subjectWord = Pattern.choice(.phrase(.words), .kind(.syllable))

  /// Words up to `số …`, `năm …` or `(sửa đổi)`, which show where an unknown title ends.
  private static let closed = Pattern.sequence(
    TypePattern.law, NearPattern.titleEnd, .repeated(.sequence(.notAhead(closing), inner), 1...24), .ahead(closing))

  private static let closing = Pattern.choice(
    .sequence(.word("số"), .kind(.documentNumber)), .sequence(.word("năm"), DatePattern.year), DatePattern.year, revised
  )

  private static let inner = Pattern.choice(
    .sequence(.ahead(.choice(.shape(.capitalized), .kind(.syllable))), .notAhead(stop), .kind(.syllable)),
    .sequence(.mark(.comma), .notAhead(.phrase(.laws)), .notAhead(.phrase(.documentTypes))),
    .mark(.hyphen))

  /// A title without such an end: capitalised words, with one word in lower case more where a mark follows it.
  private static let open = Pattern.sequence(
    .ahead(.plain(.allCapitals)), .notBehind("pháp"), TypePattern.law, .notAhead(stop), .capitalized(word),
    .any(.choice(.sequence(.notAhead(.phrase(.documentTypes)), .capitalized(word)), abbreviated)),
    .optional(.sequence(.notAhead(stop), word, .ahead(.choice(.kind(.punctuation), .word("và"), .word("năm"))))))

  /// `KH, CN&ĐMST`
  private static let abbreviated = Pattern.sequence(
    .mark(.comma), .ahead(.shape(.allCapitals)), .notAhead(.phrase(.documentTypes)), .kind(.syllable))

  private static let word = Pattern.choice(.phrase(.words), .kind(.syllable))

  /// Words that no title holds: what is said of a law begins with them.
  static let stop = Pattern.words(
    "này", "đó", "trên", "quy", "có", "được", "đã", "là", "của", "cũng", "sẽ", "vừa", "theo", "tại", "nêu", "cho",
    "ban",
    "do", "bị", "thì", "mà", "gồm", "mới", "sư", "gia", "pháp", "chơi", "hiện", "nào", "khác", "gốc", "chuyên", "liên",
    "sửa", "hóa", "tục", "thi", "khoa", "nhân", "quả")

  /// `(sửa đổi)`, `(sửa đổi, bổ sung)`, `sửa đổi`
  static let revised = Pattern.choice(
    .sequence(.mark(.openingParenthesis), amends, .mark(.closingParenthesis)),
    .sequence(.word("sửa đổi"), .ahead(.choice(.word("năm"), .kind(.punctuation)))))
}
