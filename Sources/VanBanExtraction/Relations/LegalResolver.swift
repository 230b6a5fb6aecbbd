import VanBanText

/// Joins references to the documents that they mean: numbers and titles first, then short forms, then the document
/// itself; only where exactly one fits.
struct LegalResolver {
  private var clusters = LegalClusters()
  private var targets: [Int?]
  private var ambiguous: [Int] = []
  private let references: [Found<LegalReference>]
  private let context: LegalContext
  private let keys: LegalKey

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
    let references = findings.legalReferences
    self.references = references
    targets = Array(repeating: nil, count: references.count)
    let context = LegalContext(findings)
    let isLocal = context.head.number.map {
      references[$0].value.number.flatMap(DocumentNumber.init)?.isNational == false
    }
    keys = LegalKey(
      writtenOn: findings.publishedAt ?? context.head.date, place: isLocal == true ? context.head.place : nil)
    self.context = context
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
        targets[index] = clusters.cluster(of: facts(index))
        if targets[index] == nil { ambiguous.append(index) }
      }
    }
  }

  /// What a reference tells; the paper's own number takes the date of its head.
  private func facts(_ index: Int) -> LegalCluster {
    var facts = LegalCluster(references[index].value)
    guard index == context.head.number, let date = context.head.date else { return facts }
    facts.date = facts.date ?? date
    facts.year = facts.year ?? date.year
    return facts
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
    let subjects = LegalSubject.subjects(context, targets)
    for index in references.indices {
      let reference = references[index].value
      guard reference.form == .selfReference || reference.form == .provision else { continue }
      switch target(of: index, subjects) {
      case .one(let target): targets[index] = target
      case .several: ambiguous.append(index)
      case .none: break
      }
    }
  }

  /// Looks in a scope of its own, so that no copy of ``targets`` lives while they change.
  private func target(of index: Int, _ subjects: [String: LegalSubject]) -> LegalTargets.Target {
    LegalTargets(context: context, targets: targets, clusters: clusters.clusters, subjects: subjects).target(of: index)
  }

  private func finish(_ findings: inout Findings) {
    for (index, target) in targets.enumerated() {
      guard let target else { continue }
      findings.legalReferences[index].value.document = LegalDocument.ID(target + 1)
      fill(&findings.legalReferences[index].value, from: clusters.clusters[target])
    }
    findings.legalDocuments = clusters.clusters.enumerated().map {
      LegalDocument(id: LegalDocument.ID($0 + 1), $1, keys)
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
