import VanBanSegmentation

/// Roles in the lines of a biography, which speak of its subject.
extension Holders {
  /// A line of a biography that holds a role alone, in a list or a table, is a position of its subject.
  mutating func holdBySubject() {
    guard let subject else { return }
    for index in items.indices {
      guard case .role(let role) = items[index], canHold(role) else { continue }
      let chain = chainStarting(at: index)
      let isCareer = context.headsLine(roles[role].lowerBound) || standsBehindPeriod(chain)
      if isCareer { hold(chain, by: subject, HolderRules.career) }
    }
    for line in lines() where !line.isEmpty && context.isPeriod(line.time) {
      for item in line.items {
        if case .role(let role) = items[item], canHold(role) {
          holders[role] = Holder(person: subject, rule: HolderRules.career)
        }
      }
    }
  }

  /// Whether roles stand behind a time and nothing else, and do nothing: `Năm 1981 - 1987, | Đại biểu Quốc hội`.
  private func standsBehindPeriod(_ chain: Range<Int>) -> Bool {
    let (start, end) = (tokens(items[chain.lowerBound]).lowerBound, tokens(items[chain.upperBound - 1]).upperBound)
    return (reading.isLineStart(end) || reading.kind(end) != .syllable) && context.followsPeriod(start)
  }

  /// A line of a career: the words before its first colon, and the roles behind it, where it names nobody.
  private struct CareerLine {
    var time: Range<Int>
    var items: Range<Int>
    var isEmpty: Bool { items.isEmpty || time.isEmpty }
  }

  private func lines() -> [CareerLine] {
    var (result, item): ([CareerLine], Int) = ([], 0)
    for line in reading.lines {
      while item < items.count, tokens(items[item]).lowerBound < line.lowerBound { item += 1 }
      let first = item
      while item < items.count, tokens(items[item]).lowerBound < line.upperBound { item += 1 }
      guard first < item, let colon = line.first(where: { reading.isMark(.colon, at: $0) }),
        colon < tokens(items[first]).lowerBound, !items[first..<item].contains(where: isMention)
      else { continue }
      let bracket = (line.lowerBound..<colon).last { reading.isMark(.closingBracket, at: $0) }
      result.append(CareerLine(time: (bracket.map { $0 + 1 } ?? line.lowerBound)..<colon, items: first..<item))
    }
    return result
  }

  private func isMention(_ item: Item) -> Bool {
    if case .mention = item { true } else { false }
  }
}
