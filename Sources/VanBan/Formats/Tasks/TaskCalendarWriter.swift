/// Writes the tasks that have a date as a calendar (RFC 5545).
///
/// The same documents give the same calendar: the time stamp of an entry is the day of its document, and its identity
/// comes from the document's id, the place and the words of the action, so that a calendar program that reads the list
/// again brings its entries up to date instead of doubling them.
public struct TaskCalendarWriter: TaskListFormatter {
  /// What a task becomes.
  public enum Entry: String, CaseIterable, Sendable {
    /// A to-do with a due date (`VTODO`).
    case todo
    /// An event on the last day (`VEVENT`), for programs that show no to-dos.
    case event
  }

  /// Which tasks are written.
  public let filter: TaskFilter
  /// The language of the labels.
  public let language: TaskLanguage
  /// What a task becomes.
  public let entry: Entry

  /// Chooses tasks and kind of entry.
  public init(filter: TaskFilter = TaskFilter(), language: TaskLanguage = .en, entry: Entry = .todo) {
    self.filter = filter
    self.language = language
    self.entry = entry
  }

  /// The beginning of the calendar.
  public var header: String {
    CalendarLines.text([("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//VanBan//vanban tasks//EN")])
  }

  /// An entry for each task with a date.
  public func format(_ tasks: [TaskItem], of document: Document) -> String {
    tasks.map { task in task.due.map { self.entry(task, due: $0, of: document) } ?? "" }.joined()
  }

  /// The end of the calendar.
  public func footer(_ totals: RecordTotals) -> String { CalendarLines.text([("END", "VCALENDAR")]) }

  private func entry(_ task: TaskItem, due: CalendarDate, of document: Document) -> String {
    let name = entry == .todo ? "VTODO" : "VEVENT"
    let day = CalendarLines.day(due)
    let time =
      entry == .todo
      ? [("DUE;VALUE=DATE", day), ("STATUS", "NEEDS-ACTION")]
      : [
        ("DTSTART;VALUE=DATE", day), ("DTEND;VALUE=DATE", CalendarLines.day(due.adding(days: 1) ?? due)),
        ("TRANSP", "TRANSPARENT"),
      ]
    return CalendarLines.text(
      [("BEGIN", name), ("UID", Self.identity(of: task)), ("DTSTAMP", stamp(of: document))] + time + [
        ("SUMMARY", CalendarLines.escaped(summary(of: task))),
        ("DESCRIPTION", CalendarLines.escaped(description(of: task))), ("END", name),
      ])
  }

  private func summary(of task: TaskItem) -> String {
    task.who.isEmpty ? task.demand(language) : TaskField.who.value(of: task) + ": " + task.demand(language)
  }

  /// What the summary does not say, a line each.
  private func description(of task: TaskItem) -> String {
    let fields: [TaskField] = [.when, .lead, .cooperate, .product, .issuer, .basis, .document]
    return fields.flatMap { task.labelled($0, [$0.value(of: task)].filter { !$0.isEmpty }, language) }
      .joined(separator: "\n")
  }

  /// The day of the document at midnight UTC; the first day of 1970 where it is not known, for want of a clock.
  private func stamp(of document: Document) -> String {
    let day = document.publishedAt?.firstDay ?? CalendarDate(dayNumber: 0)
    return CalendarLines.day(day) + "T000000Z"
  }

  /// FNV-1a over document, place and words.
  private static func identity(of task: TaskItem) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(task.document)\u{0}\(task.offset)\u{0}\(task.what)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16) + "@vanban"
  }
}
