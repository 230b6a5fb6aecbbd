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
  private var byName: [NameFingerprint: Int] = [:]
  /// The bodies by their first mention, without name and mentions.
  private var bodies: [Organization] = []
  /// For each body the longest run of tokens that names it, and how many do.
  private var names: [(tokens: Range<Int>, count: Int)] = []
  private var mentions: [(mention: Organization.Mention, body: Int)] = []

  init(_ findings: Findings) {
    reading = findings.reading
    grammar = OrganizationGrammar(findings.reading)
    levels = OrganizationLevels(findings)
  }

  /// Adds a mention and, for a name that ends with that of the body above, one of that body. Mentions come in text order,
  /// none inside another.
  mutating func add(_ tokens: Range<Int>, _ evidence: Evidence) { _ = body(tokens, evidence) }

  private mutating func body(_ tokens: Range<Int>, _ evidence: Evidence) -> Organization.ID {
    let structure = grammar.structure(of: tokens)
    let name = fingerprints.fingerprint(of: tokens, structure, reading)
    let index = byName[name] ?? bodies.count
    if index == bodies.count {
      byName[name] = index
      bodies.append(organization(Organization.ID(index + 1), tokens, structure))
      names.append((tokens, 0))
    }
    mentions.append((Organization.Mention(span: reading.span(tokens), evidence: evidence), index))
    names[index].count += 1
    if tokens.count > names[index].tokens.count { names[index].tokens = tokens }
    if let parent = structure.parent, tokens.dropFirst().contains(parent) {
      bodies[index].parent = body(parent..<tokens.upperBound, Evidence(rule: OrganizationExtractor.nested.name))
    }
    return bodies[index].id
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
