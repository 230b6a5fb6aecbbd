import VanBan

/// Tells how a text was read.
struct Explanation {
  private let document: Document
  private let tokens: [Token]
  private let rules: [String: Rule]

  /// Reads a text.
  init(of text: String, publishedAt: CalendarDate?, lexicon: Lexicon = .standard) {
    document = Annotator(lexicon: lexicon).annotate(text, publishedAt: publishedAt)
    tokens = Tokenizer(lexicon: lexicon).tokens(in: text)
    rules = Dictionary(ExtractionPipeline.rules.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The whole account.
  var text: String {
    let findings = Finding.all(in: document)
    let head = findings.isEmpty ? "Nothing was found.\n" : findings.map(describe).joined(separator: "\n")
    return sentences + "\n" + head + diagnostics
  }

  private var sentences: String {
    var rest = tokens[...]
    return document.sentences.enumerated().map { index, span in
      let count = rest.prefix { $0.span.end <= span.end }.count
      let own = rest.prefix(count)
      rest = rest.dropFirst(count)
      return "Sentence \(index + 1)  \(span)\n"
        + own.map { "  \(padded("\($0.kind)", 15)) \(oneLine($0.span))\n" }.joined()
    }.joined()
  }

  private func describe(_ finding: Finding) -> String {
    let rule = rules[finding.evidence.rule]
    let parts = finding.evidence.parts.map { "  \(padded($0.label, 12))\(oneLine($0.span))  \($0.span)\n" }
    return "\(finding.id)  \(finding.kind)  \(oneLine(finding.span))  \(finding.span)\n"
      + finding.facts.map { "  \(padded($0.name, 12))\($0.value)\n" }.joined()
      + "  \(padded("rule", 12))\(finding.evidence.rule)\n"
      + (rule.map { "  \(padded("", 12))\($0.summary)\n  \(padded("source", 12))\($0.source)\n" } ?? "")
      + (parts.isEmpty ? "" : "  saw\n" + parts.map { "  " + $0 }.joined())
  }

  private var diagnostics: String {
    document.diagnostics.map { "\n\($0.code)  \(oneLine($0.span))  \($0.span)\n  \($0.message)\n" }.joined()
  }

  private func oneLine(_ span: Span) -> String {
    document[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
