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
  /// The name of each mention, by index.
  private let names: [NameParts]
  private var people: [Candidate] = []
  private var byName: [NameParts: Int] = [:]
  private var byPart: [NameParts.Part: [Int]] = [:]
  /// The person of each mention, by index.
  private(set) var links: [Int]
  /// Names that fitted two people.
  private(set) var diagnostics: [Diagnostic] = []

  private struct Candidate {
    let name: NameParts
    let first: Int
    let isVietnamese: Bool
    var genders: Genders = []
  }

  init(_ mentions: [Found<Person.Mention>], _ reading: Reading) {
    self.reading = reading
    self.mentions = mentions
    names = mentions.map { NameParts($0.tokens, reading) }
    links = Array(repeating: -1, count: mentions.count)
    for index in mentions.indices where isFull(index) { link(index, to: person(named: parts(index), at: index)) }
    for index in mentions.indices where links[index] < 0 { linkAlias(index) }
    for index in mentions.indices where links[index] < 0 { linkByname(index) }
    for index in mentions.indices where links[index] < 0 { linkGiven(index) }
  }

  /// The number of people.
  var count: Int { people.count }

  private func parts(_ index: Int) -> NameParts { names[index] }

  /// Whether a mention names its person in full: several parts with a family name first, or a foreign name.
  private func isFull(_ index: Int) -> Bool {
    let tokens = mentions[index].tokens
    let rule = mentions[index].value.evidence.rule
    guard parts(index).parts.count > 1, rule != PersonRules.alias.name, rule != PersonRules.named.name else {
      return false
    }
    return mentions[index].value.kind != .given || isVietnamese(tokens)
  }

  private func isVietnamese(_ tokens: Range<Int>) -> Bool {
    guard let family = reading.text.phrases.longest(.familyNames, at: tokens.lowerBound) else { return false }
    return family.length < tokens.count && NameVocabulary.standard.familyCount(family.entry) > 1
  }

  private mutating func person(named name: NameParts, at index: Int) -> Int {
    if let known = byName[name] { return known }
    people.append(Candidate(name: name, first: index, isVietnamese: isVietnamese(mentions[index].tokens)))
    byName[name] = people.count - 1
    for (index, part) in name.parts.enumerated() where !name.parts[..<index].contains(part) {
      byPart[part, default: []].append(people.count - 1)
    }
    return people.count - 1
  }

  private mutating func link(_ index: Int, to person: Int) {
    links[index] = person
    if let gender = gender(index) { people[person].genders.formUnion(gender) }
  }

  /// A given name: the one person before it that it fits, else the one behind it, else a person of its own.
  private mutating func linkGiven(_ index: Int) {
    let name = parts(index)
    let fitting = candidates(for: name, index)
    let before = fitting.filter { people[$0].first < index }
    if let only = only(before) ?? (before.isEmpty ? only(fitting) : nil) { return link(index, to: only) }
    if fitting.count > 1 { report(index) }
    link(index, to: person(named: name, at: index))
  }

  private static let aliases = Lexicon.standard.cells("name", of: .personAliases)

  /// `Bác Hồ`: the person of that name, if the text names him; else a person of its own.
  private mutating func linkAlias(_ index: Int) {
    guard let match = reading.text.phrases.longest(.personAliases, at: mentions[index].tokens.lowerBound),
      mentions[index].value.evidence.rule == PersonRules.alias.name
    else { return }
    link(index, to: byName[NameParts(Self.aliases[match.entry.row])] ?? person(named: parts(index), at: index))
  }

  private static let nearest = 6

  /// `Hoàng Văn Bính (tức “Bính Cò”)`: the person named just before.
  private mutating func linkByname(_ index: Int) {
    guard index > 0, mentions[index].value.evidence.rule == PersonRules.named.name, links[index - 1] >= 0,
      mentions[index].tokens.lowerBound - mentions[index - 1].tokens.upperBound < Self.nearest
    else { return }
    link(index, to: links[index - 1])
  }

  private func only(_ candidates: [Int]) -> Int? { candidates.count == 1 ? candidates[0] : nil }

  /// The people whom a given name fits, none of whom the honorific excludes. Bounded: names share a part with few.
  private func candidates(for name: NameParts, _ index: Int) -> [Int] {
    guard let last = name.parts.last, let sharing = byPart[last] else { return [] }
    let gender = gender(index)
    return sharing.filter { candidate in
      let person = people[candidate]
      let excluded = gender.map { !person.genders.isEmpty && person.genders.isDisjoint(with: $0) } ?? false
      return !excluded && person.name.isCalled(name, isVietnamese: person.isVietnamese)
    }
  }

  /// The genders that honorifics have told of a person.
  private struct Genders: OptionSet {
    let rawValue: UInt8
    static let male = Genders(rawValue: 1)
    static let female = Genders(rawValue: 2)
  }

  private static let genders = Lexicon.standard.cells("gender", of: .honorifics) { cell -> Genders in
    switch cell {
    case "male": .male
    case "female": .female
    default: []
    }
  }

  /// What the honorific before a mention tells of the person's gender.
  private func gender(_ index: Int) -> Genders? {
    let first = mentions[index].tokens.lowerBound
    guard first > 0, mentions[index].value.honorific != nil else { return nil }
    let match = reading.text.phrases.matches(at: first - 1).last { $0.length == 1 && $0.entry.table == .honorifics }
    return match.map { Self.genders[$0.entry.row] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func report(_ index: Int) {
    diagnostics.append(
      Diagnostic(
        span: mentions[index].value.span, code: "ambiguous-person",
        message: "“\(reading.words(mentions[index].tokens))” fits several people of the document"))
  }
}
