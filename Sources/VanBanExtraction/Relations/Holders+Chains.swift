import VanBanText

/// Roles of one person that stand in a row.
extension Holders {
  /// The roles that lead up to an item, unless a name before them takes all but the last.
  func chainEnding(at last: Int) -> Range<Int> {
    var first = last
    while first > 0, case .role(let role) = items[first - 1] {
      let isJoined = canHold(role) && !context.isAbbreviated(roles[role].lowerBound)
      guard isJoined, context.joinsRoles(gap(items[first - 1], items[first])) else { return first..<last + 1 }
      first -= 1
    }
    guard first > 0, first < last, context.joinsNameToRole(gap(items[first - 1], items[first])) else {
      return first..<last + 1
    }
    return last..<last + 1
  }

  /// Gives the roles among some items to a person.
  mutating func hold(_ chain: Range<Int>, by person: Person.ID, _ rule: Rule) {
    for item in chain {
      if case .role(let role) = items[item], canHold(role) { holders[role] = Holder(person: person, rule: rule) }
    }
  }

  /// The roles from one on that belong together.
  func chainStarting(at first: Int) -> Range<Int> {
    var end = first
    while end < items.count, case .role(let role) = items[end], canHold(role),
      end == first || goesOn(gap(items[end - 1], items[end]))
    { end += 1 }
    return first..<end
  }

  /// Whether a further role behind a gap is the same person's; a semicolon parts people but in a biography.
  private func goesOn(_ gap: Range<Int>) -> Bool {
    context.joinsRoles(gap) || subject != nil && gap.count == 1 && reading.isMark(.semicolon, at: gap.lowerBound)
  }
}
