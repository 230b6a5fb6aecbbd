import VanBanLexicon
import VanBanSegmentation

/// How far a demand reaches over the lines behind it.
extension DirectiveReader {
  mutating func enter(_ line: DirectiveLine) {
    if let list, line.mark != nil || frame.reach == .list { frame = list }
    frame.enter(line.mark)
    if list != nil { list = frame.reach == .list ? frame : list }
    if frame.reach == .paragraph { frame.reach = .lingering }
    enterEnumeration(line)
  }

  /// Items below `bao gồm:` are no tasks; the list goes on where they end.
  private mutating func enterEnumeration(_ line: DirectiveLine) {
    if let depth = enumeration, let mark = line.mark, mark.level.rawValue > depth {
      frame.reach = .closed
    } else if line.mark != nil || line.isParagraph(reading) {
      enumeration = nil
    }
    guard line.ends(with: .colon, reading), line.body.count > 1, isEnumerating(line.body.upperBound - 2) else {
      return
    }
    enumeration = line.mark?.level.rawValue ?? 0
  }

  private static let comprising = WordKeys("gồm")
  private static let following = WordKeys("sau")
  private static let cases = WordKeys("hợp")

  /// `bao gồm`, `các trường hợp sau`
  private func isEnumerating(_ token: Int) -> Bool {
    Self.comprising.contains(reading, token)
      || token > 0 && Self.following.contains(reading, token) && Self.cases.contains(reading, token - 1)
  }

  mutating func leave(_ line: DirectiveLine, known: Int) {
    let last = drafts.count > known ? drafts[drafts.count - 1] : nil
    if line.ends(with: .colon, reading), let last {
      openList(issuer: last.issuer, force: last.force, status: last.status)
      if let addressee = last.addressee { frame.head(line.mark, addressee) }
      list = frame
    } else if last == nil, line.mark == nil, frame.reach > .review {
      frame.reach = frame.reach == .list ? .lingering : .closed
    }
  }

  mutating func apply(_ effect: TaskHeading.Effect) {
    frame.clearHeadings()
    isInRules = effect == .rules
    if effect == .open, frame.issuer != nil {
      frame.reach = .list
      list = frame
    } else {
      closeList()
      frame.reach = reach(under: effect)
    }
  }

  /// How far demands go on under a heading below which no tasks stand.
  private func reach(under heading: TaskHeading.Effect) -> Frame.Reach {
    switch heading {
    case .duties: .lingering
    case .aims: .aims
    case .review where frame.issuer != nil: .review
    case .open, .rules, .review, .close: .closed
    }
  }

  /// `2. Sở Tài chính:` in an open list.
  mutating func headAddressee(_ line: DirectiveLine) -> Bool {
    guard frame.reach == .list, line.mark != nil || line.ends(with: .colon, reading),
      let match = DirectiveRules.named.match(reading, at: line.body.lowerBound, limit: line.body.upperBound),
      match.tokens.upperBound == line.body.upperBound, let addressee = match.part("addressee")
    else { return false }
    frame.head(line.mark, addressee)
    list = frame
    return true
  }

  mutating func openList(issuer: Directive.Issuer?, force: Directive.Force, status: Directive.Status) {
    frame.reach = .list
    frame.issuer = issuer ?? frame.issuer
    frame.force = force
    frame.status = status
    list = frame
  }

  /// A new section or article ends what was demanded before.
  mutating func closeList() {
    frame.reach = .closed
    list = nil
  }
}
