/// The lists of phrases of all nodes of a trie while they are made. A node at which no phrase ends shares the list of its
/// parent.
struct PhraseLists {
  private(set) var matches: [PhraseMatch] = []
  private(set) var profiles: [PhraseListProfile] = [PhraseListProfile([])]
  private var numbers: [PhraseListProfile: UInt32] = [PhraseListProfile([]): 0]

  init() {}

  /// The list that goes on from another by phrases of so many tokens, one for each row that spells them.
  mutating func list(behind parent: PhraseList, _ rows: some Sequence<LexiconEntry>, length: Int) -> PhraseList {
    let start = matches.count
    let first = Int(parent.start)
    let last = first + Int(profiles[Int(parent.profile)].count)
    for index in first..<last { matches.append(matches[index]) }
    for row in rows { matches.append(PhraseMatch(entry: row, length: length)) }
    guard matches.count - start > last - first else {
      matches.removeLast(matches.count - start)
      return parent
    }
    return PhraseList(start: UInt32(start), profile: number(of: PhraseListProfile(matches[start...])))
  }

  private mutating func number(of profile: PhraseListProfile) -> UInt32 {
    if let known = numbers[profile] { return known }
    let number = UInt32(profiles.count)
    numbers[profile] = number
    profiles.append(profile)
    return number
  }
}
