import VanBanLexicon
import VanBanSegmentation

/// What is counted: a number before it is an amount and no document and no provision.
enum CountedPattern {
  /// A unit of measure, or people.
  static let amount = counted { amounts.contains($0.entry.row) }

  /// Anything that news counts.
  static let noun = counted { _ in true }

  private static let amounts: Set<Int> = {
    let rows = TableColumns(.countedNouns, .standard, ["kind"]).rows
    return Set(rows.indices.filter { rows[$0].cells[0] == "amount" })
  }()

  /// Nouns in lower case that begin no document type and no law: `Điều 5 bộ luật Hình sự` counts nothing.
  private static func counted(_ holds: @escaping @Sendable (PhraseMatch) -> Bool) -> Pattern {
    .sequence(
      .ahead(.plain(.capitalized)), .notAhead(.phrase(.documentTypes)), .notAhead(.phrase(.laws)),
      .ahead(.phrase(.countedNouns)),
      .test { reading, token in
        guard let noun = reading.text.phrases.longest(.countedNouns, at: token), holds(noun) else { return false }
        return reading.text.phrases.longest(.words, at: token).map { $0.length <= noun.length } ?? true
      })
  }
}
