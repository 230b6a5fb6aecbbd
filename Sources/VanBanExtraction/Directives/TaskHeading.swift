import VanBanLexicon

/// Headings of sections: under some of them the items are tasks, under others they are not.
enum TaskHeading {
  /// What a heading does to the demand.
  enum Effect: String {
    /// Tasks follow.
    case open
    /// Rules follow: what says `phải` or forbids is demanded, and what opens with a verb.
    case duties
    /// Aims follow, which say what the paper is for: only what says `phải` or forbids is demanded.
    case aims
    /// What was done and what is lacking follows: only what somebody named there must do is demanded.
    case review
    /// What a law lays down follows, for whoever holds an office: nobody orders it now.
    case rules
    /// Other things follow: what was done, for whom, on what ground.
    case close
  }

  /// The effect of a line, or `nil` when it is no such heading.
  static func effect(_ reading: Reading, _ line: DirectiveLine) -> Effect? {
    let isSection = isHeading(reading, line)
    guard isSection || Headlines.isTitle(reading, line) else { return nil }
    var effect: Effect?
    for token in line.body {
      guard let match = reading.phrase(of: .taskHeadings, at: token) else { continue }
      if demand.matches(reading, at: token, limit: line.body.upperBound) { return nil }
      effect = effect ?? effects[match.entry.row]
    }
    return isSection || effect == .rules ? effect : nil
  }

  /// `Yêu cầu các xã:` demands; `Yêu cầu chung` is a heading.
  private static let demand = Program(.sequence(.phrase(.reportingVerbs), AddresseePatterns.head))

  /// A short line without closing mark that is set off by Roman figures, capitals or a number.
  private static func isHeading(_ reading: Reading, _ line: DirectiveLine) -> Bool {
    guard line.body.count <= 24 else { return false }
    let last = line.body.upperBound - 1
    guard !reading.isMark(.period, at: last), !reading.isMark(.semicolon, at: last) else { return false }
    return line.mark?.level == .part || line.body.prefix(2).allSatisfy { reading.shape($0).contains(.allCapitals) }
      || line.mark?.level == .number
        && line.body.count <= 14
  }

  private static let effects = Lexicon.standard.cells("effect", of: .taskHeadings) { Effect(rawValue: $0) }
}
