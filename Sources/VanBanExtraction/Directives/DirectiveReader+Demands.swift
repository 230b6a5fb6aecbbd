import VanBanLexicon
import VanBanSegmentation

/// How a new demand is found and who makes it.
extension DirectiveReader {
  mutating func demand(
    _ clause: Range<Int>, of sentence: Range<Int>, in line: DirectiveLine
  ) -> RuleMatch? {
    var next = clause.lowerBound
    while case let token = verbs.first(from: next), token < clause.upperBound {
      next = token + 1
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
    guard let verb = match.part("verb")?.lowerBound else { return false }
    guard var next = spokenFor(match, verb, in: sentence, of: line) else {
      if ReportingVerbs.isOpinion(reading, at: verb) { fallSilent() }
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

  /// `Có ý kiến đề nghị …`: whoever asks and goes on asking is not named and may order nothing.
  private mutating func fallSilent() {
    closeList()
    frame.issuer = nil
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

  /// `Đối với Sở Y tế, đồng chí yêu cầu …`: who is addressed stands in front.
  private func concerned(_ sentence: Range<Int>) -> Range<Int>? {
    DirectiveRules.concern.match(reading, at: sentence.lowerBound, limit: sentence.upperBound)?
      .part("addressee")
  }
}
