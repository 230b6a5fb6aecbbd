import VanBanLexicon
import VanBanSegmentation

/// Finds where dates stand. The rules are asked at the few tokens that can start one, which a loop of its own looks for.
struct DateSearch {
  private let reading: Reading
  private let lines: [Range<Int>]
  private var line = 0
  private let day = Lexicon.standard.key(of: "ngày")
  private let month = Lexicon.standard.key(of: "tháng")

  init(_ reading: Reading) {
    self.reading = reading
    lines = reading.lines
  }

  /// The next date at or behind a token, within its line. Dates are asked for in their order: O(1) for each token that
  /// is passed.
  mutating func next(from start: Int) -> RuleMatch? {
    var token = candidate(from: start)
    while token < reading.count {
      while lines[line].upperBound <= token { line += 1 }
      if let match = DateRules.all.match(reading, at: token, limit: lines[line].upperBound) { return match }
      token = candidate(from: token + 1)
    }
    return nil
  }

  /// The first token from one on at which a date can start, or the number of tokens.
  private func candidate(from start: Int) -> Int {
    let (day, month) = (day, month)
    var token = start
    repeat {
      token = reading.tokens.first(from: token) {
        $0.key == day || $0.key == month || $0.kind == .date || $0.kind == .number
      }
      if token == reading.count || reading.kind(token) != .number || isOfDate(token) { return token }
      token += 1
    } while true
  }

  /// Whether a number can be that of a day: `tháng` follows, which Markdown may set off, or what stands before makes a
  /// day of it.
  private func isOfDate(_ number: Int) -> Bool {
    let next = reading.key(number + 1)
    return next == month || next == Mark.asterisk.rawValue || DateRules.mayMakeDay(reading, number)
  }
}
