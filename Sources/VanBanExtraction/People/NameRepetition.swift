import VanBanLexicon
import VanBanSegmentation

/// Finds the full names that a document has told to be names wherever they stand again.
///
/// Linear: at each capitalised token the few lengths that names have are looked up by the hash of their keys.
struct NameRepetition {
  private let reading: Reading
  private var names: Set<[Lexicon.Key]> = []
  private var firsts: Set<Lexicon.Key> = []

  private static let lengths = 2...6

  init(_ mentions: [Found<Person.Mention>], _ reading: Reading) {
    self.reading = reading
    for mention in mentions where Self.lengths.contains(mention.tokens.count) && mention.value.kind != .given {
      let keys = mention.tokens.map(reading.key)
      guard !keys.contains(Lexicon.unknown) else { continue }
      names.insert(keys)
      firsts.insert(keys[0])
    }
  }

  /// The further mentions, in text order.
  func mentions(named rule: String) -> [Found<Person.Mention>] {
    var found: [Found<Person.Mention>] = []
    var token = 0
    while token < reading.count {
      if firsts.contains(reading.key(token)), let name = name(at: token) {
        let evidence = Evidence(rule: rule)
        found.append(Found(name, Person.Mention(span: reading.span(name), kind: .full, evidence: evidence)))
        token = name.upperBound
      } else {
        token += 1
      }
    }
    return found
  }

  private func name(at start: Int) -> Range<Int>? {
    for length in Self.lengths.reversed() where start + length <= reading.count {
      let range = start..<start + length
      guard range.allSatisfy({ reading.shape($0).contains(.capitalized) }), names.contains(range.map(reading.key)),
        !reading.layers.covers(range, [.person, .organization, .legalReference, .role]),
        !PersonContext(reading, limit: reading.count).namesAThing(start)
      else { continue }
      return range
    }
    return nil
  }
}
