import VanBanLexicon
import VanBanSegmentation

/// How the clauses of a sentence are read.
extension DirectiveReader {
  mutating func read(_ sentence: Range<Int>, in line: DirectiveLine) {
    if !continuesAfterEllipsis(sentence) { frame.clauseAddressee = nil }
    var start = afterTaskHeading(sentence, in: line)
    guard verbs.first(from: sentence.lowerBound) < sentence.upperBound || mayContinue(line) else { return }
    clauses.enter(sentence)
    while start < sentence.upperBound {
      let clause = start..<clauses.end(reading, after: start)
      start = readClause(clause, of: sentence, in: line)
    }
  }

  /// Where the clauses of a sentence begin: behind `Một số nhiệm vụ cụ thể:`, which opens them to bare imperatives.
  private mutating func afterTaskHeading(_ sentence: Range<Int>, in line: DirectiveLine) -> Int {
    guard frame.issuer != nil, let heading = taskHeading(sentence),
      let match = DirectiveRules.tasks.match(reading, at: heading, limit: sentence.upperBound),
      match.tokens.upperBound < line.body.upperBound
    else { return sentence.lowerBound }
    frame.reach = max(frame.reach, .paragraph)
    return match.tokens.upperBound
  }

  private static let wordsBeforeTasks = 5

  /// The first words of a sentence that announce tasks, few words from its start.
  private mutating func taskHeading(_ sentence: Range<Int>) -> Int? {
    guard headings.first(from: sentence.lowerBound) <= sentence.lowerBound + Self.wordsBeforeTasks else { return nil }
    for token in sentence.prefix(Self.wordsBeforeTasks + 1) {
      if reading.isMark(.colon, at: token) || reading.isMark(.comma, at: token) || reading.isMark(.period, at: token) {
        return nil
      }
      if DirectiveRules.tasks.program.mayMatch(reading, at: token) { return token }
    }
    return nil
  }

  private func continuesAfterEllipsis(_ sentence: Range<Int>) -> Bool {
    sentence.lowerBound > 0 && reading.isMark(.ellipsis, at: sentence.lowerBound - 1)
  }

  /// Reads one clause; returns where the next begins.
  private mutating func readClause(
    _ clause: Range<Int>, of sentence: Range<Int>, in line: DirectiveLine
  ) -> Int {
    if reading.kind(clause.lowerBound) == .punctuation { return clause.lowerBound + 1 }
    guard let opening = opening(clause, of: sentence, in: line), let action = opening.part("action") else {
      return goOn(clause, of: sentence) + 1
    }
    let end = clauses.end(reading, after: action.lowerBound)
    let split = ClauseEnd.split(reading, action.upperBound..<end)
    add(opening, action.lowerBound..<(split ?? end))
    return split.map { $0 + 1 } ?? end + 1
  }

  /// The rule that opens an action in a clause: what the demand goes on with first, then a new demand.
  private mutating func opening(_ clause: Range<Int>, of sentence: Range<Int>, in line: DirectiveLine) -> RuleMatch? {
    continuation(clause, of: sentence, in: line) ?? demand(clause, of: sentence, in: line)
  }

  /// What goes on with a demand made before; the dearest question is asked last.
  private func continuation(_ clause: Range<Int>, of sentence: Range<Int>, in line: DirectiveLine) -> RuleMatch? {
    guard mayContinue(line),
      let match = DirectiveRules.continuation(reading, at: clause.lowerBound, limit: sentence.upperBound),
      accepts(match, clause, line), !ClauseEnd.goesOn(reading, clause), !LookAlike.isOpener(reading, clause)
    else { return nil }
    return match
  }

  /// Whether a demand made before may go on in a line, so that actions need no verb of demanding.
  private func mayContinue(_ line: DirectiveLine) -> Bool {
    !isInRules && (frame.reach > .closed || !isInArticles && announces(line))
  }

  /// `Thành phố cần thực hiện các nhiệm vụ sau đây:` opens a list by itself once somebody is known to speak.
  private func announces(_ line: DirectiveLine) -> Bool {
    frame.issuer != nil && line.ends(with: .colon, reading)
  }

  private func accepts(_ match: RuleMatch, _ clause: Range<Int>, _ line: DirectiveLine) -> Bool {
    if match.rule === DirectiveRules.duty { return acceptsDuty(match) }
    if match.rule === DirectiveRules.impersonalDuty { return frame.reach > .lingering && !isInArticles }
    let isBare = match.rule === DirectiveRules.bareImperative
    if isBare, frame.reach == .aims { return LookAlike.forbids(reading, match) }
    if frame.reach <= .review { return false }
    let mayLinger = isBare || match.rule === DirectiveRules.imperative
    return frame.reach > .lingering || mayLinger && clause.lowerBound == line.body.lowerBound
  }

  private func acceptsDuty(_ match: RuleMatch) -> Bool {
    guard !isDelegated(match) else { return false }
    return match.part("addressee") != nil || frame.reach > .review && frame.addressee != nil
  }

  private static let passive = WordKeys("được")
  private static let agent = WordKeys("do")

  /// `doanh nghiệp do Bộ được giao quản lý`: `được giao` tells what a body does, behind words that make it one's own.
  private func isDelegated(_ match: RuleMatch) -> Bool {
    guard let modal = match.part("modal"), let addressee = match.part("addressee") else { return false }
    return Self.passive.contains(reading, modal.lowerBound) && addressee.contains { Self.agent.contains(reading, $0) }
  }

  /// A clause that opens no action: more objects of the action before, or a sentence of another kind. Returns where it
  /// ends.
  private mutating func goOn(_ clause: Range<Int>, of sentence: Range<Int>) -> Int {
    guard let last = drafts.last, last.action.upperBound == clause.lowerBound - 1,
      sentence.contains(last.action.lowerBound), ClauseEnd.mayGoOn(reading, clause)
    else { return clause.upperBound }
    let end = ClauseEnd.split(reading, clause) ?? clause.upperBound
    drafts[drafts.count - 1].action = last.action.lowerBound..<end
    return end
  }

  private static let adverbs = WordKeys("cũng còn đều vẫn càng")

  /// Who must act, without the comma or adverb in front of the action: `Sở Y tế cũng` phải.
  private func named(_ addressee: Range<Int>) -> Range<Int> {
    var end = addressee.upperBound
    while end > addressee.lowerBound + 1,
      reading.isMark(.comma, at: end - 1) || Self.adverbs.contains(reading, end - 1)
    {
      end -= 1
    }
    return addressee.lowerBound..<end
  }

  private mutating func add(_ opening: RuleMatch, _ action: Range<Int>) {
    let named = opening.part("addressee").map(named)
    if let named { frame.clauseAddressee = named }
    let isForbidden = opening.rule === DirectiveRules.forbidden
    let polarity = isForbidden || LookAlike.forbids(reading, opening) ? Directive.Polarity.doNot : .do
    drafts.append(
      DirectiveDraft(
        opening: opening, action: action,
        addressee: named ?? (isForbidden ? frame.clauseAddressee : frame.addressee),
        issuer: frame.issuer, isByDocument: frame.isDocument, force: isForbidden ? .prohibit : frame.force,
        status: frame.status, polarity: polarity))
  }
}
