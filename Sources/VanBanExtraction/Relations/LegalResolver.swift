import VanBanText

/// Joins references to the documents that they mean: numbers and titles first, then short forms, then the document
/// itself; only where exactly one fits.
struct LegalResolver {
  private var clusters = LegalClusters()
  private var targets: [Int?]
  private var ambiguous: [Int] = []
  private let references: [Found<LegalReference>]
  private let context: LegalContext

  /// Resolves all references of a text and adds documents, relations and diagnostics. Linear in their number as long
  /// as no number or title stands for more than a few documents.
  static func resolve(_ findings: inout Findings) {
    var resolver = LegalResolver(findings)
    resolver.resolveNamed()
    resolver.resolveShort()
    resolver.resolveRelative()
    resolver.finish(&findings)
  }

  private init(_ findings: Findings) {
    references = findings.legalReferences
    targets = Array(repeating: nil, count: references.count)
    context = LegalContext(findings)
  }

  private mutating func resolveNamed() {
    for index in references.indices {
      let reference = references[index].value
      guard reference.form == .full || reference.form == .named else { continue }
      if let alias = context.aliased(index), reference.form == .named || reference.title == nil,
        let target = targets[alias], references[alias].value.form != .short
      {
        targets[index] = target
        clusters.merge(reference, into: target)
      } else {
        targets[index] = clusters.cluster(of: reference)
        if targets[index] == nil { ambiguous.append(index) }
      }
    }
  }

  private mutating func resolveShort() {
    for index in references.indices where references[index].value.form == .short {
      let reference = references[index].value
      let known = clusters.clusters(ofShort: reference)
      switch known.count {
      case 0: targets[index] = reference.number == nil ? nil : clusters.add(LegalCluster(reference))
      case 1: targets[index] = known[0]
      default: ambiguous.append(index)
      }
    }
  }

  private mutating func resolveRelative() {
    for index in references.indices {
      let reference = references[index].value
      guard reference.form == .selfReference || reference.form == .provision else { continue }
      switch context.target(of: index, targets, clusters.clusters) {
      case .one(let target): targets[index] = target
      case .several: ambiguous.append(index)
      case .none: break
      }
    }
  }

  private func finish(_ findings: inout Findings) {
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      findings.legalReferences[index].value.document = LegalDocument.ID(target + 1)
      fill(&findings.legalReferences[index].value, from: clusters.clusters[target])
    }
    findings.legalDocuments = clusters.clusters.enumerated().map { index, cluster in
      LegalDocument(
        id: LegalDocument.ID(index + 1), key: cluster.key, type: cluster.type, number: cluster.number?.canonical,
        title: cluster.title)
    }
    findings.diagnostics += ambiguous.sorted().map { index in
      Diagnostic(
        span: references[index].value.span, code: "ambiguous-reference",
        message: "several documents of this text fit; none was chosen")
    }
    findings.relations = DocumentRelations.relations(findings, ownDocument: context.ownDocument(targets))
  }

  /// A reference without number of its own shows the number and title of what it means.
  private func fill(_ reference: inout LegalReference, from cluster: LegalCluster) {
    guard reference.form == .selfReference || reference.form == .provision else { return }
    reference.number = cluster.number?.canonical
    reference.title = cluster.title
  }
}
