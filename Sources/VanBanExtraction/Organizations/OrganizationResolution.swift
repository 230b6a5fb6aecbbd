import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Joins mentions of bodies, and tells their sort, level, place and the body above as far as their words do.
struct OrganizationResolution {
  /// The bodies by their first mention.
  private(set) var organizations: [Organization] = []
  private let reading: Reading
  private let places: [PlaceReading]
  private let links: [Place.ID]
  private let grammar: OrganizationGrammar
  private let kinds = OrganizationKinds.standard
  private var byName: [NameFingerprint: Int] = [:]
  private var lengths: [Int] = []
  private var names = OrganizationNames()

  /// - Parameter mentions: in text order, none inside another.
  init(_ mentions: [Found<Evidence>], _ findings: Findings) {
    reading = findings.reading
    places = findings.placeMentions
    links = findings.placeLinks
    grammar = OrganizationGrammar(findings.reading)
    for mention in mentions { _ = add(mention.tokens, mention.value) }
  }

  /// Adds a mention and, for a name that ends with that of the body above, one of that body.
  private mutating func add(_ tokens: Range<Int>, _ evidence: Evidence) -> Organization.ID {
    let structure = grammar.structure(of: tokens)
    let mention = Organization.Mention(span: reading.span(tokens), evidence: evidence)
    let name = names.fingerprint(of: tokens, structure, reading)
    let index = byName[name] ?? organizations.count
    if index < organizations.count {
      extend(index, mention, tokens)
    } else {
      byName[name] = index
      organizations.append(organization(Organization.ID(index + 1), tokens, structure, mention))
      lengths.append(tokens.count)
    }
    organizations[index].parent = addParent(of: tokens, structure) ?? organizations[index].parent
    return organizations[index].id
  }

  private mutating func addParent(of tokens: Range<Int>, _ structure: OrganizationStructure) -> Organization.ID? {
    guard let start = structure.parent, tokens.dropFirst().contains(start) else { return nil }
    return add(start..<tokens.upperBound, Evidence(rule: OrganizationExtractor.nested.name))
  }

  private mutating func extend(_ known: Int, _ mention: Organization.Mention, _ tokens: Range<Int>) {
    organizations[known].mentions.append(mention)
    if tokens.count > lengths[known] {
      organizations[known].name = reading.words(tokens)
      lengths[known] = tokens.count
    }
  }

  private func organization(
    _ id: Organization.ID, _ tokens: Range<Int>, _ structure: OrganizationStructure, _ mention: Organization.Mention
  ) -> Organization {
    let place = firstPlace(in: tokens)
    let level =
      place.flatMap(administrative) ?? genericLevel(of: tokens) ?? wordLevel(of: tokens)
      ?? structure.entry.flatMap { kinds.isCentral($0) ? .central : nil }
    var organization = Organization(
      id: id, name: reading.words(tokens), kind: structure.entry.flatMap(kinds.kind), level: level,
      isGroup: isGroup(tokens, structure), mentions: [mention])
    organization.place = place.map { links[$0] }
    return organization
  }

  // MARK: Group

  private static let plural = WordKeys("các những")

  private func isGroup(_ tokens: Range<Int>, _ structure: OrganizationStructure) -> Bool {
    if Self.plural.contains(reading, tokens.lowerBound) { return true }
    let own = structure.head.upperBound..<max(structure.head.upperBound, structure.parent ?? tokens.upperBound)
    return own.contains { Self.plural.contains(reading, $0) }
  }

  // MARK: Place and level

  /// The index of the first place inside a name. O(log n).
  private func firstPlace(in tokens: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].tokens.upperBound <= tokens.upperBound ? low : nil
  }

  private func administrative(_ place: Int) -> AdministrativeLevel? {
    switch places[place].level {
    case .province: .province
    case .district: .district
    case .commune: .commune
    default: nil
    }
  }

  /// `UBND tỉnh`, `Công an xã`: the word for a unit without its name, not as a part of another word such as `Chính phủ`.
  private func genericLevel(of tokens: Range<Int>) -> AdministrativeLevel? {
    let vocabulary = PlaceVocabulary.standard
    var next = tokens.lowerBound
    while next < tokens.upperBound {
      let token = next
      let head = reading.text.phrases.longest(.placeHeads, at: token)
      let word = reading.text.phrases.longest(.words, at: token)?.length ?? 1
      next += max(word, head?.length ?? 1)
      guard let head, head.length >= word else { continue }
      switch vocabulary.head(head.entry) {
      case .province: return .province
      case .district: return .district
      case .commune: return .commune
      default: continue
      }
    }
    return nil
  }

  /// `Sở Y tế`, `Huyện ủy`, `Bộ Tài chính`.
  private func wordLevel(of tokens: Range<Int>) -> AdministrativeLevel? {
    for token in tokens {
      if let word = reading.text.phrases.longest(.organizationLevels, at: token) { return kinds.level(word.entry) }
    }
    return nil
  }
}
