import VanBanText

/// Finds directives: who must do what, by when.
package struct DirectiveExtractor: Extractor {
  package static var rules: [Rule] { DirectiveRules.all + DeadlineRules.all.rules }

  package init() {}

  package func extract(into findings: inout Findings) {
    var reader = DirectiveReader(findings)
    reader.read()
    let deadlines = DeadlineFinder(findings)
    for draft in reader.drafts {
      let tokens = ClauseEnd.trimmed(findings.reading, draft.action)
      let id = Directive.ID(findings.directives.count + 1)
      findings.directives.append(Found(tokens, directive(id, draft, tokens, findings, deadlines)))
      findings.reading.layers.add(tokens, to: .directive)
    }
  }

  private func directive(
    _ id: Directive.ID, _ draft: DirectiveDraft, _ tokens: Range<Int>, _ findings: Findings, _ deadlines: DeadlineFinder
  ) -> Directive {
    let reading = findings.reading
    var directive = Directive(
      id: id, span: reading.span(tokens), polarity: draft.polarity, force: draft.force, status: draft.status,
      evidence: draft.opening.evidence(reading))
    directive.issuer = draft.issuer
    directive.addressees = draft.addressee.map { [reading.span($0)] } ?? []
    directive.deadline =
      deadlines.deadline(reading, in: tokens) ?? draft.time.flatMap { deadlines.labelled(reading, in: $0) }
    CooperationFinder.fill(&directive, reading, action: tokens, addressee: draft.addressee)
    if directive.lead.isEmpty, let lead = draft.lead { directive.lead = [reading.span(lead)] }
    if let partner = draft.cooperate { directive.cooperate.append(reading.span(partner)) }
    directive.product = draft.product.map(reading.span) ?? ProductFinder.product(reading, in: tokens)
    let references = findings.legalReferences.indices(touching: tokens)
    directive.basis = references.map { findings.legalReferences[$0].value.id }
    return directive
  }
}
