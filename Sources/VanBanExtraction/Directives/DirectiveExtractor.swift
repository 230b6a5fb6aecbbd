import VanBanText

/// Finds directives: who must do what, by when.
package struct DirectiveExtractor: Extractor {
  package static var rules: [Rule] { DirectiveRules.all }

  package init() {}

  package func extract(into findings: inout Findings) {
    var reader = DirectiveReader(findings)
    reader.read()
    for draft in reader.drafts {
      let tokens = ClauseEnd.trimmed(findings.reading, draft.action)
      let id = Directive.ID(findings.directives.count + 1)
      findings.directives.append(Found(tokens, directive(id, draft, tokens, findings)))
      findings.reading.layers.add(tokens, to: .directive)
    }
  }

  private func directive(
    _ id: Directive.ID, _ draft: DirectiveDraft, _ tokens: Range<Int>, _ findings: Findings
  ) -> Directive {
    let reading = findings.reading
    var directive = Directive(
      id: id, span: reading.span(tokens), polarity: draft.polarity, force: draft.force, status: draft.status,
      evidence: draft.opening.evidence(reading))
    directive.issuer = draft.issuer
    directive.addressees = draft.addressee.map { [reading.span($0)] } ?? []
    directive.basis = findings.legalReferences.filter { tokens.overlaps($0.tokens) }.map(\.value.id)
    return directive
  }
}
