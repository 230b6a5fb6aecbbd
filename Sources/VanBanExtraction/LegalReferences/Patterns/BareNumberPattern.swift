import VanBanLexicon

/// Where a number without type word may stand.
enum BareNumberPattern {
  /// Not the number of a form (`Mẫu số 01/TH-DT`), and not the end of a number whose beginning was left blank
  /// (`Quyết định số …/2025/QĐ-UBND`).
  static let place = Pattern.sequence(
    .notBehind("mẫu", "biểu", "bảng", "hình"),
    .ahead(
      .test { reading, token in
        guard token > 0, !reading.isMark(.slash, at: token - 1) else { return token == 0 }
        guard token > 1, reading.key(token - 1) == number else { return true }
        return !forms.contains(reading.key(token - 2))
      }))

  private static let number = Lexicon.standard.key(of: "số")
  private static let forms = WordKeys("mẫu biểu bảng hình")
}
