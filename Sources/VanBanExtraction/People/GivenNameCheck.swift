import VanBanLexicon
import VanBanSegmentation

/// Drops single syllables behind an honorific that no full name of the document ends in, unless names are made of them:
/// behind the word for a job they may be its field, as in `giáo viên Toán`.
struct GivenNameCheck {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  private static let kinds = Lexicon.standard.cells("kind", of: .honorifics)

  /// The mentions that stay.
  func kept(_ mentions: [Found<Person.Mention>]) -> [Found<Person.Mention>] {
    guard mentions.contains(where: { $0.value.kind == .given && $0.tokens.count == 1 }) else { return mentions }
    let endings = Set(mentions.filter { $0.tokens.count > 1 }.map { reading.key($0.tokens.upperBound - 1) })
    return mentions.filter { mention in
      let start = mention.tokens.lowerBound
      guard mention.value.kind == .given, mention.tokens.count == 1, !endings.contains(reading.key(start)) else {
        return true
      }
      return isGiven(start) && !followsJob(start)
    }
  }

  private func isGiven(_ token: Int) -> Bool {
    let tables = reading.tables(token)
    return tables.contains(.givenNames) || tables.contains(.familyNames) || reading.key(token) == Lexicon.unknown
  }

  /// Whether the honorific before a token is the word for a job or an honour.
  private func followsJob(_ start: Int) -> Bool {
    for length in 1...4 where start >= length {
      for match in reading.phrases(at: start - length) where match.length == length {
        guard match.entry.table == .honorifics else { continue }
        return ["profession", "honour", "academic"].contains(Self.kinds[match.entry.row])
      }
    }
    return false
  }
}
