import VanBanLexicon
import VanBanSegmentation

/// Finds short full names that a list gives beside names told already: `Nguyễn Chí Thành, Lê Trọng Tân, | Hoàng Cầm`.
///
/// Linear: each name is looked at from its neighbours alone.
struct NameLists {
  private let reading: Reading
  private let context: PersonContext

  init(_ reading: Reading) {
    self.reading = reading
    context = PersonContext(reading, limit: reading.count)
  }

  /// The names beside some mentions, in no order; each is added to the layer of people.
  func mentions(beside found: [Found<Person.Mention>], named rule: String) -> [Found<Person.Mention>] {
    var more: [Found<Person.Mention>] = []
    for mention in found where mention.value.kind == .full && mention.tokens.count > 2 {
      var end = mention.tokens.upperBound
      while let name = name(behind: end) {
        more.append(add(name, rule))
        end = name.upperBound
      }
      var start = mention.tokens.lowerBound
      while let name = name(before: start) {
        more.append(add(name, rule))
        start = name.lowerBound
      }
    }
    return more
  }

  private func add(_ name: Range<Int>, _ rule: String) -> Found<Person.Mention> {
    reading.layers.add(name, to: .person)
    return Found(name, Person.Mention(span: reading.span(name), kind: .full, evidence: Evidence(rule: rule)))
  }

  private static let and = WordKeys("và")

  private func isJoint(_ token: Int) -> Bool {
    reading.isMark(.comma, at: token) || Self.and.contains(reading, token)
  }

  private func name(behind end: Int) -> Range<Int>? {
    end + 1 < reading.count && isJoint(end) ? name(at: end + 1) : nil
  }

  /// Two syllables and a joint before a name.
  private func name(before start: Int) -> Range<Int>? {
    guard start > 2, isJoint(start - 1), let name = name(at: start - 3), name.upperBound == start - 1 else {
      return nil
    }
    return context.namesAThing(name.lowerBound) ? nil : name
  }

  /// A frequent family name with one syllable that names are made of, which no place bears and nothing else takes.
  private func name(at start: Int) -> Range<Int>? {
    guard reading.shape(start).contains(.capitalized), !reading.shape(start).contains(.lineStart),
      let family = reading.phrase(of: .familyNames, at: start),
      context.names.vocabulary.familyCount(family.entry) >= PersonNameGrammar.frequentFamily,
      let name = context.vietnamese(at: start), name.tokens.count == 2, context.isMadeOfNames(name),
      !context.names.isPlace(name.tokens), !reading.layers.covers(name.tokens, .person)
    else { return nil }
    return name.tokens
  }
}
