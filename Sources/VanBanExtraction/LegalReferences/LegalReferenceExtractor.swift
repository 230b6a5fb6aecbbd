import VanBanText

/// Finds references to legal documents and their provisions, reads their fields and resolves them to documents.
package struct LegalReferenceExtractor: Extractor {
  package init() {}

  package static var rules: [Rule] {
    DocumentRules.all.rules + DocumentRules.elided.rules + [ProvisionRules.alone] + SubjectRules.all.rules
  }

  /// Adds the references, the documents that they mean and the relations of those. Linear.
  package func extract(into findings: inout Findings) {
    let reading = findings.reading
    var scanner = CitationScanner(reading)
    var citations = scanner.citations()
    CitationFields.share(among: &citations, reading)
    let numbers = citations.map { $0.documentNumber(reading) }
    for (index, citation) in citations.enumerated() {
      let reference = citation.reference(LegalReference.ID(index + 1), numbers[index], reading)
      if let note = citation.mendingNote(reference, reading) { findings.diagnostics.append(note) }
      findings.legalReferences.append(Found(citation.tokens, reference))
      findings.reading.layers.add(citation.tokens, to: .legalReference)
    }
    guard !citations.isEmpty else { return }
    SubjectFinder.addSubjects(to: &findings)
    LegalResolver.resolve(&findings, numbers)
  }
}
