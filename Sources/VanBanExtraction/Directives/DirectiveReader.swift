import VanBanLexicon
import VanBanSegmentation

/// Reads a text line by line and keeps who is demanding from one sentence to the next.
struct DirectiveReader {
  private let reading: Reading
  private let issuers: IssuerFinder
  private let sentenceStarts: Set<Int>
  /// What was found, in text order.
  private(set) var drafts: [DirectiveDraft] = []
  private var headlines = Headlines()
  private var frame = Frame()
  /// Whether the text is inside the articles of a law or decision: rules for all, of which only assignments and the
  /// closing article are orders.
  private var isInArticles = false
  /// The list that items go on with; `nil` outside lists.
  private var list: Frame?

  init(_ findings: Findings) {
    reading = findings.reading
    issuers = IssuerFinder(findings)
    frame.issuer = Letterhead.issuer(reading)
    sentenceStarts = Set(reading.text.sentences.map(\.lowerBound))
  }

  /// Reads the whole text. Linear.
  mutating func read() {
    for line in DirectiveLine.all(reading) where !line.body.isEmpty { read(line) }
  }

  private mutating func read(_ line: DirectiveLine) {
    enterArticle(line)
    enter(line)
    if let match = DirectiveRules.execution.match(reading, at: line.body.lowerBound, limit: line.body.upperBound) {
      return addExecution(match, line)
    }
    if !isInArticles, let effect = TaskHeading.effect(reading, line) { return apply(effect, line) }
    if isTitleInCapitals(line) { return enterPaper(line) }
    if headAddressee(line) { return }
    if frame.reach < .list, Headlines.isTitle(reading, line) { frame.reach = .closed }
    let known = drafts.count
    for sentence in line.sentences(reading, startingAt: sentenceStarts) { read(sentence, in: line) }
    keepTitle(line, known: known)
    leave(line, known: known)
  }

  private func isTitleInCapitals(_ line: DirectiveLine) -> Bool {
    line.body.count > 1
      && line.body.allSatisfy { reading.kind($0) != .syllable || reading.shape($0).contains(.allCapitals) }
  }

  /// `KẾ HOẠCH`: a paper attached to a decision begins.
  private mutating func enterPaper(_ line: DirectiveLine) {
    if reading.text.phrases.longest(.documentTypes, at: line.body.lowerBound) != nil { isInArticles = false }
  }

  /// `Điều 5.`: a new article ends what was demanded before.
  private mutating func enterArticle(_ line: DirectiveLine) {
    guard Article.begins(reading, line.tokens) else { return }
    isInArticles = true
    frame.reach = .closed
    list = nil
  }

  /// `… chịu trách nhiệm thi hành Quyết định này`: the decision itself demands it.
  private mutating func addExecution(_ match: RuleMatch, _ line: DirectiveLine) {
    guard let action = match.part("action") else { return }
    var issuer = frame.issuer
    if let document = match.part("document") { issuer = Directive.Issuer(span: reading.span(document)) }
    drafts.append(
      DirectiveDraft(
        opening: match, action: action.lowerBound..<match.tokens.upperBound, addressee: match.part("addressee"),
        issuer: issuer, force: .order, status: .current, polarity: .do))
  }

  private mutating func keepTitle(_ line: DirectiveLine, known: Int) {
    if drafts.count > known {
      if let title = headlines.take(for: drafts[known]) { drafts.insert(title, at: known) }
    } else if Headlines.isTitle(reading, line) {
      headlines.offer(reading, line)
    } else {
      headlines.pass()
    }
  }

  private mutating func enter(_ line: DirectiveLine) {
    if let list, line.mark != nil || frame.reach == .list { frame = list }
    frame.enter(line.mark)
    if list != nil { list = frame.reach == .list ? frame : list }
    if frame.reach == .paragraph { frame.reach = .lingering }
  }

  private mutating func leave(_ line: DirectiveLine, known: Int) {
    let last = drafts.count > known ? drafts[drafts.count - 1] : nil
    if reading.isMark(.colon, at: line.body.upperBound - 1), let last, let addressee = last.addressee {
      openList(issuer: last.issuer, force: last.force, status: last.status)
      frame.head(line.mark, addressee)
      list = frame
    } else if last == nil, line.mark == nil, frame.reach > .closed {
      frame.reach = frame.reach == .list ? .lingering : .closed
    }
  }

  private mutating func apply(_ effect: TaskHeading.Effect, _ line: DirectiveLine) {
    frame.clearHeadings()
    switch effect {
    case .open where frame.issuer != nil:
      frame.reach = .list
      list = frame
    case .open, .close:
      frame.reach = .closed
      list = nil
    case .duties:
      frame.reach = .lingering
      list = nil
    }
  }

