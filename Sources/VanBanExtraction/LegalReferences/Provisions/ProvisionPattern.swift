import VanBanSegmentation

/// How provisions are cited: levels in any order, each with a list or range of labels.
///
/// Each level with its labels is captured under the level's number; the separators between labels are read again by
/// ``ProvisionReader``.
enum ProvisionPattern {
  /// One provision or several, as far as they run on.
  static let list = Pattern.sequence(group, .any(.sequence(.optional(gloss), separator, group)), .optional(gloss))

  private static let group = Pattern.first(ProvisionLevel.allCases.map(group))

  private static func group(_ level: ProvisionLevel) -> Pattern {
    .sequence(.word(level.word), .choice(this, labels(label(level)))).captured("\(level.rawValue)")
  }

  private static let this = Pattern.word("này")

  private static func labels(_ label: Pattern) -> Pattern {
    .sequence(
      label, .notAhead(CountedPattern.amount), .any(.sequence(joint, label, .notAhead(CountedPattern.amount))))
  }

  /// Between two labels of one level.
  private static let joint = Pattern.choice(
    .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc"))), .words("và", "hoặc", "đến", "tới"),
    .mark(.hyphen))

  /// Between two levels, or between two provisions of one level.
  private static let separator = Pattern.choice(
    .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc"))),
    .words("và", "hoặc", "đến", "của", "tới", "các"),
    .mark(.hyphen), .sequence())

  /// `(thu nhập miễn thuế)`: says what the provision is about.
  private static let gloss = Pattern.sequence(
    .mark(.openingParenthesis),
    .repeated(.sequence(.notAhead(.mark(.closingParenthesis)), .choice(.kind(.syllable), .mark(.comma))), 1...12),
    .mark(.closingParenthesis), .ahead(.word("của")))

  private static func label(_ level: ProvisionLevel) -> Pattern {
    switch level {
    case .point: .choice(.sequence(.ahead(.kind(.syllable)), .test(isPoint)), .sequence(dotted, ahead(of: .clause)))
    case .clause, .article: .sequence(.ahead(.kind(.number)), .test(isNumbered))
    default: .choice(.sequence(.ahead(.kind(.number)), .test(isNumbered)), roman, letter)
    }
  }

  /// A number is the label of a point only inside a bigger provision: `điểm 3 mục II`.
  private static func ahead(of level: ProvisionLevel) -> Pattern {
    .ahead(
      .sequence(
        .any(.sequence(joint, dotted)), .optional(.mark(.comma)), .words("khoản", "điều", "mục", "phần", "phụ lục")))
  }

  private static let dotted = Pattern.sequence(.ahead(.kind(.number)), .test(isNumbered))

  private static let roman = Pattern.sequence(
    .ahead(.kind(.syllable)),
    .test { reading, token in reading.bytes(token).allSatisfy { [0x49, 0x56, 0x58].contains($0) } })

  private static let letter = Pattern.sequence(
    .ahead(.shape(.capitalized)), .ahead(.kind(.syllable)),
    .test { reading, token in reading.bytes(token).count == 1 })

  /// `a`, `đ`, `d1`
  private static let isPoint: @Sendable (Reading, Int) -> Bool = { reading, token in
    let label = Array(reading.words(token..<token + 1).unicodeScalars)
    guard let first = label.first, label.count <= 2 else { return false }
    return PointLabels.alphabet.contains(first) && label.dropFirst().allSatisfy { "1"..."9" ~= $0 }
  }

  /// `12`, `181c`, `5đ`; no amount and no date.
  private static let isNumbered: @Sendable (Reading, Int) -> Bool = { reading, token in
    let bytes = reading.bytes(token)
    let figures = bytes.prefix { 0x30...0x39 ~= $0 }.count
    let rest = String(decoding: bytes.dropFirst(figures), as: UTF8.self).unicodeScalars
    return 1...3 ~= figures && rest.count <= 1 && rest.allSatisfy(PointLabels.alphabet.contains)
  }
}

/// The letters that label points: the Vietnamese alphabet without those that bear a sign, save đ.
enum PointLabels {
  /// In alphabetical order; `đ` is a label of its own and never the same as `d`.
  static let alphabet = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)

  /// The labels from one to another, both included; empty when they are no range.
  static func range(_ first: String, _ last: String) -> [String] {
    guard let start = index(first), let end = index(last), start <= end else { return [] }
    return alphabet[start...end].map { String($0) }
  }

  private static func index(_ label: String) -> Int? {
    let scalars = label.unicodeScalars
    return scalars.count == 1 ? scalars.first.flatMap { alphabet.firstIndex(of: $0) } : nil
  }
}
