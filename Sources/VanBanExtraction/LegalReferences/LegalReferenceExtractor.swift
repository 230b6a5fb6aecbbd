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
    guard !citations.isEmpty else { return }
    CitationFields.share(among: &citations, reading)
    let mentions = Self.add(citations.span, to: &findings)
    SubjectFinder.addSubjects(to: &findings)
    LegalResolver.resolve(&findings, mentions)
  }

  /// Adds a reference for each citation.
  private static func add(_ citations: Swift.Span<Citation>, to findings: inout Findings) -> [LegalMention] {
    let reading = findings.reading
    var mentions: [LegalMention] = []
    mentions.reserveCapacity(citations.count)
    findings.legalReferences.reserveCapacity(citations.count)
    for index in citations.indices {
      let citation = citations[index]
      let mention = citation.mention(reading)
      let reference = citation.reference(LegalReference.ID(index + 1), mention, reading)
      if let note = citation.mendingNote(reference, reading) { findings.diagnostics.append(note) }
      reading.layers.add(mention.tokens, to: .legalReference)
      findings.legalReferences.append(Found(mention.tokens, reference))
      mentions.append(mention)
    }
    return mentions
  }
}
