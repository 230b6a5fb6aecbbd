import ArgumentParser
import VanBan

extension RecordFormat: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension IdentifierScheme: ExpressibleByArgument {}

/// Kinds of facts, parted by commas.
struct KindList: ExpressibleByArgument {
  /// The kinds.
  let kinds: Set<RecordKind>

  init?(argument: String) {
    let names = argument.split(separator: ",")
    let kinds = names.compactMap { RecordKind(rawValue: String($0)) }
    guard !kinds.isEmpty, kinds.count == names.count else { return nil }
    self.kinds = Set(kinds)
  }

  static var allValueStrings: [String] { RecordKind.allCases.map(\.rawValue) }
}

/// A day in ISO 8601.
struct DayArgument: ExpressibleByArgument {
  /// The day.
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument), date.isComplete else { return nil }
    self.date = date
  }
}