  /// `2. Sở Tài chính:` in an open list.
  private mutating func headAddressee(_ line: DirectiveLine) -> Bool {
    guard frame.reach == .list, line.mark != nil || reading.isMark(.colon, at: line.body.upperBound - 1) else {
      return false
    }
    guard let match = DirectiveRules.named.match(reading, at: line.body.lowerBound, limit: line.body.upperBound),
      match.tokens.upperBound == line.body.upperBound, let addressee = match.part("addressee")
    else { return false }
    frame.head(line.mark, addressee)
    list = frame
    return true
  }

  private mutating func openList(issuer: Directive.Issuer?, force: Directive.Force, status: Directive.Status) {
    frame.reach = .list
    frame.issuer = issuer ?? frame.issuer
    frame.force = force
    frame.status = status
    list = frame
  }

  // MARK: - Sentences

  private mutating func read(_ sentence: DirectiveSentence, in line: DirectiveLine) {
    if !continuesAfterEllipsis(sentence) { frame.clauseAddressee = nil }
    var start = afterTaskHeading(sentence, in: line)
    while start < sentence.tokens.upperBound {
      let clause = start..<sentence.end(after: start)
      start = readClause(clause, of: sentence, in: line)
    }
  }

  /// Where the clauses of a sentence begin: behind `Một số nhiệm vụ cụ thể:`, which opens them to bare imperatives.
  private mutating func afterTaskHeading(_ sentence: DirectiveSentence, in line: DirectiveLine) -> Int {
    let start = sentence.tokens.lowerBound
    guard frame.issuer != nil,
      let match = DirectiveRules.tasks.match(reading, at: start, limit: sentence.tokens.upperBound),
      match.tokens.upperBound < line.body.upperBound
    else { return start }
    frame.reach = max(frame.reach, .paragraph)
    return match.tokens.upperBound
  }

  private func continuesAfterEllipsis(_ sentence: DirectiveSentence) -> Bool {
    sentence.tokens.lowerBound > 0 && reading.isMark(.ellipsis, at: sentence.tokens.lowerBound - 1)
  }

