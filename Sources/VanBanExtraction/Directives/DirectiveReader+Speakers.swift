import VanBanLexicon
import VanBanSegmentation

/// Who makes a demand, and whether he may.
extension DirectiveReader {
  /// The frame of whoever makes a demand, or `nil` when nobody does who may.
  func spokenFor(
    _ match: RuleMatch, _ verb: Int, in sentence: Range<Int>, of line: DirectiveLine
  ) -> Frame? {
    var next = frame
    switch issuers.subject(before: verb, in: unread(sentence)) {
    case .lay: return nil
    case .issuer(let issuer):
      guard !isListed(match, by: issuer), !isInRules || opens(sentence, issuer), !isInCondition(verb, sentence) else {
        return nil
      }
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
    if match.rule === DirectiveRules.told, isOnOccasion(verb, sentence) { return true }
    guard AskingWords.mayAsk(reading, verb) else { return false }
    return match.rule !== DirectiveRules.demandedAction || !reading.isMark(.comma, at: verb - 1)
  }

  private static let conditions = WordRuns("nếu", "trường hợp", "trong trường hợp", "khi")

  /// `nếu có khó khăn, vướng mắc đề nghị các đơn vị …`: what is asked for stands right behind its occasion. Looks back a
  /// bounded way.
  private func isOnOccasion(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 12)..<verb).contains { Self.conditions.start(reading, $0) }
  }

  /// `Trường hợp Bộ có văn bản đôn đốc doanh nghiệp …`: a demand that is only supposed. Looks back a bounded way.
  private func isInCondition(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var start = verb
    while start > max(sentence.lowerBound, verb - 40), !parts(reading, start - 1) { start -= 1 }
    return Self.conditions.start(reading, start)
  }

  private func parts(_ reading: Reading, _ token: Int) -> Bool {
    reading.isMark(.comma, at: token) || reading.isMark(.colon, at: token) || reading.isMark(.semicolon, at: token)
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

  /// `Giao Chính phủ quy định …` at the start of a line demands by itself.
  private func isAssignment(_ match: RuleMatch, _ line: DirectiveLine) -> Bool {
    guard let verb = match.part("verb"), let addressee = match.part("addressee") else { return false }
    return verb.lowerBound == line.body.lowerBound && reading.shape(verb.lowerBound).contains(.capitalized)
      && ReportingVerbs.standard.force(reading, at: verb.lowerBound) == .assign
      && !reading.layers.layers(at: addressee.lowerBound).isDisjoint(with: [.organization, .role])
  }
}
