import VanBanText

/// All documents that a text refers to, found by number and by title.
struct LegalClusters {
  private(set) var clusters: [LegalCluster] = []
  private var byNumber: [String: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]
  private var byOrdinal: [String: [Int]] = [:]

  /// The cluster of a reference that names its document by number with symbol or by title; made where there is none.
  ///
  /// `nil` when several fit.
  mutating func cluster(of facts: LegalCluster) -> Int? {
    let known = candidates(facts).filter { clusters[$0].agrees(with: facts) }
    guard known.count < 2 else { return nil }
    guard let index = known.first else { return add(facts) }
    merge(facts, into: index)
    return index
  }

  /// Adds what a further reference tells of a document.
  mutating func merge(_ reference: LegalReference, into index: Int) {
    merge(LegalCluster(reference), into: index)
  }

  /// Most references tell nothing new, and what they are found by stays.
  private mutating func merge(_ facts: LegalCluster, into index: Int) {
    let before = clusters[index]
    clusters[index].merge(facts)
    if !clusters[index].hasName(of: before) { register(index) }
  }

  /// The clusters that a number without symbol may mean: same type, same place in the register, same year if given.
  func clusters(ofShort reference: LegalReference) -> [Int] {
    guard let number = reference.number.flatMap(DocumentNumber.init) else { return [] }
    let facts = LegalCluster(reference)
    let known = byOrdinal[Self.ordinalKey(reference.type, number), default: []].filter {
      clusters[$0].agrees(with: facts)
    }
    let normative = known.filter { clusters[$0].number?.year != nil }
    return number.year != nil && !normative.isEmpty ? normative : known
  }

  /// Adds a document that nothing else in the text names.
  mutating func add(_ facts: LegalCluster) -> Int {
    clusters.append(facts)
    register(clusters.count - 1)
    return clusters.count - 1
  }

  private func candidates(_ facts: LegalCluster) -> [Int] {
    if let number = facts.number, let known = byNumber[number.canonical] { return known }
    guard let title = facts.title else { return [] }
    let known = byTitle[Self.folded(title), default: []]
    return facts.number == nil ? known : known.filter { clusters[$0].number == nil }
  }

  private mutating func register(_ index: Int) {
    let cluster = clusters[index]
    if let number = cluster.number {
      if number.hasSymbol { Self.insert(index, number.canonical, &byNumber) }
      Self.insert(index, Self.ordinalKey(cluster.type, number), &byOrdinal)
    }
    if let title = cluster.title { Self.insert(index, Self.folded(title), &byTitle) }
  }

  private static func insert(_ index: Int, _ key: String, _ table: inout [String: [Int]]) {
    if !table[key, default: []].contains(index) { table[key, default: []].append(index) }
  }

  private static func ordinalKey(_ type: String?, _ number: DocumentNumber) -> String {
    "\(type ?? "") \(number.ordinal)"
  }

  private static func folded(_ title: String) -> String {
    LowerCase.fold(LawVersions.standard.canonical(title))
  }
}
