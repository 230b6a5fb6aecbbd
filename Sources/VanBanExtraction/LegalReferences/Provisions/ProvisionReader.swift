import VanBanLexicon
import VanBanText

/// Writes out the provisions that a match of ``ProvisionPattern`` cites, one by one: lists, ranges, and the levels
/// above each, whichever way round the text orders them.
struct ProvisionReader {
  /// One level with its labels, and how it stands to the one before.
  private struct Group {
    let level: ProvisionLevel
    var labels: [String]
    let isJoined: Bool
    let closesRange: Bool
  }

  private let groups: [Group]

  /// The provisions that the parts of a match cite, written out one by one. Linear in what it writes.
  static func provisions(_ parts: [Matcher.Part], _ reading: Reading) -> [String] {
    if let single = SingleProvision.written(parts, reading) { return [single] }
    return ProvisionReader(parts, reading).provisions
  }

  /// Reads the groups of a match, in text order.
  private init(_ parts: [Matcher.Part], _ reading: Reading) {
    var groups: [Group] = []
    for part in parts {
      guard let level = Int(part.label).flatMap(ProvisionLevel.init) else { continue }
      let between = groups.isEmpty ? Lexicon.unknown : Self.joint(before: part.tokens.lowerBound, reading)
      let isRange = Self.range.contains(between)
      let written = LabelReader(reading).labels(part.tokens.dropFirst(level.wordCount))
      let labels = level == .point ? written.map(LowerCase.fold) : written
      groups.append(
        Group(level: level, labels: labels, isJoined: isRange || Self.joints.contains(between), closesRange: isRange))
    }
    self.groups = groups
  }

  /// The provisions, smallest level first: `điểm a khoản 2 Điều 5`.
  ///
  /// Of several labels above a smaller level only the first holds it: `khoản 2 Điều 5, 6` is a clause of article 5,
  /// and article 6.
  private var provisions: [String] {
    var above: [String?] = Array(repeating: nil, count: ProvisionLevel.allCases.count)
    var lists: [[String]] = []
    for index in groups.indices.reversed() {
      let level = groups[index].level
      let parent = parent(of: index, above)
      let paths = expanded(index).map { Self.path(level, $0, in: parent) }
      lists.append(isParent(index) ? Array(paths.dropFirst()) : paths)
      above[level.rawValue] = paths.first
      for lower in 0..<level.rawValue { above[lower] = nil }
    }
    return lists.reversed().flatMap { $0 }
  }

  /// `khoản 2 Điều 5`, written in one piece of memory.
  private static func path(_ level: ProvisionLevel, _ label: String, in parent: String?) -> String {
    var path = level.word
    path.reserveCapacity(path.utf8.count + label.utf8.count + (parent?.utf8.count ?? 0) + 2)
    path += " "
    path += label
    if let parent {
      path += " "
      path += parent
    }
    return path
  }

  /// The provision that a group lies in: the next bigger one behind it, else those before it when the text goes down.
  private func parent(of index: Int, _ above: [String?]) -> String? {
    let level = groups[index].level
    if let behind = above[(level.rawValue + 1)...].lazy.compactMap({ $0 }).first { return behind }
    return descent(to: index)
  }

  /// `Điều 181c, khoản 2, điểm c`: the levels that lead down to a group.
  private func descent(to index: Int) -> String? {
    guard index > 0, goesDown(to: index), let label = groups[index - 1].labels.last else { return nil }
    let path = groups[index - 1].level.word + " " + label
    return descent(to: index - 1).map { path + " " + $0 } ?? path
  }

  private func goesDown(to index: Int) -> Bool {
    let (upper, lower) = (groups[index - 1], groups[index])
    return upper.level > lower.level && !lower.isJoined && !hasBiggerBehind(index)
  }

  private func hasBiggerBehind(_ index: Int) -> Bool {
    index + 1 < groups.count && groups[index + 1].level > groups[index].level
  }

  /// Whether another group lies in this one, so that it is no provision of its own.
  private func isParent(_ index: Int) -> Bool {
    if index > 0, groups[index - 1].level < groups[index].level { return true }
    return index + 1 < groups.count && groups[index + 1].level < groups[index].level && goesDown(to: index + 1)
  }

  /// The labels of a group; a range that runs from the group before leaves out its first, which that group gives.
  private func expanded(_ index: Int) -> [String] {
    let group = groups[index]
    guard group.closesRange, index > 0, groups[index - 1].level == group.level,
      let first = groups[index - 1].labels.last, let last = group.labels.first
    else { return group.labels }
    let range = LabelReader.range(first, last)
    return range.isEmpty ? group.labels : Array(range.dropFirst()) + group.labels.dropFirst()
  }

  /// What joins a group to the one before: `và` in `và các khoản 3, 4`.
  private static func joint(before token: Int, _ reading: Reading) -> Lexicon.Key {
    reading.key(token - 1) == plural ? reading.key(token - 2) : reading.key(token - 1)
  }

  private static let plural = Lexicon.standard.key(of: "các")
  private static let range = WordKeys("đến tới")
  private static let joints = WordKeys("và hoặc")
}
