import VanBanLexicon
import VanBanSegmentation

/// Finds the full names that a document has told to be names wherever they stand again.
///
/// Linear: at each token that a name begins with, the few lengths that names have are looked up.
struct NameRepetition {
  private let reading: Reading
  private var names: Set<NameFingerprint> = []
  /// The keys that a name begins with.
  private let firsts: KeySet
  /// Whether every name opens with a family name, so that none begins but where names do.
  private var areFamilies = true

  private static let lengths = 2...6

  init(_ mentions: [Found<Person.Mention>], _ reading: Reading) {
    self.reading = reading
    var firsts: [Lexicon.Key] = []
    for mention in mentions where Self.lengths.contains(mention.tokens.count) && mention.value.kind != .given {
      guard !mention.tokens.contains(where: { reading.key($0) == Lexicon.unknown }) else { continue }
      names.insert(NameFingerprint(everyTokenOf: mention.tokens, reading))
      firsts.append(reading.key(mention.tokens.lowerBound))
      let family = reading.length(of: .familyNames, at: mention.tokens.lowerBound)
      areFamilies = areFamilies && family > 0 && family <= mention.tokens.count
    }
    self.firsts = KeySet(firsts)
  }

  /// The further mentions, in text order.
  func mentions(from starts: NameStarts, named rule: String) -> [Found<Person.Mention>] {
    guard !names.isEmpty else { return [] }
    return areFamilies ? mentions(among: starts.tokens, rule) : mentions(among: 0..<Int32(reading.count), rule)
  }

  private func mentions(among starts: some Sequence<Int32>, _ rule: String) -> [Found<Person.Mention>] {
    var found: [Found<Person.Mention>] = []
    var next = 0
    for start in starts where start >= next && opensName(Int(start)) {
      guard let name = name(at: Int(start)) else { continue }
      let evidence = Evidence(rule: rule)
      found.append(Found(name, Person.Mention(span: reading.span(name), kind: .full, evidence: evidence)))
      next = name.upperBound
    }
    return found
  }

  @inline(__always)
  private func opensName(_ token: Int) -> Bool {
    let token = reading.tokens[token]
    return firsts.contains(token.key) && token.shape.contains(.capitalized) && token.cover.isDisjoint(with: Self.taken)
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
