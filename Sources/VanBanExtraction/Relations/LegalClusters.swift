import VanBanText

/// All documents that a text refers to, found by number and by title.
struct LegalClusters {
  /// What a title is known by: its law, or its words where the table knows none.
  private enum Title: Hashable {
    case known(LawVersions.ID)
    case written(Spelling)
  }

  /// What a number without symbol tells: the type and the place in the register.
  private struct Ordinal: Hashable {
    let type: DocumentType.ID?
    let ordinal: Spelling
  }

  private(set) var clusters: [LegalCluster] = []
  private var byNumber = Chains<Spelling>()
  private var byTitle = Chains<Title>()
  /// Made once a number without symbol asks for it.
  private var byOrdinal: Chains<Ordinal>?

  /// The cluster of a reference that names its document by number with symbol or by title; made where there is none.
  ///
  /// `nil` when several fit.
  mutating func cluster(of facts: LegalCluster) -> Int? {
    switch known(facts) {
    case .none: return add(facts)
    case .several: return nil
    case .one(let index):
      merge(facts, into: index)
      return index
    }
  }

  /// Adds what a further reference tells of a document. Most tell nothing new, and what they are found by stays.
  mutating func merge(_ facts: LegalCluster, into index: Int) {
    if clusters[index].merge(facts) { register(index) }
  }

  /// The document that a number without symbol may mean: same type, same place in the register, same year if given.
  mutating func cluster(ofShort facts: LegalCluster) -> Choice<Int> {
    guard let number = facts.number else { return .none }
    let table = byOrdinal ?? ordinals()
    byOrdinal = table
    let key = Self.ordinal(facts.type, number)
    let known = table.only(under: key) { clusters[$0].agrees(with: facts) } ?? .none
    guard number.year != nil else { return known }
    let normative = table.only(under: key) { clusters[$0].number?.year != nil && clusters[$0].agrees(with: facts) }
    if case .none = normative ?? .none { return known }
    return normative ?? known
  }

  /// Adds a document that nothing else in the text names.
  mutating func add(_ facts: LegalCluster) -> Int {
    clusters.append(facts)
    register(clusters.count - 1)
    return clusters.count - 1
  }

  private func known(_ facts: LegalCluster) -> Choice<Int> {
    if let number = facts.number,
      let known = byNumber.only(under: Spelling(number.canonical), where: { clusters[$0].agrees(with: facts) })
    {
      return known
    }
    guard let title = Self.title(facts) else { return .none }
    let known = byTitle.only(under: title) { other in
      if facts.number != nil, clusters[other].number != nil { return false }
      return clusters[other].agrees(with: facts)
    }
    return known ?? .none
  }

  private mutating func register(_ index: Int) {
    let cluster = clusters[index]
    if let number = cluster.number, number.hasSymbol { byNumber.insert(index, under: Spelling(number.canonical)) }
    if let title = Self.title(cluster) { byTitle.insert(index, under: title) }
    if let number = cluster.number { byOrdinal?.insert(index, under: Self.ordinal(cluster.type, number)) }
  }

  private func ordinals() -> Chains<Ordinal> {
    var table = Chains<Ordinal>()
    for (index, cluster) in clusters.enumerated() {
      if let number = cluster.number { table.insert(index, under: Self.ordinal(cluster.type, number)) }
    }
    return table
  }

  private static func ordinal(_ type: DocumentType.ID?, _ number: DocumentNumber) -> Ordinal {
    Ordinal(type: type, ordinal: Spelling(number.ordinal))
  }

  private static func title(_ cluster: LegalCluster) -> Title? {
    if let law = cluster.law { return .known(law) }
    return cluster.title.map { .written(Spelling(LowerCase.fold($0))) }
  }
}
