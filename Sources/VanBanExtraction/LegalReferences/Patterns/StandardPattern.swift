import VanBanSegmentation

/// Numbers of technical standards and regulations.
enum StandardPattern {
  /// `TCVN 6909:2001`, `06:2022/BXD`
  static let number = Pattern.choice(coded, dated)

  /// Code and number; those of Vietnam are told without their year too: `TCVN ISO 9001`.
  static let coded = Pattern.choice(
    .sequence(TypePattern.standardCode, furtherCodes, dated),
    .sequence(TypePattern.nationalStandardCode, furtherCodes, .kind(.number), parts))

  /// `ISO/IEC` behind `TCVN`
  private static let furtherCodes = Pattern.repeated(
    .sequence(.optional(.mark(.slash)), TypePattern.standardCode), 0...2)

  /// `6909:2001`, `7391-1:2004`, `06:2022/BXD`
  private static let dated = Pattern.sequence(
    .any(.sequence(.kind(.number), .optional(.mark(.hyphen)))), .mark(.colon),
    .choice(.kind(.documentNumber), .kind(.number)))

  /// `-1` of `7391-1`
  private static let parts = Pattern.any(.sequence(.glued, .mark(.hyphen), .glued, .kind(.number)))
}
