import VanBanLexicon
import VanBanSegmentation

/// How the clauses of a sentence are read.
extension DirectiveReader {
  mutating func read(_ sentence: DirectiveSentence, in line: DirectiveLine) {
    if !continuesAfterEllipsis(sentence) { frame.clauseAddressee = nil }
    var start = afterTaskHeading(sentence, in: line)
    while start < sentence.tokens.upperBound {
      let clause = start..<sentence.end(after: start)
      start = readClause(clause, of: sentence, in: line)
    }
  }

  /// Where the clauses of a sentence begin: behind `Một số nhiệm vụ cụ thể:`, which opens them to bare imperatives.
  mutating func afterTaskHeading(_ sentence: DirectiveSentence, in line: DirectiveLine) -> Int {
    let start = sentence.tokens.lowerBound
    guard frame.issuer != nil,
      let match = DirectiveRules.tasks.match(reading, at: start, limit: sentence.tokens.upperBound),
      match.tokens.upperBound < line.body.upperBound
    else { return start }
    frame.reach = max(frame.reach, .paragraph)
    return match.tokens.upperBound
  }

  func continuesAfterEllipsis(_ sentence: DirectiveSentence) -> Bool {
    sentence.tokens.lowerBound > 0 && reading.isMark(.ellipsis, at: sentence.tokens.lowerBound - 1)
  }

  /// Reads one clause; returns where the next begins.
  mutating func readClause(_ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine) -> Int {
    if reading.kind(clause.lowerBound) == .punctuation { return clause.lowerBound + 1 }
    guard let opening = opening(clause, of: sentence, in: line), let action = opening.part("action") else {
      goOn(clause, of: sentence, in: line)
      return clause.upperBound + 1
    }
    let end = sentence.end(after: action.lowerBound)
    let split = ClauseEnd.split(reading, action.upperBound..<end)
    add(opening, action.lowerBound..<(split ?? end))
    return split.map { $0 + 1 } ?? end + 1
  }

  /// The rule that opens an action in a clause: what the demand goes on with first, then a new demand.
  mutating func opening(
    _ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine
  ) -> RuleMatch? {
    let limit = sentence.tokens.upperBound
    if frame.reach > .closed || !isInArticles && announces(line), !ClauseEnd.goesOn(reading, clause),
      !LookAlike.isOpener(reading, clause),
      let match = DirectiveRules.continuations.match(reading, at: clause.lowerBound, limit: limit),
      accepts(match, clause, line)
    {
      return match
    }
    return demand(clause, of: sentence, in: line)
  }

  /// `Thành phố cần thực hiện các nhiệm vụ sau đây:` opens a list by itself once somebody is known to speak.
  func announces(_ line: DirectiveLine) -> Bool {
    frame.issuer != nil && reading.isMark(.colon, at: line.body.upperBound - 1)
  }

  func accepts(_ match: RuleMatch, _ clause: Range<Int>, _ line: DirectiveLine) -> Bool {
    switch match.rule.name {
    case _ where isInRules: false
    case DirectiveRules.duty.name where isDelegated(match): false
    case DirectiveRules.duty.name where frame.reach == .closed: match.part("addressee") != nil
    case DirectiveRules.bareImperative.name where frame.reach == .aims: LookAlike.forbids(reading, match)
    case _ where frame.reach == .closed: false
    case DirectiveRules.duty.name: match.part("addressee") != nil || frame.addressee != nil
    case DirectiveRules.bareImperative.name, DirectiveRules.imperative.name:
      frame.reach > .lingering || clause.lowerBound == line.body.lowerBound
    default: frame.reach > .lingering
    }
  }

  /// `doanh nghiệp do Bộ được giao quản lý`: `được giao` tells what a body does, behind words that make it one's own.
  private func isDelegated(_ match: RuleMatch) -> Bool {
    guard let modal = match.part("modal"), let addressee = match.part("addressee") else { return false }
    return reading.key(modal.lowerBound) == Self.passive && addressee.contains { reading.key($0) == Self.agent }
  }

  private static let passive = Lexicon.standard.key(of: "được")
  private static let agent = Lexicon.standard.key(of: "do")

  /// A clause that opens no action: more objects of the action before, or a sentence of another kind.
  mutating func goOn(_ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine) {
    guard let last = drafts.last, last.action.upperBound == clause.lowerBound - 1,
      sentence.tokens.contains(last.action.lowerBound), ClauseEnd.mayGoOn(reading, clause)
    else { return }
    drafts[drafts.count - 1].action = last.action.lowerBound..<clause.upperBound
  }

  /// Who must act, without the comma or adverb in front of the action: `Sở Y tế cũng` phải.
  private func named(_ addressee: Range<Int>) -> Range<Int> {
    var end = addressee.upperBound
    while end > addressee.lowerBound + 1,
      reading.isMark(.comma, at: end - 1) || Self.adverbs.contains(reading.key(end - 1))
    {
      end -= 1
    }
    return addressee.lowerBound..<end
  }

  private static let adverbs: Set<Lexicon.Key> = Set(
    ["cũng", "còn", "đều", "vẫn", "càng"].map { Lexicon.standard.key(of: $0) })

  mutating func add(_ opening: RuleMatch, _ action: Range<Int>) {
    let named = opening.part("addressee").map(named)
    if let named { frame.clauseAddressee = named }
    let isForbidden = opening.rule.name == DirectiveRules.forbidden.name
    let polarity = isForbidden || LookAlike.forbids(reading, opening) ? Directive.Polarity.doNot : .do
    drafts.append(
      DirectiveDraft(
        opening: opening, action: action,
        addressee: named ?? (isForbidden ? frame.clauseAddressee : frame.addressee),
        issuer: frame.issuer, isByDocument: frame.isDocument, force: isForbidden ? .prohibit : frame.force,
        status: frame.status, polarity: polarity))
  }
}
