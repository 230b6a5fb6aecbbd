import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Joins mentions into people and people with the roles that they hold.
package struct PersonRelations: Extractor {
  package init() {}

  package static var rules: [Rule] { HolderRules.all }

  package func extract(into findings: inout Findings) {
    shareBodies(&findings)
    let reading = findings.reading
    let coreference = Coreference(findings.mentions, reading)
    findings.diagnostics += coreference.diagnostics
    let (people, ids) = PersonBuilder(findings.mentions, links: coreference.links, reading).people()
    findings.people = people
    findings.mentionLinks = ids
    let mentions = zip(findings.mentions, ids).map { ($0.tokens, $1) }
    let subject = Self.subject(findings.mentions, ids)
    var holders = Holders(findings.roles.map(\.tokens), mentions, subject: subject, reading).holders
    resolve(&holders, findings, isBiography: subject != nil)
    assign(holders, to: &findings)
  }

  private static let joints = WordKeys("và hoặc kiêm")

  /// Gives a bare title the body of its deputy's behind it: `Chủ tịch, Phó Chủ tịch UBND tỉnh`.
  private func shareBodies(_ findings: inout Findings) {
    let reading = findings.reading
    for index in findings.roles.indices.dropLast().reversed() {
      let (role, next) = (findings.roleReadings[index], findings.roleReadings[index + 1])
      guard role.organization == nil, let body = next.organization,
        next.tokens.lowerBound - role.tokens.upperBound == 1,
        reading.isMark(.comma, at: role.tokens.upperBound) || Self.joints.contains(reading, role.tokens.upperBound),
        isDeputyOf(role.title, next.title, reading)
      else { continue }
      findings.roleReadings[index].organization = body
      findings.roles[index].value.organization = reading.span(body)
    }
  }

  /// Whether a title is another with `Phó` before it.
  private func isDeputyOf(_ chief: Range<Int>, _ deputy: Range<Int>, _ reading: Reading) -> Bool {
    guard Self.deputies.contains(reading, deputy.lowerBound), deputy.count == chief.count + 1 else { return false }
    return zip(chief, deputy.dropFirst()).allSatisfy { reading.key($0) == reading.key($1) }
  }

  /// The person whose name heads the text.
  private static func subject(_ mentions: [Found<Person.Mention>], _ ids: [Person.ID]) -> Person.ID? {
    guard let first = mentions.first, first.value.evidence.rule == PersonRules.heading.name else { return nil }
    return ids.first
  }

  private func resolve(_ holders: inout [Holder?], _ findings: Findings, isBiography: Bool) {
    let context = HolderContext(reading: findings.reading)
    let known = known(holders.map { $0?.person }, findings)
    guard known.contains(where: { $0 != nil }) else { return }
    let open = findings.roles.indices.filter { holders[$0] == nil && mayBeHeld($0, findings, context) }
    guard !open.isEmpty else { return }
    let resolution = RoleResolution(RoleNames(findings.roleReadings, findings.reading), known, open: open)
    for index in open {
      guard let holder = resolution.holder(of: index, isDeputy: isDeputy(index, findings)) else { continue }
      // A career spans many years: an office named before its holder is may have been another's.
      if isBiography, !holders[..<index].contains(where: { $0?.person == holder }) { continue }
      holders[index] = Holder(person: holder, rule: HolderRules.sameRole)
    }
  }

  /// Whether a role without a name beside it is one person's today.
  private func mayBeHeld(_ index: Int, _ findings: Findings, _ context: HolderContext) -> Bool {
    let tokens = findings.roles[index].tokens
    return findings.roles[index].value.status == .current && context.isSingular(tokens)
      && !context.isOnBehalf(tokens.lowerBound) && !isGeneric(index, findings, context)
      && isOffice(tokens.lowerBound, findings.reading)
  }

  private static let aliases = Set(Lexicon.standard.cells("name", of: .personAliases) { Spelling($0) })
  private static let deputies = WordKeys("phó thứ pct ptt")

  /// The holders that another mention of a role may mean: not leaders of the past, whose offices others hold today.
  private func known(_ holders: [Person.ID?], _ findings: Findings) -> [Person.ID?] {
    let aliases = Self.aliases
    let past = findings.people.filter { person in aliases.contains(Spelling(person.name)) }.map(\.id)
    return past.isEmpty ? holders : holders.map { $0.flatMap { past.contains($0) ? nil : $0 } }
  }

  private func isDeputy(_ index: Int, _ findings: Findings) -> Bool {
    Self.deputies.contains(findings.reading, findings.roles[index].tokens.lowerBound)
  }

  /// Whether a role is an office that one person holds at a time; seats are many people's.
  private func isOffice(_ start: Int, _ reading: Reading) -> Bool {
    guard let title = reading.phrase(of: .titles, at: start) else { return true }
    return TitleVocabulary.standard.kind(title.entry) == .position
  }

  /// Whether a bare title stands for all who have it, as those coordinated with it: `Bộ trưởng, Thủ trưởng các cơ quan`.
  private func isGeneric(_ index: Int, _ findings: Findings, _ context: HolderContext) -> Bool {
    guard findings.roles[index].value.organization == nil, index + 1 < findings.roles.count else { return false }
    let (role, next) = (findings.roles[index].tokens, findings.roles[index + 1].tokens)
    return next.lowerBound - role.upperBound == 1 && !context.isSingular(next)
  }

  /// Numbers the roles anew without occupations that nobody holds.
  private func assign(_ holders: [Holder?], to findings: inout Findings) {
    var count = 0
    for (index, holder) in holders.enumerated() {
      guard holder != nil || !findings.roleReadings[index].isOccupation else { continue }
      if count < index {
        findings.roles[count] = findings.roles[index]
        findings.roleReadings[count] = findings.roleReadings[index]
      }
      hold(count, by: holder, in: &findings)
      count += 1
    }
    findings.roles.removeSubrange(count...)
    findings.roleReadings.removeSubrange(count...)
  }

  /// Numbers a role by its index, and gives it to its holder.
  private func hold(_ role: Int, by holder: Holder?, in findings: inout Findings) {
    let id = Role.ID(role + 1)
    findings.roles[role].value.id = id
    guard let holder else { return }
    findings.roles[role].value.holder = holder.person
    findings.roles[role].value.holderEvidence = Evidence(rule: holder.rule.name)
    findings.people[holder.person.number - 1].roles.append(id)
  }
}
