import VanBanText

/// All documents that a text refers to, found by number and by title.
struct LegalClusters {
  private(set) var clusters: [LegalCluster] = []
  private var byNumber: [Spelling: [Int]] = [:]
  private var byTitle: [Spelling: [Int]] = [:]
  private var byOrdinal: [Spelling: [Int]] = [:]
  /// The full titles in lower case, by title as written.
  private var fullTitles: [Spelling: Spelling] = [:]

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

  /// Adds what a further reference tells of a document. Most tell nothing new, and what they are found by stays.
  mutating func merge(_ facts: LegalCluster, into index: Int) {
    let before = clusters[index]
    clusters[index].merge(facts)
    if !clusters[index].hasName(of: before) { register(index) }
  }

  /// The clusters that a number without symbol may mean: same type, same place in the register, same year if given.
  func clusters(ofShort facts: LegalCluster) -> [Int] {
    guard let number = facts.number else { return [] }
    let known = byOrdinal[Self.ordinalKey(facts.type, number), default: []].filter {
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

  private mutating func candidates(_ facts: LegalCluster) -> [Int] {
    if let number = facts.number, let known = byNumber[Spelling(number.canonical)] { return known }
    guard let title = facts.title else { return [] }
    let known = byTitle[fullTitle(title), default: []]
    return facts.number == nil ? known : known.filter { clusters[$0].number == nil }
  }

  private mutating func register(_ index: Int) {
    let cluster = clusters[index]
    if let number = cluster.number {
      if number.hasSymbol { Self.insert(index, Spelling(number.canonical), &byNumber) }
      Self.insert(index, Self.ordinalKey(cluster.type, number), &byOrdinal)
    }
    if let title = cluster.title { Self.insert(index, fullTitle(title), &byTitle) }
  }

  private static func insert(_ index: Int, _ key: Spelling, _ table: inout [Spelling: [Int]]) {
    if !table[key, default: []].contains(index) { table[key, default: []].append(index) }
  }

  private static func ordinalKey(_ type: String?, _ number: DocumentNumber) -> Spelling {
    Spelling((type ?? "") + " " + number.ordinal)
  }

  private mutating func fullTitle(_ title: String) -> Spelling {
    let written = Spelling(title)
    if let known = fullTitles[written] { return known }
    let full = Spelling(LowerCase.fold(LawVersions.standard.canonical(title)))
    fullTitles[written] = full
    return full
  }
}
