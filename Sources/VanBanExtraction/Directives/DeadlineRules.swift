import VanBanLexicon

/// The forms in which a demand says by when.
enum DeadlineRules {
  /// All of them, the more specific first.
  static let all = RuleSet([recurring, before, by, within, event])

  /// The kind of deadline that a rule finds.
  static func kind(of rule: Rule) -> Deadline.Kind {
    switch rule.name {
    case recurring.name: .recurring
    case before.name: .before
    case by.name: .by
    case within.name: .within
    default: .event
    }
  }

  private static let source = "annotation guidelines, directive, fields; usage of official papers"

  /// `trước 15 giờ hằng ngày`, `định kỳ hằng quý`
  static let recurring = Rule(
    "deadline.recurring", "A time that comes again and again.", source: source,
    .choice(
      .sequence(.words("trước", "chậm nhất", "vào"), .repeated(timeWord, 0...6), every),
      .sequence(.word("định kỳ"), .optional(.words("vào", "trước")), .repeated(timeWord, 0...5), every),
      .sequence(.word("định kỳ"), .kind(.number), .words("tháng", "tuần", "năm", "ngày", "quý"))))

  /// `trước ngày 30/9`: the day itself is too late.
  static let before = Rule(
    "deadline.before", "A day that the action must be done before.", source: source,
    .sequence(.word("trước"), .optional(.words("thời điểm", "thời hạn")), .optional(hour), date))

  /// `chậm nhất ngày 30/9`: the day itself will do.
  static let by = Rule(
    "deadline.by", "The last day on which the action may be done.", source: source,
    .sequence(
      .notBehind("nay"),
      .words("chậm nhất", "muộn nhất", "hạn cuối", "không quá", "đến hết", "hạn chót"),
      .optional(.words("là", "cuối cùng là", "hoàn thành")), .optional(.words("vào", "đến", "trước", "trong")),
      .optional(.word("hết")),
      .optional(hour), .choice(date, period)))

  /// `trong tháng 9`, `trong 15 ngày kể từ ngày ban hành`
  static let within = Rule(
    "deadline.within", "A period in which the action must be done.", source: source,
    .choice(
      .sequence(.word("trong"), partsOfYear, .optional(.sequence(.words("và", "đến"), partsOfYear))),
      .sequence(
        .word("trong"), .optional(.words("vòng", "thời hạn", "thời gian", "khoảng")),
        .optional(.words("không quá", "tối đa")),
        number, unit, .optional(.words("làm việc")), .optional(since)),
      .sequence(
        .word("trong"), .optional(.words("ngày", "nội", "cuối", "đầu", "giữa")), .choice(date, period),
        .optional(.sequence(.words("và", "đến"), .optional(.words("cuối", "đầu", "giữa")), .choice(date, period)))),
      .sequence(.words("ngay trong"), .optional(.words("ngày", "tháng")), .choice(date, period))))

  /// `trước Tết Nguyên đán`, `trước phiên họp tháng 6`
  static let event = Rule(
    "deadline.event", "Something that happens, before which the action must be done.", source: source,
    .sequence(
      .choice(.word("trước"), .word("chậm nhất trước")), .optional(.words("khi", "dịp", "thềm")),
      .choice(
        .sequence(
          .word("tết"), .optional(.word("nguyên đán")),
          .repeated(.sequence(.ahead(.shape(.capitalized)), .kind(.syllable)), 0...5), .optional(year)),
        .sequence(
          .words(
            "phiên họp", "kỳ họp", "hội nghị", "đại hội", "mùa mưa", "mùa mưa bão", "mùa khô", "năm học", "khai giảng"),
          .optional(.words("bão", "lũ", "mới", "thường kỳ")), .optional(.choice(date, period))))))
}
