import VanBanLexicon
import VanBanSegmentation

/// The words of a role for comparison, as hashes of every beginning of them.
struct RoleName {
  /// A beginning of a name: a hash of its words.
  typealias Start = UInt64

  /// The most words that are compared: a bound on the work for one role.
  static let longest = 16

  private var starts: [Start] = []
  /// How many words the title has at least, as the text writes it.
  var title = 0

  /// The number of words.
  var count: Int { starts.count }
  /// The whole name.
  var whole: Start { starts.last ?? 0 }

  /// The first so many words.
  func start(_ length: Int) -> Start { length > 0 && !starts.isEmpty ? starts[min(length, count) - 1] : 0 }

  /// Adds a word.
  mutating func add(_ key: Lexicon.Key) {
    guard count < Self.longest else {
      // Words beyond the bound still tell names apart as wholes.
      starts[count - 1] = Self.mixed(whole, key)
      return
    }
    starts.append(Self.mixed(whole, key))
  }

  private static func mixed(_ start: Start, _ key: Lexicon.Key) -> Start {
    let bits = (start ^ Start(key) ^ 0xCBF2_9CE4_8422_2325) &* 0x9E37_79B9_7F4A_7C15
    return bits ^ bits >> 29
  }

  mutating func reserve(_ count: Int) { starts.reserveCapacity(min(count, Self.longest)) }
}

/// Reads roles for comparison: `TTgCP`, `Thủ tướng` and `Thủ tướng Chính phủ` are the same position.
struct RoleNames {
  private let reading: Reading

  private static let full = Lexicon.standard.cells("full", of: .titles, keys)
  private static let council = keys("Ủy ban nhân dân")
  private static let people = WordKeys("UBND")

  init(_ reading: Reading) { self.reading = reading }

  private static func keys(_ phrase: String) -> [Lexicon.Key] {
    PhraseTokens.split(phrase).map { Lexicon.standard.key(of: $0) }
  }

  /// The name of a role with abbreviations written out, and with a body that the next role shares with it.
  func name(_ role: RoleReading) -> RoleName {
    var name = RoleName()
    name.reserve(role.tokens.count + 4)
    let title = reading.text.phrases.longest(.titles, at: role.tokens.lowerBound)
    let full = title.map { Self.full[$0.entry.row] } ?? []
    for key in full { name.add(key) }
    name.title = title?.length ?? 2
    add(full.isEmpty ? role.tokens : role.tokens.dropFirst(title?.length ?? 0), to: &name)
    if let body = role.organization, body.lowerBound >= role.tokens.upperBound { add(body, to: &name) }
    return name
  }

  private func add(_ tokens: Range<Int>, to name: inout RoleName) {
    for token in tokens {
      if Self.people.contains(reading, token) {
        for key in Self.council { name.add(key) }
      } else {
        name.add(reading.key(token))
      }
    }
  }
}
