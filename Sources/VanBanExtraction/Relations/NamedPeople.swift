/// The people of a document by their names and by every part of them.
struct NamedPeople {
  private struct Candidate {
    let name: ArraySlice<NameParts.Part>
    let first: Int
    let isVietnamese: Bool
    var genders: Genders = []
  }

  /// A person whose name has a part, and the entry before it for the same part.
  private struct Entry {
    let person: Int
    let before: Int
  }

  private var people: [Candidate] = []
  /// The people by a fingerprint of their whole name.
  private var byName = FingerprintTable()
  private var entries: [Entry] = []
  /// The last entry for each part.
  private var lastEntries = FingerprintTable()

  /// The person with a name.
  func person(named name: ArraySlice<NameParts.Part>) -> Int? { byName[Self.fingerprint(name)] }

  /// The mention that named a person first.
  func first(_ person: Int) -> Int { people[person].first }

  /// Adds a person whom a mention names first.
  mutating func add(_ name: ArraySlice<NameParts.Part>, first: Int, isVietnamese: Bool) -> Int {
    let person = people.count
    people.append(Candidate(name: name, first: first, isVietnamese: isVietnamese))
    _ = byName.number(of: Self.fingerprint(name), orAdd: person)
    for index in name.indices where !name[..<index].contains(name[index]) {
      let before = lastEntries.update(name[index], to: entries.count)
      entries.append(Entry(person: person, before: before ?? -1))
    }
    return person
  }

  /// Gives a person another name.
  mutating func call(_ person: Int, _ name: ArraySlice<NameParts.Part>) {
    _ = byName.number(of: Self.fingerprint(name), orAdd: person)
  }

  /// Keeps what an honorific tells of a person.
  mutating func tell(_ person: Int, _ genders: Genders) { people[person].genders.formUnion(genders) }

  /// The people whom a given name fits, none of whom the honorific excludes. Bounded: names share a part with few.
  func candidates(for name: ArraySlice<NameParts.Part>, _ gender: Genders?) -> [Int] {
    var candidates: [Int] = []
    var entry = name.last.flatMap { lastEntries[$0] } ?? -1
    while entry >= 0 {
      let person = entries[entry].person
      if mayBe(people[person].genders, gender), isCalled(people[person], name) { candidates.append(person) }
      entry = entries[entry].before
    }
    return candidates
  }

  private static func fingerprint(_ name: ArraySlice<NameParts.Part>) -> UInt64 {
    name.reduce(0xCBF2_9CE4_8422_2325) { bits, part in
      let mixed = (bits ^ part) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 29
    }
  }

  private func mayBe(_ known: Genders, _ gender: Genders?) -> Bool {
    gender.map { known.isEmpty || !known.isDisjoint(with: $0) } ?? true
  }

  /// Whether a name is what people call somebody: the last parts of the full name, or any part of a name that does not
  /// go from family to given name.
  private func isCalled(_ person: Candidate, _ name: ArraySlice<NameParts.Part>) -> Bool {
    guard name.count < person.name.count, let last = name.last else { return false }
    if person.name.suffix(name.count).elementsEqual(name) { return true }
    return !person.isVietnamese && name.count == 1 && person.name.contains(last)
  }
}
