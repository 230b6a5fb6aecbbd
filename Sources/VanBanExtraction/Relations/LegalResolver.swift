import VanBanText

/// Joins references to the documents that they mean: numbers and titles first, then short forms, then the document
/// itself; only where exactly one fits.
struct LegalResolver {
  private var clusters = LegalClusters()
  private var targets: [Int?]
  private var ambiguous: [Int] = []
  private let references: [Found<LegalReference>]
  private let mentions: [LegalMention]
  private let context: LegalContext
  private let keys: LegalKey
  /// The numbers of the laws that are said to be replaced somewhere in the text.
  private let replaced: Set<Spelling>

  /// Resolves all references of a text and adds documents, relations and diagnostics. Linear in their number as long
  /// as no number or title stands for more than a few documents.
  ///
  /// The mentions are the references once more.
  static func resolve(_ findings: inout Findings, _ mentions: [LegalMention]) {
    resolution(of: findings, mentions).apply(to: &findings)
  }

  /// Decides in a scope of its own, so that no copy of the references lives while they are filled.
  private static func resolution(of findings: borrowing Findings, _ mentions: [LegalMention]) -> LegalResolution {
    var resolver = LegalResolver(findings, mentions)
    resolver.resolveNamed()
    resolver.resolveShort()
    resolver.resolveRelative()
    return LegalResolution(
      targets: resolver.targets, clusters: resolver.clusters.clusters, ambiguous: resolver.ambiguous.sorted(),
      keys: resolver.keys, ownDocument: resolver.context.ownDocument(resolver.targets))
  }

  private init(_ findings: borrowing Findings, _ mentions: [LegalMention]) {
    let references = findings.legalReferences
    self.references = references
    self.mentions = mentions
    targets = Array(repeating: nil, count: mentions.count)
    let context = LegalContext(findings, mentions)
    let isLocal = context.head.number.map { mentions[$0].number?.isNational == false }
    keys = LegalKey(
      writtenOn: findings.publishedAt ?? context.head.date, place: isLocal == true ? context.head.place : nil)
    self.context = context
    replaced = Set(
      references.indices.compactMap { index in
        guard references[index].value.title != nil, let number = references[index].value.number else { return nil }
        return context.isReplaced(index) ? Spelling(number) : nil
      })
  }

  private mutating func resolveNamed() {
    for index in mentions.indices {
      let form = mentions[index].form
      guard form == .full || form == .named else { continue }
      if let alias = context.aliased(index), form == .named || references[index].value.title == nil,
        let target = targets[alias], mentions[alias].form != .short
      {
        targets[index] = target
        clusters.merge(told(index), into: target)
      } else if context.isOwnTitle(index), let own = context.ownDocument(targets) {
        targets[index] = own
        clusters.merge(told(index), into: own)
      } else {
        targets[index] = clusters.cluster(of: facts(index))
        if targets[index] == nil { ambiguous.append(index) }
      }
    }
  }

  /// What a reference itself tells.
  private func told(_ index: Int) -> LegalCluster { LegalCluster(references.span[index].value, mentions[index]) }

  /// What a reference tells where it stands; the paper's own number takes the date of its head.
  private func facts(_ index: Int) -> LegalCluster {
    var facts = told(index)
    facts.isReplaced =
      facts.number.map { replaced.contains(Spelling($0.canonical)) } ?? (facts.year != nil && context.isReplaced(index))
    guard index == context.head.number, let date = context.head.date else { return facts }
    facts.date = facts.date ?? date
    facts.year = facts.year ?? date.year
    return facts
  }

  private mutating func resolveShort() {
    for index in mentions.indices where mentions[index].form == .short {
      let facts = told(index)
      switch clusters.cluster(ofShort: facts) {
      case .none: targets[index] = mentions[index].number == nil ? nil : clusters.add(facts)
      case .one(let known): targets[index] = known
      case .several: ambiguous.append(index)
      }
    }
  }

  private mutating func resolveRelative() {
    guard context.pointsBack else { return }
    let subjects = LegalSubject.subjects(context, targets)
    let amendments = LegalAmendments(context, targets)
    for index in mentions.indices where mentions[index].pointsBack {
      switch target(of: index, subjects, amendments) {
      case .one(let target): targets[index] = target
      case .several: ambiguous.append(index)
      case .none: break
      }
    }
  }

  /// Looks in a scope of its own, so that no copy of ``targets`` lives while they change.
  private func target(
    of index: Int, _ subjects: [DocumentType.ID: LegalSubject], _ amendments: LegalAmendments
  ) -> Choice<Int> {
    LegalTargets(
      context: context, targets: targets, clusters: clusters.clusters, subjects: subjects, amendments: amendments
    ).target(of: index)
  }
}
