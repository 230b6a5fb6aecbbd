import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Joins mentions of bodies, and tells their sort, level, place and the body above as far as their words do.
struct OrganizationResolution {
  private let reading: Reading
  private let grammar: OrganizationGrammar
  private let levels: OrganizationLevels
  private let kinds = OrganizationKinds.standard
  private var fingerprints = OrganizationNames()
  private var byName: FingerprintTable
  /// What has been read, by the words of the text, so that the same words are read once.
  private var byWords: FingerprintTable
  private var readings: [NameReading] = []
  /// The bodies by their first mention, without name and mentions.
  private var bodies: [Organization] = []
  /// For each body the longest run of tokens that names it, and how many do.
  private var names: [(tokens: Range<Int>, count: Int)] = []
  private var mentions: [(mention: Organization.Mention, body: Int)] = []

  init(_ findings: Findings) {
    reading = findings.reading
    grammar = OrganizationGrammar(findings.reading)
    levels = OrganizationLevels(findings)
    let count = findings.organizations.count
    (byName, byWords) = (FingerprintTable(expecting: count / 2), FingerprintTable(expecting: count / 2))
    mentions.reserveCapacity(count + count / 4)
  }

  /// A body under some words, and where in them the name of the body above begins; 0 where none does.
  private struct NameReading {
    let body: Int
    let parent: Int
  }

  /// Adds a mention and, for a name that ends with that of the body above, one of that body. Mentions come in text order,
  /// none inside another.
  mutating func add(_ tokens: Range<Int>, _ evidence: Evidence) { _ = body(tokens, evidence) }

  private mutating func body(_ tokens: Range<Int>, _ evidence: Evidence) -> Organization.ID {
    let name = reading(of: tokens)
    mentions.append((Organization.Mention(span: reading.span(tokens), evidence: evidence), name.body))
    names[name.body].count += 1
    if tokens.count > names[name.body].tokens.count { names[name.body].tokens = tokens }
    if name.parent > 0 {
      let parent = tokens.lowerBound + name.parent..<tokens.upperBound
      bodies[name.body].parent = body(parent, Evidence(rule: OrganizationExtractor.nested.name))
    }
    return bodies[name.body].id
  }

  /// What some tokens name: read once for each run of words, unless it is cut out of a name that goes on behind it.
  private mutating func reading(of tokens: Range<Int>) -> NameReading {
    if reading.length(of: .organizations, at: tokens.lowerBound) > tokens.count { return newReading(of: tokens) }
    let words = NameFingerprint(spellingOf: tokens, reading)
    let number = byWords.number(of: words.bits, orAdd: readings.count)
    if number == readings.count { readings.append(newReading(of: tokens)) }
    return readings[number]
  }

  private mutating func newReading(of tokens: Range<Int>) -> NameReading {
    let structure = grammar.structure(of: tokens)
    let name = fingerprints.fingerprint(of: tokens, structure, reading)
    let body = byName.number(of: name.bits, orAdd: bodies.count)
    if body == bodies.count {
      bodies.append(organization(Organization.ID(body + 1), tokens, structure))
      names.append((tokens, 0))
    }
    let parent = structure.parent.map { tokens.dropFirst().contains($0) ? $0 - tokens.lowerBound : 0 } ?? 0
    return NameReading(body: body, parent: parent)
  }

  /// The bodies with all that was added.
  consuming func organizations() -> [Organization] {
    for (body, name) in names.enumerated() {
      bodies[body].name = reading.words(name.tokens)
      bodies[body].mentions.reserveCapacity(name.count)
    }
    for (mention, body) in mentions { bodies[body].mentions.append(mention) }
    return bodies
  }

  private func organization(
    _ id: Organization.ID, _ tokens: Range<Int>, _ structure: OrganizationStructure
  ) -> Organization {
    let isCentral = structure.entry.map(kinds.isCentral) ?? false
    var organization = Organization(
      id: id, name: "", kind: structure.entry.flatMap(kinds.kind),
      level: levels.level(of: tokens, isCentral: isCentral),
      isGroup: isGroup(tokens, structure))
    organization.place = levels.place(of: tokens)
    return organization
  }

  private static let plural = WordKeys("các những")

  private func isGroup(_ tokens: Range<Int>, _ structure: OrganizationStructure) -> Bool {
    if Self.plural.contains(reading, tokens.lowerBound) { return true }
    let own = structure.head.upperBound..<max(structure.head.upperBound, structure.parent ?? tokens.upperBound)
    return own.contains { Self.plural.contains(reading, $0) }
  }
}
