import VanBanLexicon
import VanBanSegmentation

/// Reads a text line by line and keeps who is demanding from one sentence to the next.
struct DirectiveReader {
  let reading: Reading
  let issuers: IssuerFinder
  /// What was found, in text order.
  var drafts: [DirectiveDraft] = []
  var headlines = Headlines()
  var labels = TaskLabels()
  var sentences: DirectiveSentences
  var clauses: DirectiveClauses
  private var lines: TokenCursor
  /// Where verbs of demanding begin.
  var verbs: TokenCursor
  /// Where words of task headings begin.
  var headings: TokenCursor
  /// Where `trách nhiệm` and `thi hành` stand.
  var duties: TokenCursor
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
    let signs = DirectiveSigns(reading)
    sentences = DirectiveSentences(reading, ellipses: signs.ellipses)
    clauses = DirectiveClauses(marks: signs.parts)
    (lines, verbs, headings, duties) = (signs.lines, signs.verbs, signs.headings, signs.duties)
    frame.issuer = Letterhead.issuer(reading)
  }

  /// Reads the whole text. Linear.
  mutating func read() {
    var start = 0
    while start < reading.count {
      let line = DirectiveLine(reading, start..<min(lines.first(from: start + 1), reading.count))
      read(line)
      start = line.tokens.upperBound
    }
  }

  private mutating func read(_ line: DirectiveLine) {
    enterArticle(line)
    enter(line)
    if labels.take(reading, line, &drafts) || isPetition(line) { return }
    if let execution = execution(line) { return add(execution) }
    if !isInArticles, let effect = TaskHeading.effect(reading, line) { return apply(effect) }
    if isTitleInCapitals(line) { return enterPaper(line) }
    if headAddressee(line) { return }
    if line.isSection(reading) { closeList() }
    if frame.reach < .list, Headlines.isTitle(reading, line) { frame.reach = .closed }
    readSentences(line)
  }

  private mutating func readSentences(_ line: DirectiveLine) {
    let known = drafts.count
    var start = line.body.lowerBound
    while start < line.body.upperBound {
      let sentence = sentences.sentence(reading, from: start, in: line.body)
      read(sentence, in: line)
      start = sentence.upperBound
    }
    keepTitle(line, known: known)
    leave(line, known: known)
  }

  private mutating func keepTitle(_ line: DirectiveLine, known: Int) {
    if drafts.count > known {
      if let title = headlines.take(for: drafts[known], reading) { drafts.insert(title, at: known) }
    } else if Headlines.isTitle(reading, line) {
      headlines.offer(line.body)
    } else {
      headlines.pass()
    }
  }
}
