import VanBanLexicon
import VanBanSegmentation

/// Finds the full names that a document has told to be names wherever they stand again.
///
/// Linear: at each token that a name begins with, the few lengths that names have are looked up.
struct NameRepetition {
  private let reading: Reading
  private var names: Set<NameFingerprint> = []
  /// One bit for each key that a name begins with.
  private var firsts: [UInt64]

  private static let lengths = 2...6

  init(_ mentions: [Found<Person.Mention>], _ reading: Reading) {
    self.reading = reading
    firsts = Array(repeating: 0, count: reading.text.lexicon.keyCount / 64 + 1)
    for mention in mentions where Self.lengths.contains(mention.tokens.count) && mention.value.kind != .given {
      guard !mention.tokens.contains(where: { reading.key($0) == Lexicon.unknown }) else { continue }
      names.insert(NameFingerprint(everyTokenOf: mention.tokens, reading))
      let first = reading.key(mention.tokens.lowerBound)
      firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
    }
  }

  /// The further mentions, in text order.
  func mentions(named rule: String) -> [Found<Person.Mention>] {
    var found: [Found<Person.Mention>] = []
    guard !names.isEmpty else { return found }
    var token = 0
    while token < reading.count {
      if opensName(token), let name = name(at: token) {
        let evidence = Evidence(rule: rule)
        found.append(Found(name, Person.Mention(span: reading.span(name), kind: .full, evidence: evidence)))
        token = name.upperBound
      } else {
        token += 1
      }
    }
    return found
  }

  @inline(__always)
  private func opensName(_ token: Int) -> Bool {
    let key = reading.key(token)
    return firsts[Int(key >> 6)] & 1 << UInt64(key & 63) != 0 && reading.shape(token).contains(.capitalized)
      && reading.layers.layers(at: token).isDisjoint(with: Self.taken)
  }

  private static let taken: Layer = [.person, .organization, .legalReference, .role]

  /// The longest name that begins at a token.
  private func name(at start: Int) -> Range<Int>? {
    var name = NameFingerprint()
    var longest: Range<Int>?
    for token in start..<min(start + Self.lengths.upperBound, reading.count) {
      guard reading.shape(token).contains(.capitalized) else { break }
      name.add(token, reading)
      if token > start, names.contains(name), !reading.layers.covers(start..<token + 1, Self.taken) {
        longest = start..<token + 1
      }
    }
    guard let longest, !PersonContext(reading, limit: reading.count).namesAThing(start) else { return nil }
    return longest
  }
}
