import VanBanLexicon
import VanBanSegmentation

/// Lines that are no sentences: headings, titles, the closing article of a decision.
extension DirectiveReader {
  /// `2. Về kiến nghị bổ sung nguồn vốn:` names what was asked for; what is demanded follows.
  func isPetition(_ line: DirectiveLine) -> Bool {
    guard line.ends(with: .colon, reading) else { return false }
    return DirectiveRules.petition.match(reading, at: line.body.lowerBound, limit: line.body.upperBound) != nil
  }

  func isTitleInCapitals(_ line: DirectiveLine) -> Bool {
    line.body.count > 1
      && line.body.allSatisfy { reading.kind($0) != .syllable || reading.shape($0).contains(.allCapitals) }
  }

  /// `KẾ HOẠCH`: a paper attached to a decision begins.
  mutating func enterPaper(_ line: DirectiveLine) {
    if reading.tables(line.body.lowerBound).contains(.documentTypes) { isInArticles = false }
  }

  /// `Điều 5.`: a new article ends what was demanded before.
  mutating func enterArticle(_ line: DirectiveLine) {
    guard Article.begins(reading, line.tokens) else { return }
    isInArticles = true
    closeList()
  }

  /// The closing article of a decision. Its words `trách nhiệm` or `thi hành` are looked for first: reading everybody
  /// whom it may name takes longer.
  mutating func execution(_ line: DirectiveLine) -> RuleMatch? {
    guard duties.first(from: line.body.lowerBound) < line.body.upperBound else { return nil }
    return DirectiveRules.execution.match(reading, at: line.body.lowerBound, limit: line.body.upperBound)
  }

  /// `… chịu trách nhiệm thi hành Quyết định này`: the decision itself demands it.
  mutating func add(_ execution: RuleMatch) {
    guard let action = execution.part("action") else { return }
    let document = execution.part("document").map { Directive.Issuer(span: reading.span($0)) }
    drafts.append(
      DirectiveDraft(
        opening: execution, action: action.lowerBound..<execution.tokens.upperBound,
        addressee: execution.part("addressee"), issuer: document ?? frame.issuer, force: .order, status: .current,
        polarity: .do))
  }
}
