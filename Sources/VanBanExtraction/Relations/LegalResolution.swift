import VanBanText

/// What the references of a text mean, as the resolver has decided.
struct LegalResolution {
  /// By reference: its document.
  let targets: [Int?]
  let clusters: [LegalCluster]
  /// The references that several documents fit.
  let ambiguous: [Int]
  let keys: LegalKey
  /// The document that the text itself is.
  let ownDocument: Int?

  /// Fills the references and adds documents, relations and diagnostics. Linear.
  func apply(to findings: inout Findings) {
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      findings.legalReferences[index].value.document = LegalDocument.ID(target + 1)
      if findings.legalReferences[index].value.form.pointsBack {
        fill(&findings.legalReferences[index].value, from: clusters[target])
      }
    }
    findings.legalDocuments = documents
    for index in ambiguous {
      let diagnostic = Diagnostic(
        span: findings.legalReferences[index].value.span, code: "ambiguous-reference",
        message: "several documents of this text fit; none was chosen")
      findings.diagnostics.append(diagnostic)
    }
    findings.relations = DocumentRelations.relations(findings, ownDocument: ownDocument)
  }

  private var documents: [LegalDocument] {
    let clusters = clusters.span
    var documents: [LegalDocument] = []
    documents.reserveCapacity(clusters.count)
    for index in clusters.indices {
      documents.append(LegalDocument(id: LegalDocument.ID(index + 1), clusters[index], keys))
    }
    return documents
  }

  /// A reference without number of its own shows the number and title of what it means.
  private func fill(_ reference: inout LegalReference, from cluster: LegalCluster) {
    reference.number = cluster.number?.canonical
    reference.title = cluster.title
  }
}

extension LegalDocument {
  /// What the references to a document tell of it together; the number of a law cited by title as the table knows it.
  fileprivate init(id: ID, _ cluster: borrowing LegalCluster, _ keys: LegalKey) {
    let version = keys.version(cluster)
    self.init(
      id: id, key: keys.key(cluster), type: cluster.type.map(DocumentTypes.standard.name),
      number: cluster.number?.canonical ?? version?.number,
      title: cluster.title)
    year = cluster.year ?? version?.year
    date = cluster.date
    place = cluster.place ?? (cluster.number?.isNational == false ? keys.place : nil)
    status = cluster.isDraft ? .draft : nil
  }
}
