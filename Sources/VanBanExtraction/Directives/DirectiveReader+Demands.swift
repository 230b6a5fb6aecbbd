import VanBanLexicon
import VanBanSegmentation

/// How a new demand is found and who makes it.
extension DirectiveReader {
  mutating func demand(
    _ clause: Range<Int>, of sentence: Range<Int>, in line: DirectiveLine
  ) -> RuleMatch? {
    for token in clause where reading.tables(token).contains(.reportingVerbs) {
      guard ReportingVerbs.standard.isVerb(reading, at: token, in: clause) else { continue }
      if line.mark == nil, ReportingVerbs.standard.isTelling(reading, at: token) { tell(token, in: sentence) }
      let match = DirectiveRules.demands.match(reading, at: token, limit: sentence.upperBound)
      guard let match = match ?? opener(token, line), settle(match, in: sentence, of: line)
      else { continue }
      if match.part("action") != nil { return match }
      return nil
    }
    return nil
  }

  private func opener(_ token: Int, _ line: DirectiveLine) -> RuleMatch? {
    guard line.ends(with: .colon, reading) else { return nil }
    let isVoice = frame.reach < .list && ReportingVerbs.standard.isVoice(reading, at: token)
    let rule = isVoice ? DirectiveRules.voice : DirectiveRules.opener
    let match = rule.match(reading, at: token, limit: line.body.upperBound)
    return match?.tokens.upperBound == line.body.upperBound ? match : nil
  }

  /// Another speaks, and tells: what follows is no demand until one is made again.
  private mutating func tell(_ verb: Int, in sentence: Range<Int>) {
    if case .none = issuers.subject(before: verb, in: sentence) { return }
    frame.reach = .closed
    list = nil
  }

  /// Enters the frame of a demand; `false` when nobody makes it who may.
  private mutating func settle(_ match: RuleMatch, in sentence: Range<Int>, of line: DirectiveLine) -> Bool {
    guard let verb = match.part("verb")?.lowerBound, var next = spokenFor(match, verb, in: sentence, of: line) else {
      return false
    }
    if ReportingVerbs.standard.isVoice(reading, at: verb) {
      frame.issuer = next.issuer
      return true
    }
    isInRules = false
    next.force = ReportingVerbs.standard.force(reading, at: verb) ?? .order
    guard !isInArticles || next.force == .assign else { return false }
    let isTold = ReportingVerbs.standard.asks(reading, at: verb) && LookAlike.isReported(reading, verb, sentence)
    next.status = isTold ? .reported : .current
    if match.rule !== DirectiveRules.forbidden {
      next.clauseAddressee = match.part("addressee") ?? concerned(sentence)
    }
    enter(next, for: match)
    return true
  }

  /// The frame of whoever makes a demand, or `nil` when nobody does who may.
  private func spokenFor(
    _ match: RuleMatch, _ verb: Int, in sentence: Range<Int>, of line: DirectiveLine
  ) -> Frame? {
    var next = frame
    switch issuers.subject(before: verb, in: unread(sentence)) {
    case .lay: return nil
    case .issuer(let issuer):
      guard !isListed(match, by: issuer), !isInRules || opens(sentence, issuer) else { return nil }
      next.issuer = issuer
      next.isDocument = false
    case .document(let issuer):
      guard !isInRules || match.part("addressee") != nil, !isListed(match, by: issuer) else { return nil }
      next.issuer = issuer
      next.isDocument = true
    case .pronoun(let issuer) where !isInRules: next.issuer = issuer ?? frame.issuer
    case .pronoun,
      .none where isInRules:
      return nil
    case .none: return frame.issuer != nil && mayStart(match, in: sentence) || isAssignment(match, line) ? next : nil
    }
    return next.issuer == nil ? nil : next
  }

  /// Whether a sentence of rules opens with who demands, so that somebody does so now.
  private func opens(_ sentence: Range<Int>, _ issuer: Directive.Issuer) -> Bool {
    let first = sentence.lowerBound
    return issuer.person != nil
      || issuer.span?.start == reading.span(first..<first + 1).start
        && !reading.layers.starts(at: first).isDisjoint(with: [.role, .organization])
  }

  /// Whether a demand without subject stands where whoever spoke before may go on: at the start of a clause, behind a
  /// mark or an adverb, not behind a noun (`thủ tục yêu cầu …`) or as the last of several verbs.
  private func mayStart(_ match: RuleMatch, in sentence: Range<Int>) -> Bool {
    guard let verb = match.part("verb")?.lowerBound, verb > sentence.lowerBound else { return true }
    guard AskingWords.mayAsk(reading, verb) else { return false }
    return match.rule !== DirectiveRules.demandedAction || !reading.isMark(.comma, at: verb - 1)
  }

  /// Opens a list where the actions follow, the paragraph where the first is there.
  private mutating func enter(_ next: Frame, for match: RuleMatch) {
    let reach = max(frame.reach, .paragraph)
    frame = next
    guard match.part("action") == nil else {
      frame.reach = reach
      return
    }
    frame.clearHeadings()
    openList(issuer: next.issuer, force: next.force, status: next.status)
    if let addressee = match.part("addressee") { frame.head(nil, addressee) }
    list = frame
  }

  /// `các phòng báo cáo, đề xuất, kiến nghị thực hiện …`: the last of several verbs, which asks nobody.
  private func isListed(_ match: RuleMatch, by issuer: Directive.Issuer) -> Bool {
    guard match.rule === DirectiveRules.demandedAction, let verb = match.part("verb") else { return false }
    guard AskingWords.mayAsk(reading, verb.lowerBound) else { return true }
    return issuer.person == nil && issuer.role == nil && verb.lowerBound > 0
      && reading.isMark(.comma, at: verb.lowerBound - 1)
  }

  /// The part of a sentence behind the directives found in it: what they say names no issuer.
  private func unread(_ sentence: Range<Int>) -> Range<Int> {
    guard let last = drafts.last, sentence.contains(last.action.upperBound - 1) else { return sentence }
    return last.action.upperBound..<sentence.upperBound
  }

  /// `Đối với Sở Y tế, đồng chí yêu cầu …`: who is addressed stands in front.
  private func concerned(_ sentence: Range<Int>) -> Range<Int>? {
    DirectiveRules.concern.match(reading, at: sentence.lowerBound, limit: sentence.upperBound)?
      .part("addressee")
  }

  /// `Giao Chính phủ quy định …` at the start of a line demands by itself.
  private func isAssignment(_ match: RuleMatch, _ line: DirectiveLine) -> Bool {
    guard let verb = match.part("verb"), let addressee = match.part("addressee") else { return false }
    return verb.lowerBound == line.body.lowerBound && reading.shape(verb.lowerBound).contains(.capitalized)
      && ReportingVerbs.standard.force(reading, at: verb.lowerBound) == .assign
      && !reading.layers.layers(at: addressee.lowerBound).isDisjoint(with: [.organization, .role])
  }
}
