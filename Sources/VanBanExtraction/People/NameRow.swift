import VanBanLexicon
import VanBanSegmentation

/// Takes names apart that stand in a row without a mark between them, as cells of biographies hold them:
/// `Lê Văn Hiệu | Triệu Thế Hùng | Lê Ngọc Châu`.
///
/// The cheapest parting is taken: each name opens with a family name, a common one rather than a rare one, and has
/// three parts rather than two or four; what is a family name rather than a given one opens a name.
struct NameRow {
  private let reading: Reading
  private let names: PersonNameGrammar

  init(_ reading: Reading, limit: Int) {
    self.reading = reading
    names = PersonNameGrammar(reading, limit: limit)
  }

  /// Rows of more tokens are none.
  private static let longest = 80
  private static let never = 1_000_000

  /// The name that opens the row at a token. O(1): rows are bounded.
  func first(at start: Int) -> PersonName? {
    let end = rowEnd(from: start)
    guard end - start > 1, end - start <= Self.longest else { return nil }
    var costs = [Int](repeating: 0, count: end - start + 1)
    var length = 0
    for token in (start..<end).reversed() {
      let best = cheapest(at: token, end) { costs[$0 - start] }
      (costs[token - start], length) = (best.cost, best.length)
    }
    return costs[0] < Self.never ? PersonName(tokens: start..<start + length, kind: .full) : nil
  }

  /// Where the capitalised syllables of a line end.
  private func rowEnd(from start: Int) -> Int {
    var end = start
    while end < names.limit, end - start <= Self.longest, end == start || !reading.isLineStart(end),
      reading.kind(end) == .syllable, reading.shape(end).contains(.capitalized)
    { end += 1 }
    return end
  }

  /// The name at a token with which the row up to `end` costs least; of two alike the shorter.
  private func cheapest(at start: Int, _ end: Int, _ cost: (Int) -> Int) -> (cost: Int, length: Int) {
    var best = (cost: Self.never, length: 0)
    if let alias = reading.phrase(of: .personAliases, at: start), start + alias.length <= end {
      best = (cost(start + alias.length), alias.length)
    }
    guard let family = reading.phrase(of: .familyNames, at: start) else { return best }
    let opening = familyCost(names.vocabulary.familyCount(family.entry))
    for length in Self.lengthCosts.indices.dropFirst(max(2, family.length + 1)) where start + length <= end {
      let given = givenCost(start + family.length..<start + length, isCommon: opening == 0)
      let all = opening + Self.lengthCosts[length] + given + cost(start + length)
      if all < best.cost { best = (all, length) }
    }
    return best
  }

  /// What a name costs by the number of its parts.
  private static let lengthCosts = [never, never, 2, 0, 1, 5]

  private func familyCost(_ count: Int) -> Int { count >= 400 ? 0 : count >= 100 ? 1 : count >= 20 ? 2 : 4 }

  /// What syllables cost as the parts behind a family name; one of them at least is used in names, or the family is a
  /// common one.
  private func givenCost(_ tokens: Range<Int>, isCommon: Bool) -> Int {
    guard isCommon || tokens.contains(where: names.isGivenSyllable) else { return Self.never }
    return tokens.reduce(0) { $0 + (names.isGivenSyllable($1) ? familyCost(of: $1, in: tokens) : 3) }
  }

  /// What it costs that a family name or a pen name stands inside a name: least right behind the first, as in
  /// `Nguyễn Trần An`.
  private func familyCost(of token: Int, in given: Range<Int>) -> Int {
    if reading.phrase(of: .personAliases, at: token) != nil { return 4 }
    guard let family = reading.phrase(of: .familyNames, at: token), family.length == 1,
      let syllable = reading.phrase(of: .givenNames, at: token)
    else { return 0 }
    let times = names.vocabulary.familyCount(family.entry) / max(1, names.vocabulary.givenCount(syllable.entry))
    if token == given.lowerBound { return times > 10 ? 1 : 0 }
    return times > 10 ? (token == given.upperBound - 1 ? 3 : 4) : times > 2 ? 2 : 0
  }
}
