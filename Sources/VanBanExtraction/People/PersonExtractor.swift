import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// Finds mentions of people.
package struct PersonExtractor: Extractor {
  package init() {}

  package static let rules = PersonRules.all + [repeated]

  /// A full name that the text has told to be one, wherever it stands again.
  static let repeated = Rule(
    "person.repeated", "a full name found elsewhere in the document", source: "đồng sở chỉ trong một văn bản",
    .name { $0.vietnamese(at: $1) })

  private let set = RuleSet(PersonRules.all)

  package func extract(into findings: inout Findings) {
    var mentions: [Found<Person.Mention>] = []
    let starts = findings.nameStarts
    for (number, sentence) in findings.reading.text.sentences.enumerated() {
      let matches = set.matches(in: findings.reading, at: starts[number], limit: sentence.upperBound)
      for match in matches { mentions += Self.mentions(match, findings.reading) }
    }
    mentions = GivenNameCheck(findings.reading).kept(mentions)
    for mention in mentions { findings.reading.layers.add(mention.tokens, to: .person) }
    let more = NameRepetition(mentions, findings.reading).mentions(from: starts, named: Self.repeated.name)
    for mention in more { findings.reading.layers.add(mention.tokens, to: .person) }
    findings.mentions = (mentions + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func mentions(_ match: RuleMatch, _ reading: Reading) -> [Found<Person.Mention>] {
    let evidence = match.evidence(reading)
    return match.allParts("name").map { tokens in
      let honorific = match.part("honorific").map(reading.span)
      let mention = Person.Mention(
        span: reading.span(tokens), kind: kind(of: match.rule, tokens, reading), honorific: honorific,
        evidence: evidence)
      return Found(tokens, mention)
    }
  }

  private static func kind(of rule: Rule, _ tokens: Range<Int>, _ reading: Reading) -> Person.Mention.Kind {
    let form = PersonNameGrammar(reading).any(at: tokens.lowerBound)?.kind ?? .full
    guard form == .full else { return form }
    switch rule.name {
    case PersonRules.byline.name, PersonRules.credit.name: return .byline
    case PersonRules.signature.name: return .signature
    default: return .full
    }
  }
}
