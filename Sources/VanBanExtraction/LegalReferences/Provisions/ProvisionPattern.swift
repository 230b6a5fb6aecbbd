import VanBanSegmentation
import VanBanText

/// How provisions are cited: levels in any order, each with a list or range of labels.
///
/// Each level with its labels is captured under the level's number; the separators between labels are read again by
/// ``ProvisionReader``.
enum ProvisionPattern {
  /// One provision or several, as far as they run on.
  static let list = Pattern.sequence(
    group, .any(.sequence(.optional(gloss), .choice(inner, .sequence(separator, group)))), .optional(gloss))

  private static let group = Pattern.first(ProvisionLevel.allCases.map { group($0, counts: true) })

  /// `Điều 2` in `khoản 1 Điều 2 nhân với hệ số`: what stands directly behind a smaller provision counts nothing.
  private static let inner = Pattern.first(ProvisionLevel.allCases.map { group($0, counts: false) })

  private static func group(_ level: ProvisionLevel, counts: Bool) -> Pattern {
    let word = Pattern.word(level.word)
    let usual = Pattern.sequence(word, .choice(this, labels(label(level), counts: counts)))
    let group = level == .point ? Pattern.choice(usual, .sequence(.ahead(.shape(.allCapitals)), word, capitals)) : usual
    return group.captured("\(level.rawValue)")
  }

  private static let this = Pattern.word("này")

  private static func labels(_ label: Pattern, counts: Bool) -> Pattern {
    let further = Pattern.any(.sequence(joint, label, .notAhead(CountedPattern.amount)))
    return counts ? .sequence(label, .notAhead(CountedPattern.amount), further) : .sequence(label, further)
  }

  /// `ĐIỂM A, B KHOẢN 2`
  private static let capitals = labels(
    .sequence(.ahead(.kind(.syllable)), .test(isCapitalPoint)), counts: false)

  /// Between two labels of one level.
  private static let joint = Pattern.choice(
    .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc"))), .words("và", "hoặc", "đến", "tới"),
    .mark(.hyphen))

  /// Between two levels, or between two provisions of one level.
  private static let separator = Pattern.choice(
    .sequence(.mark(.comma, .semicolon), .optional(.words("và", "hoặc")), .optional(.word("các"))),
    .sequence(.words("và", "hoặc"), .optional(.word("các"))), .words("đến", "của", "tới", "các"), .mark(.hyphen))

  /// `(thu nhập miễn thuế)`: says what the provision is about.
  private static let gloss = Pattern.sequence(
    .mark(.openingParenthesis),
    .repeated(.sequence(.notAhead(.mark(.closingParenthesis)), .choice(.kind(.syllable), .mark(.comma))), 1...12),
    .mark(.closingParenthesis), .ahead(.word("của")))

  private static func label(_ level: ProvisionLevel) -> Pattern {
    switch level {
    case .point: .choice(.sequence(.ahead(.kind(.syllable)), .test(isPoint)), .sequence(numbered, aheadOfBigger))
    case .clause, .article: .sequence(.ahead(.kind(.number)), .test(isNumbered))
    case .appendix: .sequence(.optional(.word("số")), part)
    default: part
    }
  }

  /// A number is the label of a point only inside a bigger provision or a document: `điểm 3 mục II`, `điểm 13 của
  /// Nghị quyết số …`.
  private static let aheadOfBigger = Pattern.ahead(
    .sequence(
      .any(.sequence(joint, numbered)), .optional(.mark(.comma)),
      .choice(
        .words("khoản", "điều", "mục", "phần", "phụ lục"),
        .sequence(.optional(.word("của")), .capitalized(.phrase(.documentTypes))))))

  private static let numbered = Pattern.sequence(.ahead(.kind(.number)), .test(isNumbered))

  /// `2`, `2.1`, `IV`, `III.1`, `V.1`, `A`
  private static let part = Pattern.choice(
    .sequence(.ahead(.kind(.number)), .test(isDotted)),
    .sequence(.ahead(.kind(.abbreviation)), roman, .glued, numbered),
    .sequence(
      .choice(.sequence(.ahead(.kind(.syllable)), roman), letter),
      .optional(.sequence(.glued, .mark(.period), .glued, numbered))))

  private static let roman = Pattern.test { reading, token in
    reading.bytes(token).allSatisfy { [0x49, 0x56, 0x58, 0x2E].contains($0) }
  }

  private static let letter = Pattern.sequence(
    .ahead(.shape(.capitalized)), .ahead(.kind(.syllable)),
    .test { reading, token in reading.bytes(token).count == 1 })

  /// `a`, `đ`, `d1`
  private static let isPoint: @Sendable (Reading, Int) -> Bool = { reading, token in
    let label = Array(reading.words(token..<token + 1).unicodeScalars)
    guard let first = label.first, label.count <= 2 else { return false }
    return PointLabels.alphabet.contains(first) && label.dropFirst().allSatisfy { "1"..."9" ~= $0 }
  }

  /// `A`, `Đ` in words that are all capitals.
  private static let isCapitalPoint: @Sendable (Reading, Int) -> Bool = { reading, token in
    let label = LowerCase.fold(reading.words(token..<token + 1)).unicodeScalars
    return label.count == 1 && PointLabels.alphabet.contains(label[label.startIndex])
  }

  /// `12`, `181c`, `5đ`, or several without a space between: `2,3,4`; no amount and no date.
  private static let isNumbered: @Sendable (Reading, Int) -> Bool = { reading, token in
    reading.bytes(token).split(separator: 0x2C, omittingEmptySubsequences: false).allSatisfy(isOneNumber)
  }

  private static let isDotted: @Sendable (Reading, Int) -> Bool = { reading, token in
    isNumbered(reading, token)
      || reading.bytes(token).count <= 6
        && reading.bytes(token).split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy(isOneNumber)
  }

  private static func isOneNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
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
