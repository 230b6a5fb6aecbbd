import VanBanText

/// Joins references to the documents that they mean: numbers and titles first, then short forms, then the document
/// itself; only where exactly one fits.
struct LegalResolver {
  private var clusters = LegalClusters()
  private var targets: [Int?]
  private var ambiguous: [Int] = []
  private let references: [Found<LegalReference>]
  private let numbers: [DocumentNumber?]
  private let context: LegalContext
  private let keys: LegalKey
  /// The numbers of the laws that are said to be replaced somewhere in the text.
  private let replaced: Set<String>

  /// Resolves all references of a text and adds documents, relations and diagnostics. Linear in their number as long
  /// as no number or title stands for more than a few documents.
  ///
  /// The numbers are those of the references, taken apart.
  static func resolve(_ findings: inout Findings, _ numbers: [DocumentNumber?]) {
    resolution(of: findings, numbers).apply(to: &findings)
  }

  /// Decides in a scope of its own, so that no copy of the references lives while they are filled.
  private static func resolution(of findings: Findings, _ numbers: [DocumentNumber?]) -> LegalResolution {
    var resolver = LegalResolver(findings, numbers)
    resolver.resolveNamed()
    resolver.resolveShort()
    resolver.resolveRelative()
    return LegalResolution(
      targets: resolver.targets, clusters: resolver.clusters.clusters, ambiguous: resolver.ambiguous.sorted(),
      keys: resolver.keys, ownDocument: resolver.context.ownDocument(resolver.targets))
  }

  private init(_ findings: Findings, _ numbers: [DocumentNumber?]) {
    let references = findings.legalReferences
    self.references = references
    self.numbers = numbers
    targets = Array(repeating: nil, count: references.count)
    let context = LegalContext(findings)
    let isLocal = context.head.number.map { numbers[$0]?.isNational == false }
    keys = LegalKey(
      writtenOn: findings.publishedAt ?? context.head.date, place: isLocal == true ? context.head.place : nil)
    self.context = context
    replaced = Set(
      references.indices.compactMap { index in
        let reference = references[index].value
        return reference.title != nil && reference.number != nil && context.isReplaced(index) ? reference.number : nil
      })
  }

  private mutating func resolveNamed() {
    for index in references.indices {
      let form = references[index].value.form
      guard form == .full || form == .named else { continue }
      if let alias = context.aliased(index), form == .named || references[index].value.title == nil,
        let target = targets[alias], references[alias].value.form != .short
      {
        targets[index] = target
        clusters.merge(LegalCluster(references[index].value, numbers[index]), into: target)
      } else {
        targets[index] = clusters.cluster(of: facts(index))
        if targets[index] == nil { ambiguous.append(index) }
      }
    }
  }

  /// What a reference tells; the paper's own number takes the date of its head.
  private func facts(_ index: Int) -> LegalCluster {
    var facts = LegalCluster(references[index].value, numbers[index])
    facts.isReplaced =
      facts.number.map { replaced.contains($0.canonical) } ?? (facts.year != nil && context.isReplaced(index))
    guard index == context.head.number, let date = context.head.date else { return facts }
    facts.date = facts.date ?? date
    facts.year = facts.year ?? date.year
    return facts
  }

  private mutating func resolveShort() {
    for index in references.indices where references[index].value.form == .short {
      let facts = LegalCluster(references[index].value, numbers[index])
      let known = clusters.clusters(ofShort: facts)
      switch known.count {
      case 0: targets[index] = references[index].value.number == nil ? nil : clusters.add(facts)
      case 1: targets[index] = known[0]
      default: ambiguous.append(index)
      }
    }
  }

  private mutating func resolveRelative() {
    let subjects = LegalSubject.subjects(context, targets)
    let amendments = LegalAmendments(context, targets)
    for index in references.indices {
      let form = references[index].value.form
      guard form == .selfReference || form == .provision else { continue }
      switch target(of: index, subjects, amendments) {
      case .one(let target): targets[index] = target
      case .several: ambiguous.append(index)
      case .none: break
      }
    }
  }

  /// Looks in a scope of its own, so that no copy of ``targets`` lives while they change.
  private func target(
    of index: Int, _ subjects: [String: LegalSubject], _ amendments: LegalAmendments
  ) -> LegalTargets.Target {
    LegalTargets(
      context: context, targets: targets, clusters: clusters.clusters, subjects: subjects, amendments: amendments
    ).target(of: index)
  }
}
