import VanBanLexicon
import VanBanSegmentation

/// Reads a text line by line and keeps who is demanding from one sentence to the next.
struct DirectiveReader {
  let reading: Reading
  let issuers: IssuerFinder
  /// For each token, and for the end, whether a sentence starts there.
  let sentenceStarts: [Bool]
  /// What was found, in text order.
  var drafts: [DirectiveDraft] = []
  var headlines = Headlines()
  var labels = TaskLabels()
  var frame = Frame()
  /// The list that items go on with; `nil` outside lists.
  var list: Frame?

  /// Whether the text retells what a law lays down: only who is named in the sentence itself orders anything.
  var isInRules = false

  /// How deep the line stands of which the items below are no tasks.
  var enumeration: Int?

  /// Whether the text is inside the articles of a law or decision: rules for all, of which only assignments and the
  /// closing article are orders.
  var isInArticles = false

  init(_ findings: Findings) {
    reading = findings.reading
    issuers = IssuerFinder(findings)
    frame.issuer = Letterhead.issuer(reading)
    var starts = Array(repeating: false, count: reading.count + 1)
    for sentence in reading.text.sentences { starts[sentence.lowerBound] = true }
    sentenceStarts = starts
  }

  /// Reads the whole text. Linear.
  mutating func read() {
    for line in DirectiveLine.all(reading) where !line.body.isEmpty { read(line) }
  }

  mutating func read(_ line: DirectiveLine) {
    enterArticle(line)
    enter(line)
    if labels.take(reading, line, &drafts) { return }
    if isPetition(line) { return }
    if let match = DirectiveRules.execution.match(reading, at: line.body.lowerBound, limit: line.body.upperBound) {
      return addExecution(match, line)
    }
    if !isInArticles, let effect = TaskHeading.effect(reading, line) { return apply(effect, line) }
    if isTitleInCapitals(line) { return enterPaper(line) }
    if headAddressee(line) { return }
    if line.isSection(reading) { closeList() }
    if frame.reach < .list, Headlines.isTitle(reading, line) { frame.reach = .closed }
    let known = drafts.count
    for sentence in line.sentences(reading, startingAt: sentenceStarts) { read(sentence, in: line) }
    keepTitle(line, known: known)
    leave(line, known: known)
  }

  /// `2. Về kiến nghị bổ sung nguồn vốn:` names what was asked for; what is demanded follows.
  private func isPetition(_ line: DirectiveLine) -> Bool {
    guard reading.isMark(.colon, at: line.body.upperBound - 1) else { return false }
    return DirectiveRules.petition.match(reading, at: line.body.lowerBound, limit: line.body.upperBound) != nil
  }

  /// A new section ends what was demanded before.
  private mutating func closeList() {
    frame.reach = .closed
    list = nil
  }

  func isTitleInCapitals(_ line: DirectiveLine) -> Bool {
    line.body.count > 1
      && line.body.allSatisfy { reading.kind($0) != .syllable || reading.shape($0).contains(.allCapitals) }
  }

  /// `KẾ HOẠCH`: a paper attached to a decision begins.
  mutating func enterPaper(_ line: DirectiveLine) {
    if reading.text.phrases.longest(.documentTypes, at: line.body.lowerBound) != nil { isInArticles = false }
  }

  /// `Điều 5.`: a new article ends what was demanded before.
  mutating func enterArticle(_ line: DirectiveLine) {
    guard Article.begins(reading, line.tokens) else { return }
    isInArticles = true
    frame.reach = .closed
    list = nil
  }

  /// `… chịu trách nhiệm thi hành Quyết định này`: the decision itself demands it.
  mutating func addExecution(_ match: RuleMatch, _ line: DirectiveLine) {
    guard let action = match.part("action") else { return }
    var issuer = frame.issuer
    if let document = match.part("document") { issuer = Directive.Issuer(span: reading.span(document)) }
    drafts.append(
      DirectiveDraft(
        opening: match, action: action.lowerBound..<match.tokens.upperBound, addressee: match.part("addressee"),
        issuer: issuer, force: .order, status: .current, polarity: .do))
  }

  mutating func keepTitle(_ line: DirectiveLine, known: Int) {
    if drafts.count > known {
      if let title = headlines.take(for: drafts[known]) { drafts.insert(title, at: known) }
    } else if Headlines.isTitle(reading, line) {
      headlines.offer(reading, line)
    } else {
      headlines.pass()
    }
  }

  mutating func enter(_ line: DirectiveLine) {
    if let list, line.mark != nil || frame.reach == .list { frame = list }
    frame.enter(line.mark)
    if list != nil { list = frame.reach == .list ? frame : list }
    if frame.reach == .paragraph { frame.reach = .lingering }
    enterEnumeration(line)
  }

  /// Items below `bao gồm:` are no tasks; the list goes on where they end.
  private mutating func enterEnumeration(_ line: DirectiveLine) {
    if let depth = enumeration, let mark = line.mark, mark.level.rawValue > depth {
      frame.reach = .closed
    } else if line.mark != nil || line.isParagraph(reading) {
      enumeration = nil
    }
    guard reading.isMark(.colon, at: line.body.upperBound - 1), line.body.count > 1,
      isEnumerating(line.body.upperBound - 2)
    else { return }
    enumeration = line.mark?.level.rawValue ?? 0
  }

  /// `bao gồm`, `các trường hợp sau`
  private func isEnumerating(_ token: Int) -> Bool {
    reading.key(token) == Self.comprising
      || reading.key(token) == Self.following && reading.key(token - 1) == Self.cases
  }

  private static let comprising = Lexicon.standard.key(of: "gồm")
  private static let following = Lexicon.standard.key(of: "sau")
  private static let cases = Lexicon.standard.key(of: "hợp")

  mutating func leave(_ line: DirectiveLine, known: Int) {
    let last = drafts.count > known ? drafts[drafts.count - 1] : nil
    if reading.isMark(.colon, at: line.body.upperBound - 1), let last {
      openList(issuer: last.issuer, force: last.force, status: last.status)
      if let addressee = last.addressee { frame.head(line.mark, addressee) }
      list = frame
    } else if last == nil, line.mark == nil, frame.reach > .closed {
      frame.reach = frame.reach == .list ? .lingering : .closed
    }
  }

  mutating func apply(_ effect: TaskHeading.Effect, _ line: DirectiveLine) {
    frame.clearHeadings()
    isInRules = false
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
    case .aims:
      frame.reach = .aims
      list = nil
    case .rules:
      frame.reach = .closed
      list = nil
      isInRules = true
    }
  }

  /// `2. Sở Tài chính:` in an open list.
  mutating func headAddressee(_ line: DirectiveLine) -> Bool {
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

  mutating func openList(issuer: Directive.Issuer?, force: Directive.Force, status: Directive.Status) {
    frame.reach = .list
    frame.issuer = issuer ?? frame.issuer
    frame.force = force
    frame.status = status
    list = frame
  }

}