  /// Reads one clause; returns where the next begins.
  private mutating func readClause(_ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine) -> Int
  {
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
  private mutating func opening(
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
  private func announces(_ line: DirectiveLine) -> Bool {
    frame.issuer != nil && reading.isMark(.colon, at: line.body.upperBound - 1)
  }

  private func accepts(_ match: RuleMatch, _ clause: Range<Int>, _ line: DirectiveLine) -> Bool {
    switch match.rule.name {
    case DirectiveRules.duty.name where frame.reach == .closed: match.part("addressee") != nil
    case _ where frame.reach == .closed: false
    case DirectiveRules.duty.name: match.part("addressee") != nil || frame.addressee != nil
    case DirectiveRules.bareImperative.name, DirectiveRules.imperative.name:
      frame.reach > .lingering || clause.lowerBound == line.body.lowerBound
    default: frame.reach > .lingering
    }
  }

  private mutating func demand(
    _ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine
  ) -> RuleMatch? {
    for token in clause where reading.text.phrases.tables(at: token).contains(.reportingVerbs) {
      guard ReportingVerbs.standard.isVerb(reading, at: token, in: clause) else { continue }
      if line.mark == nil, ReportingVerbs.standard.isTelling(reading, at: token) { tell(token, in: sentence) }
      let matches = [
        DirectiveRules.demands.match(reading, at: token, limit: sentence.tokens.upperBound), opener(token, line),
      ]
      guard let match = matches.compactMap({ $0 }).first, settle(match, in: sentence, of: line) else { continue }
      if match.part("action") != nil { return match }
      return nil
    }
    return nil
  }

  private func opener(_ token: Int, _ line: DirectiveLine) -> RuleMatch? {
    guard reading.isMark(.colon, at: line.body.upperBound - 1) else { return nil }
    let match = DirectiveRules.opener.match(reading, at: token, limit: line.body.upperBound)
    return match?.tokens.upperBound == line.body.upperBound ? match : nil
  }

  /// Another speaks, and tells: what follows is no demand until one is made again.
  private mutating func tell(_ verb: Int, in sentence: DirectiveSentence) {
    if case .none = issuers.subject(reading, before: verb, in: sentence.tokens) { return }
    frame.reach = .closed
    list = nil
  }

  /// Enters the frame of a demand; `false` when nobody makes it who may.
  private mutating func settle(_ match: RuleMatch, in sentence: DirectiveSentence, of line: DirectiveLine) -> Bool {
    guard let verb = match.part("verb") else { return false }
    let subject = issuers.subject(reading, before: verb.lowerBound, in: unread(sentence))
    var next = frame
    switch subject {
    case .lay: return false
    case .issuer(let issuer):
      guard !isListed(match, by: issuer) else { return false }
      next.issuer = issuer
    case .pronoun(let issuer):
      guard let known = issuer ?? frame.issuer else { return false }
      next.issuer = known
    case .none: guard frame.issuer != nil || isAssignment(match, line) else { return false }
    }
    if ReportingVerbs.standard.isVoice(reading, at: verb.lowerBound) {
      frame.issuer = next.issuer
      return true
    }
    guard !isInArticles || ReportingVerbs.standard.force(reading, at: verb.lowerBound) == .assign else { return false }
    next.force = ReportingVerbs.standard.force(reading, at: verb.lowerBound) ?? .order
    next.status = LookAlike.isReported(reading, verb.lowerBound, sentence.tokens) ? .reported : .current
    if match.rule.name != DirectiveRules.forbidden.name {
      next.clauseAddressee = match.part("addressee") ?? concerned(sentence)
    }
    if match.part("action") == nil {
      frame = next
      frame.clearHeadings()
      openList(issuer: next.issuer, force: next.force, status: next.status)
      if let addressee = match.part("addressee") { frame.head(nil, addressee) }
      list = frame
    } else {
      next.reach = max(frame.reach, .paragraph)
      frame = next
    }
    return true
  }

  /// `các phòng báo cáo, đề xuất, kiến nghị thực hiện …`: the last of several verbs, which asks nobody.
  private func isListed(_ match: RuleMatch, by issuer: Directive.Issuer) -> Bool {
    guard match.rule.name == DirectiveRules.demandedAction.name, let verb = match.part("verb") else { return false }
    guard AskingWords.mayAsk(reading, verb.lowerBound) else { return true }
    return issuer.person == nil && issuer.role == nil && verb.lowerBound > 0
      && reading.isMark(.comma, at: verb.lowerBound - 1)
  }

  /// The part of a sentence behind the directives found in it: what they say names no issuer.
  private func unread(_ sentence: DirectiveSentence) -> Range<Int> {
    guard let last = drafts.last, sentence.tokens.contains(last.action.upperBound - 1) else { return sentence.tokens }
    return last.action.upperBound..<sentence.tokens.upperBound
  }

  /// `Đối với Sở Y tế, đồng chí yêu cầu …`: who is addressed stands in front.
  private func concerned(_ sentence: DirectiveSentence) -> Range<Int>? {
    DirectiveRules.concern.match(reading, at: sentence.tokens.lowerBound, limit: sentence.tokens.upperBound)?
      .part("addressee")
  }

  /// `Giao Chính phủ quy định …` at the start of a line demands by itself.
  private func isAssignment(_ match: RuleMatch, _ line: DirectiveLine) -> Bool {
    guard let verb = match.part("verb"), let addressee = match.part("addressee") else { return false }
    return verb.lowerBound == line.body.lowerBound && reading.shape(verb.lowerBound).contains(.capitalized)
      && ReportingVerbs.standard.force(reading, at: verb.lowerBound) == .assign
      && !reading.layers.layers(at: addressee.lowerBound).isDisjoint(with: [.organization, .role])
  }

  /// A clause that opens no action: more objects of the action before, or a sentence of another kind.
  private mutating func goOn(_ clause: Range<Int>, of sentence: DirectiveSentence, in line: DirectiveLine) {
    guard let last = drafts.last, last.action.upperBound == clause.lowerBound - 1,
      sentence.tokens.contains(last.action.lowerBound), ClauseEnd.mayGoOn(reading, clause)
    else { return }
    drafts[drafts.count - 1].action = last.action.lowerBound..<clause.upperBound
  }

  private mutating func add(_ opening: RuleMatch, _ action: Range<Int>) {
    if let addressee = opening.part("addressee") { frame.clauseAddressee = addressee }
    let isForbidden = opening.rule.name == DirectiveRules.forbidden.name
    let polarity = isForbidden || LookAlike.forbids(reading, opening) ? Directive.Polarity.doNot : .do
    drafts.append(
      DirectiveDraft(
        opening: opening, action: action,
        addressee: opening.part("addressee") ?? (isForbidden ? frame.clauseAddressee : frame.addressee),
        issuer: frame.issuer, force: isForbidden ? .prohibit : frame.force, status: frame.status, polarity: polarity))
  }
}
