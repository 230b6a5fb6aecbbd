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
      fill(&findings.legalReferences[index].value, from: clusters[target])
    }
    findings.legalDocuments = clusters.enumerated().map { LegalDocument(id: LegalDocument.ID($0 + 1), $1, keys) }
    for index in ambiguous {
      let diagnostic = Diagnostic(
        span: findings.legalReferences[index].value.span, code: "ambiguous-reference",
        message: "several documents of this text fit; none was chosen")
      findings.diagnostics.append(diagnostic)
    }
    findings.relations = DocumentRelations.relations(findings, ownDocument: ownDocument)
  }

  /// A reference without number of its own shows the number and title of what it means.
  private func fill(_ reference: inout LegalReference, from cluster: LegalCluster) {
    guard reference.form == .selfReference || reference.form == .provision else { return }
    reference.number = cluster.number?.canonical
    reference.title = cluster.title
  }
}

extension LegalDocument {
  /// What the references to a document tell of it together; the number of a law cited by title as the table knows it.
  fileprivate init(id: ID, _ cluster: LegalCluster, _ keys: LegalKey) {
    let version = keys.version(cluster)
    self.init(
      id: id, key: keys.key(cluster), type: cluster.type, number: cluster.number?.canonical ?? version?.number,
      title: cluster.title)
    year = cluster.year ?? version?.year
    date = cluster.date
    place = cluster.place ?? (cluster.number?.isNational == false ? keys.place : nil)
    status = cluster.isDraft ? .draft : nil
  }
}
