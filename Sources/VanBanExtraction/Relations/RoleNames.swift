import VanBanLexicon
import VanBanSegmentation

/// The words of roles for comparison, as hashes of every beginning of them: those of all roles in one array.
///
/// `TTgCP`, `Thủ tướng` and `Thủ tướng Chính phủ` are the same position.
struct RoleNames {
  /// A beginning of a name: a hash of its words.
  typealias Start = UInt64

  /// Where the beginnings of a role's name lie, and how many words its title has at least, as the text writes it.
  private struct Name {
    let starts: Range<Int>
    let title: Int
  }

  /// The most words that are compared: a bound on the work for one role.
  private static let longest = 16

  private static let full = Lexicon.standard.cells("full", of: .titles, keys)
  private static let council = keys("Ủy ban nhân dân")
  private static let people = WordKeys("UBND")

  private let reading: Reading
  private var starts: [Start] = []
  private var names: [Name] = []

  /// Reads the names of roles, with abbreviations written out, and with bodies that the next roles share with them.
  init(_ roles: [RoleReading], _ reading: Reading) {
    self.reading = reading
    starts.reserveCapacity(roles.count * 8)
    names.reserveCapacity(roles.count)
    for role in roles { add(role) }
  }

  /// The number of roles.
  var count: Int { names.count }

  /// The number of words of a role's name.
  func length(_ role: Int) -> Int { names[role].starts.count }

  /// The number of words of its title.
  func title(_ role: Int) -> Int { names[role].title }

  /// The whole name.
  func whole(_ role: Int) -> Start { names[role].starts.isEmpty ? 0 : starts[names[role].starts.upperBound - 1] }

  /// The first so many words.
  func start(_ role: Int, _ length: Int) -> Start {
    let name = names[role].starts
    return length > 0 && !name.isEmpty ? starts[name.lowerBound + min(length, name.count) - 1] : 0
  }

  // MARK: Reading

  private static func keys(_ phrase: String) -> [Lexicon.Key] {
    Lexicon.standard.keys(ofPhrase: phrase)
  }

  private mutating func add(_ role: RoleReading) {
    let first = starts.count
    let title = reading.phrase(of: .titles, at: role.tokens.lowerBound)
    let full = title.map { Self.full[$0.entry.row] } ?? []
    for key in full { add(key, since: first) }
    add(full.isEmpty ? role.tokens : role.tokens.dropFirst(title?.length ?? 0), since: first)
    if let body = role.organization, body.lowerBound >= role.tokens.upperBound { add(body, since: first) }
    names.append(Name(starts: first..<starts.count, title: title?.length ?? 2))
  }

  private mutating func add(_ tokens: Range<Int>, since first: Int) {
    let people = Self.people
    for token in tokens {
      if people.contains(reading, token) {
        for key in Self.council { add(key, since: first) }
      } else {
        add(reading.key(token), since: first)
      }
    }
  }

  /// Adds a word; those beyond the bound still tell names apart as wholes.
  private mutating func add(_ key: Lexicon.Key, since first: Int) {
    let start = Self.mixed(starts.count > first ? starts[starts.count - 1] : 0, key)
    if starts.count - first < Self.longest { starts.append(start) } else { starts[starts.count - 1] = start }
  }

  private static func mixed(_ start: Start, _ key: Lexicon.Key) -> Start {
    let bits = (start ^ Start(key) ^ 0xCBF2_9CE4_8422_2325) &* 0x9E37_79B9_7F4A_7C15
    return bits ^ bits >> 29
  }
}
