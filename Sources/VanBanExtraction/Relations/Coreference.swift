import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Joins the mentions of a document into people: full names that are alike, then given names behind honorifics that fit
/// exactly one of them.
///
/// A name that fits two people is a person of its own and reported: a wrong link is worse than none.
struct Coreference {
  private let reading: Reading
  private let mentions: [Found<Person.Mention>]
  private let names: NameParts
  private var people = NamedPeople()
  /// The person of each mention, by index.
  private(set) var links: [Int]
  /// Names that fitted two people.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ mentions: [Found<Person.Mention>], _ reading: Reading) {
    self.reading = reading
    self.mentions = mentions
    names = NameParts(mentions, reading)
    links = Array(repeating: -1, count: mentions.count)
    for index in mentions.indices {
      if isFull(index) { link(index, to: person(at: index)) } else { linkByname(index) }
    }
    for index in mentions.indices where links[index] < 0 { linkAlias(index) }
    for index in mentions.indices where links[index] < 0 { linkGiven(index) }
  }

  private func isFound(_ index: Int, by rule: Rule) -> Bool { mentions[index].value.evidence.rule == rule.name }

  /// Whether a mention names its person in full: several parts with a family name first, or a foreign name.
  private func isFull(_ index: Int) -> Bool {
    guard names[index].count > 1, !isFound(index, by: PersonRules.alias), !isFound(index, by: PersonRules.named) else {
      return false
    }
    return mentions[index].value.kind != .given || isVietnamese(mentions[index].tokens)
  }

  private func isVietnamese(_ tokens: Range<Int>) -> Bool {
    guard let family = reading.phrase(of: .familyNames, at: tokens.lowerBound) else { return false }
    return family.length < tokens.count && NameVocabulary.standard.familyCount(family.entry) > 1
  }

  private mutating func person(at index: Int) -> Int {
    let name = names[index]
    return people.person(named: name)
      ?? people.add(name, first: index, isVietnamese: isVietnamese(mentions[index].tokens))
  }

  private mutating func link(_ index: Int, to person: Int) {
    links[index] = person
    if let gender = gender(index) { people.tell(person, gender) }
  }

  /// A given name: the one person before it that it fits, else the one behind it, else a person of its own.
  private mutating func linkGiven(_ index: Int) {
    let fitting = people.candidates(for: names[index], gender(index))
    let before = fitting.filter { people.first($0) < index }
    if let only = only(before) ?? (before.isEmpty ? only(fitting) : nil) { return link(index, to: only) }
    if fitting.count > 1 { report(index) }
    link(index, to: person(at: index))
  }

  private static let aliases = Lexicon.standard.cells("name", of: .personAliases, NameParts.spelled)

  /// `Bác Hồ`: the person of that name, if the text names him; else a person of its own.
  private mutating func linkAlias(_ index: Int) {
    guard let match = reading.phrase(of: .personAliases, at: mentions[index].tokens.lowerBound),
      isFound(index, by: PersonRules.alias)
    else { return }
    link(index, to: people.person(named: Self.aliases[match.entry.row][...]) ?? person(at: index))
  }

  /// `Hoàng Văn Bính (tức “Bính Cò”)`: another name of a person, which means that person from there on.
  private mutating func linkByname(_ index: Int) {
    guard isFound(index, by: PersonRules.named), index > 0, let bearer = bearer(of: index) else { return }
    link(index, to: bearer)
    people.call(bearer, names[index])
  }

  private static let pronouns = WordKeys("ông bà")
  private static let nearest = 6

  /// The person who is called so already, else the one named just before; where `ông` or `bà` has the name, the one whom
  /// the text is about, if it is about one.
  private func bearer(of index: Int) -> Int? {
    if let known = people.person(named: names[index]) { return known }
    let start = mentions[index].tokens.lowerBound
    let hasPronoun = (max(0, start - Self.nearest)..<start).contains { Self.pronouns.contains(reading, $0) }
    if hasPronoun, isFound(0, by: PersonRules.heading) { return links[0] }
    let isNamed = hasPronoun || isNear(mentions[index - 1].tokens.upperBound..<start)
    return isNamed && links[index - 1] >= 0 ? links[index - 1] : nil
  }

  private static let longestGap = 40

  /// Whether few words of one line part two names, what brackets hold left out: dates of birth and death.
  private func isNear(_ gap: Range<Int>) -> Bool {
    guard gap.count < Self.longestGap, !gap.contains(where: reading.isLineStart) else { return false }
    var (words, depth) = (0, 0)
    for token in gap {
      if reading.isMark(.openingParenthesis, at: token) { depth += 1 }
      if depth == 0, reading.kind(token) != .punctuation { words += 1 }
      if reading.isMark(.closingParenthesis, at: token) { depth = max(0, depth - 1) }
    }
    return words < Self.nearest
  }

  private func only(_ candidates: [Int]) -> Int? { candidates.count == 1 ? candidates[0] : nil }

  /// What the honorific before a mention tells of the person's gender.
  private func gender(_ index: Int) -> Genders? {
    guard mentions[index].value.honorific != nil else { return nil }
    return Genders(honorificBefore: mentions[index].tokens.lowerBound, reading)
  }

  private mutating func report(_ index: Int) {
    diagnostics.append(
      Diagnostic(
        span: mentions[index].value.span, code: "ambiguous-person",
        message: "“\(reading.words(mentions[index].tokens))” fits several people of the document"))
  }
}
