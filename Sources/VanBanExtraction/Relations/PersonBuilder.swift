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
    var numbers: [Int: Int] = [:]
    var people: [Person] = []
    var ids: [Person.ID] = []
    for (index, link) in links.enumerated() {
      let number = numbers[link] ?? people.count
      if number == people.count {
        numbers[link] = number
        people.append(Person(id: Person.ID(number + 1), name: "", mentions: []))
      }
      people[number].mentions.append(mentions[index].value)
      people[number].name = fuller(people[number].name, mentions[index])
      ids.append(people[number].id)
    }
    return (people, ids)
  }

  /// The fuller of two forms of a name; of two alike, the one that is not all in capitals.
  private func fuller(_ name: String, _ mention: Found<Person.Mention>) -> String {
    let words = reading.words(mention.tokens)
    let form = words.utf8.contains(10) ? words.split(whereSeparator: \.isWhitespace).joined(separator: " ") : words
    let (old, new) = (name.split(separator: " ").count, form.split(separator: " ").count)
    if name.isEmpty || new > old { return form }
    return new == old && name.allSatisfy({ !$0.isLowercase }) ? form : name
  }
}
