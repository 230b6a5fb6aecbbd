import VanBanSegmentation
import VanBanText

/// Roles that verbs say somebody takes up or has.
extension Holders {
  private static let reach = 6

  /// `bổ nhiệm Trung tướng Lê Quang Đạo | giữ chức Phó Tổng Tham mưu trưởng`, `Ông là Bí thư Tỉnh ủy`.
  mutating func holdByVerb() {
    for index in items.indices {
      guard case .role(let role) = items[index], canHold(role), context.isTakenUp(roles[role].lowerBound),
        let person = concerned(behind: index) ?? taker(before: index)
      else { continue }
      hold(chainStarting(at: index), by: person, HolderRules.byVerb)
    }
  }

  /// `giữ chức vụ Thứ trưởng đối với | Vũ Hải Sản`, where the sentence concerns one person alone.
  private func concerned(behind index: Int) -> Person.ID? {
    let sentence = sentence(of: tokens(items[index]).lowerBound)
    let next = items[(index + 1)...].prefix(Self.reach).prefix { tokens($0).lowerBound < sentence.upperBound }
    let people = next.compactMap { item -> Int? in if case .mention(let mention) = item { mention } else { nil } }
    guard let first = people.first, context.isConcerned(mentions[first].tokens), people.count == 1 else { return nil }
    return mentions[first].person
  }

  /// The last person of the sentence who does not act in it, else the one that `ông` or `bà` means.
  private func taker(before index: Int) -> Person.ID? {
    let start = tokens(items[index]).lowerBound
    let sentence = sentence(of: start)
    for item in items[..<index].suffix(Self.reach).reversed() where tokens(item).lowerBound >= sentence.lowerBound {
      if case .mention(let mention) = item, !context.isAgent(tokens(item), before: start) {
        if let subject, context.hasPronoun(tokens(item).upperBound..<start) { return subject }
        return mentions[mention].person
      }
    }
    guard !context.isOfRelative(start, since: sentence.lowerBound) else { return nil }
    guard context.hasPronoun(sentence.lowerBound..<start) || subject != nil else { return nil }
    return subject ?? antecedent(before: index)
  }

  private func antecedent(before index: Int) -> Person.ID? {
    for item in items[..<index].suffix(Self.reach).reversed() {
      if case .mention(let mention) = item { return mentions[mention].person }
    }
    return nil
  }

  private func sentence(of token: Int) -> Range<Int> {
    let sentences = reading.text.sentences
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return sentences[low]
  }
}
