import VanBanSegmentation
import VanBanText

/// Makes the people of a document from its mentions and their links.
struct PersonBuilder {
  private let reading: Reading
  private let mentions: [Found<Person.Mention>]
  private let links: [Int]

  init(_ mentions: [Found<Person.Mention>], links: [Int], _ reading: Reading) {
    self.reading = reading
    self.mentions = mentions
    self.links = links
  }

  /// The people by their first mention, and for each mention the id of its person.
  func people() -> (people: [Person], ids: [Person.ID]) {
    let count = (links.max() ?? -1) + 1
    var numbers = [Int](repeating: -1, count: count)
    var lengths = [Int](repeating: 0, count: count)
    for link in links { lengths[link] += 1 }
    var people: [Person] = []
    var names: [Range<Int>] = []
    var ids: [Person.ID] = []
    people.reserveCapacity(count)
    names.reserveCapacity(count)
    ids.reserveCapacity(links.count)
    for (index, link) in links.enumerated() {
      if numbers[link] < 0 {
        numbers[link] = people.count
        people.append(Person(id: Person.ID(people.count + 1), name: "", mentions: []))
        people[people.count - 1].mentions.reserveCapacity(lengths[link])
        names.append(mentions[index].tokens)
      }
      let number = numbers[link]
      people[number].mentions.append(mentions[index].value)
      if !isByname(index) { names[number] = fuller(names[number], mentions[index].tokens) }
      ids.append(people[number].id)
    }
    for (number, name) in names.enumerated() { people[number].name = written(name) }
    return (people, ids)
  }

  /// Whether a mention gives another name of its person, by which the text does not call it.
  private func isByname(_ index: Int) -> Bool { mentions[index].value.evidence.rule == PersonRules.named.name }

  /// The fuller of two forms of a name; of two alike, the one that is not all in capitals.
  private func fuller(_ old: Range<Int>, _ new: Range<Int>) -> Range<Int> {
    if new.count != old.count { return new.count > old.count ? new : old }
    return old.allSatisfy { reading.shape($0).contains(.allCapitals) } ? new : old
  }

  /// A name as records write it: on one line, though a narrow column may have broken it.
  private func written(_ name: Range<Int>) -> String {
    let words = reading.words(name)
    guard words.utf8.contains(10) else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
