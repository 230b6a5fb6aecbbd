import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Finds mentions of people.
package struct PersonExtractor: Extractor {
  package init() {}

  package static let rules = PersonRules.all + [listed, repeated]

  /// A full name that the text has told to be one, wherever it stands again.
  static let repeated = Rule(
    "person.repeated", "a full name found elsewhere in the document", source: "đồng sở chỉ trong một văn bản",
    .name { $0.vietnamese(at: $1) })

  /// A short full name beside others in a list.
  static let listed = Rule(
    "person.listed", "a family name with one given name beside a name told already: Nguyễn Chí Thành, Hoàng Cầm",
    source: "thông lệ liệt kê trong báo chí", .name { $0.vietnamese(at: $1) })

  private let set = RuleSet(PersonRules.all)

  package func extract(into findings: inout Findings) {
    var mentions: [Found<Person.Mention>] = []
    let starts = findings.nameStarts
    let sentences = findings.reading.text.sentences
    var end = 0
    for number in sentences.indices {
      let limit = Self.limit(of: number, sentences, findings.reading)
      for match in set.matches(in: findings.reading, at: starts[number], limit: limit)
      where match.tokens.lowerBound >= end {
        Self.add(match, findings.reading, to: &mentions)
        end = match.tokens.upperBound
      }
    }
    mentions = GivenNameCheck(findings.reading).kept(mentions)
    for mention in mentions { findings.reading.layers.add(mention.tokens, to: .person) }
    mentions += NameLists(findings.reading).mentions(beside: mentions, named: Self.listed.name)
    let more = NameRepetition(mentions, findings.reading).mentions(from: starts, named: Self.repeated.name)
    for mention in more { findings.reading.layers.add(mention.tokens, to: .person) }
    findings.mentions = (mentions + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// How far names of a sentence go: to its end, or to that of the next where it is nothing but a family name, behind
  /// which a narrow column breaks a signature.
  private static func limit(of number: Int, _ sentences: [Range<Int>], _ reading: Reading) -> Int {
    let sentence = sentences[number]
    guard sentence.count < 3, number + 1 < sentences.count,
      reading.length(of: .familyNames, at: sentence.lowerBound) == sentence.count
    else { return sentence.upperBound }
    return sentences[number + 1].upperBound
  }

  private static func add(_ match: RuleMatch, _ reading: Reading, to mentions: inout [Found<Person.Mention>]) {
    let evidence = match.evidence(reading)
    let honorific = match.part("honorific").map(reading.span)
    for (label, tokens) in match.parts where label == "name" {
      let mention = Person.Mention(
        span: reading.span(tokens), kind: kind(of: match.rule, tokens, reading), honorific: honorific,
        evidence: evidence)
      mentions.append(Found(tokens, mention))
    }
  }

  private static func kind(of rule: Rule, _ tokens: Range<Int>, _ reading: Reading) -> Person.Mention.Kind {
    let form = PersonNameGrammar(reading).any(at: tokens.lowerBound)?.kind ?? .full
    guard form == .full || form == .given && tokens.count > 1 else { return form }
    switch rule.name {
    case PersonRules.byline.name, PersonRules.credit.name: return .byline
    case PersonRules.signature.name: return .signature
    default: return .full
    }
  }
}
