import VanBanLexicon
import VanBanText

/// Finds what cited documents are about: from the words that open the subject to the end of the clause.
enum SubjectFinder {
  /// No title of a document is longer.
  private static let longestSubject = 80

  /// Adds the subjects to the references and to their layer. Linear: each looks a bounded number of tokens ahead.
  static func addSubjects(to findings: inout Findings) {
    var passed = 0
    for index in findings.legalReferences.indices {
      let end = findings.legalReferences[index].tokens.upperBound
      let isDated = findings.legalReferences[index].value.date != nil
      guard end >= passed, isDated || findings.legalReferences[index].value.form == .full,
        let subject = subject(behind: end, findings.reading)
      else { continue }
      findings.legalReferences[index].value.subject = findings.reading.span(subject)
      findings.reading.layers.add(subject, to: .legalSubject)
      passed = subject.upperBound
    }
  }

  private static func subject(behind end: Int, _ reading: Reading) -> Range<Int>? {
    guard !reading.isLineStart(end), let opening = SubjectRules.subject.match(reading, at: end) else { return nil }
    var token = opening.tokens.upperBound
    let limit = min(reading.count, end + longestSubject)
    while token < limit, !ends(reading, token) { token += 1 }
    let start = reading.isMark(.comma, at: end) ? end + 1 : end
    return token > opening.tokens.upperBound ? start..<token : nil
  }

  /// A mark that ends the clause, a new line, or a comma behind which something else begins.
  private static func ends(_ reading: Reading, _ token: Int) -> Bool {
    if reading.isLineStart(token) { return true }
    switch Mark(rawValue: reading.key(token)) {
    case .semicolon, .period, .colon, .openingParenthesis, .closingParenthesis, .closingQuote, .ellipsis: return true
    case .comma: return turns(reading, token + 1)
    default: return false
    }
  }

  /// Behind a comma: a capital other than a document's, or a word that opens another clause.
  private static func turns(_ reading: Reading, _ token: Int) -> Bool {
    guard !reading.isLineStart(token) else { return true }
    var matcher = Matcher(reading)
    if matcher.match(turn, at: token) != nil { return true }
    return reading.shape(token).contains(.capitalized) && !reading.layers.layers(at: token).contains(.legalReference)
  }

  private static let turn = Program(
    .words(
      "đồng thời", "xét", "theo", "để", "căn cứ", "nhằm", "trong đó", "ngày", "yêu cầu", "đề nghị", "giao", "sẽ", "đã",
      "có hiệu lực", "thay thế", "qua đó", "từ đó", "kèm theo", "tuy nhiên"))
}
