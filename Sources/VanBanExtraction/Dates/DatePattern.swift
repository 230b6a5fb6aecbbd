import VanBanSegmentation

/// How dates are written, day first: one grammar for dates of their own and for the dates of legal documents.
package enum DatePattern {
  /// `ngày 07/7/2021`, `ngày 28 tháng 05 năm 2010`, `28-5-2010`: day, month and year, all written.
  package static let full = Pattern.choice(.sequence(day, behindDay), fullFigures, fullWords)

  /// What stands behind `ngày`, which some write twice.
  package static let behindDay = Pattern.sequence(.optional(day), .choice(fullFigures, fullWords, torn))

  /// `28 tháng 05 năm 2010`, `28 tháng 5/2010`; Markdown may set off its parts.
  package static let fullWords = Pattern.sequence(
    .figure(1...31), emphasis, .word("tháng"), emphasis,
    .choice(monthYearFigures, .sequence(.figure(1...12), emphasis, .word("năm"), emphasis, year)))

  /// `21 /05/2010`, `24/6/ 2019` behind `ngày`: figures that spaces tore apart.
  private static let torn = Pattern.choice(
    .sequence(.figure(1...31), .mark(.slash), monthYearFigures),
    .sequence(dayMonthToken, .mark(.slash), year), .sequence(fraction, .mark(.slash), year),
    .sequence(.figure(1...31), .mark(.slash), .figure(1...12), .mark(.slash), year))

  /// `24/6` before a slash, where it is no date by itself.
  private static let fraction = Pattern.sequence(
    .ahead(.kind(.number)),
    .test { reading, token in
      let parts = reading.integers(token..<token + 1)
      return parts.count == 2 && 1...31 ~= parts[0] && 1...12 ~= parts[1]
    })

  private static let emphasis = Pattern.repeated(.mark(.asterisk), 0...2)

  /// `07/7/2021`, `1-3-2016`, `2021-09-30`
  package static let fullFigures = dateToken(parts: 3)

  /// `ngày 7 tháng 9`
  package static let dayMonthWords = Pattern.sequence(.optional(day), .figure(1...31), .word("tháng"), .figure(1...12))

  /// `07/9`, `20-11`, `30.4`: only behind a word that makes it a day.
  package static let dayMonthFigures = Pattern.choice(
    dayMonthToken, .sequence(.figure(1...31), .glued, .mark(.hyphen), .glued, .figure(1...12)), dottedDayMonth)

  /// `tháng 9/2021`, `tháng 9 năm 2021`, `tháng 9-2021`
  package static let monthYear = Pattern.sequence(
    .word("tháng"),
    .choice(
      monthYearFigures, .sequence(.figure(1...12), .optional(.mark(.comma)), .word("năm"), year),
      .sequence(.figure(1...12), .glued, .mark(.hyphen), .glued, year)))

  /// `tháng 9`
  package static let month = Pattern.sequence(.word("tháng"), .figure(1...12))

  /// A year that a document of our time can bear.
  package static let year = Pattern.figure(1900...2099)

  /// `ngày`, also where a bracket follows it as in `ngày (07/9)`.
  package static let day = Pattern.word("ngày")

  /// `9/2021`
  private static let monthYearFigures = Pattern.sequence(
    .ahead(.kind(.date)),
    .test { reading, token in
      let parts = reading.integers(token..<token + 1)
      return parts.count == 2 && parts[1] > 1000
    })

  private static let dayMonthToken = Pattern.sequence(
    .ahead(.kind(.date)),
    .test { reading, token in
      let parts = reading.integers(token..<token + 1)
      return parts.count == 2 && 1...31 ~= parts[0] && 1...12 ~= parts[1]
    })

  /// `30.4`, which the tokenizer takes for a decimal number.
  private static let dottedDayMonth = Pattern.sequence(
    .ahead(.kind(.number)),
    .test { reading, token in
      guard reading.text.tokens.span(token..<token + 1).length <= 5 else { return false }
      let parts = reading.integers(token..<token + 1)
      return parts.count == 2 && 1...31 ~= parts[0] && 1...12 ~= parts[1]
    })

  private static func dateToken(parts count: Int) -> Pattern {
    .sequence(
      .ahead(.kind(.date)), .test { reading, token in reading.integers(token..<token + 1).count == count })
  }
}
