/// Which tasks of a list are wanted; the conditions add up, and one that is `nil` lets everything pass.
public struct TaskFilter: Sendable {
  /// Only tasks whose last day lies before this day; a task without a date does not pass.
  public var dueBefore: CalendarDate?
  /// Only tasks whose last day lies after this day; a task without a date does not pass.
  public var dueAfter: CalendarDate?
  /// Only tasks in which these words name who must act, leads or takes part.
  public var addressee: String?
  /// Only tasks in which these words name who demands.
  public var issuer: String?

  /// A filter that lets everything pass.
  public init() {}

  /// Whether a task is wanted.
  ///
  /// Words are compared without case and in one tone style (`hoà` is `hòa`); words without any mark are compared
  /// without marks (`so y te` finds `Sở Y tế`).
  public func admits(_ task: TaskItem) -> Bool {
    isInTime(task) && names(addressee, in: task.who + task.lead + task.cooperate)
      && names(issuer, in: task.issuer.map { [$0] } ?? [])
  }

  private func isInTime(_ task: TaskItem) -> Bool {
    guard dueBefore != nil || dueAfter != nil else { return true }
    guard let due = task.due?.dayNumber else { return false }
    if let limit = dueBefore?.firstDay?.dayNumber, due >= limit { return false }
    if let limit = dueAfter?.lastDay?.dayNumber, due <= limit { return false }
    return true
  }

  private func names(_ words: String?, in texts: [String]) -> Bool {
    guard let words else { return true }
    let wanted = FoldedWords(words)
    return texts.contains { wanted.occur(in: $0) }
  }
}
