import ArgumentParser
import VanBan

extension TaskFormat: ExpressibleByArgument {}
extension TaskLanguage: ExpressibleByArgument {}
extension TaskCalendarWriter.Entry: ExpressibleByArgument {}

/// Which tasks to list.
struct TaskFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only tasks whose last day lies before this one; tasks without a date are left out.", valueName: "YYYY-MM-DD"))
  var dueBefore: DayArgument?

  @Option(
    help: ArgumentHelp(
      "Only tasks whose last day lies after this one; tasks without a date are left out.", valueName: "YYYY-MM-DD"))
  var dueAfter: DayArgument?

  @Option(
    help: ArgumentHelp(
      "Only tasks of whom these words name, whether they lead or take part.",
      discussion: "Case and tone style do not matter; words without marks find words with them.", valueName: "text"))
  var addressee: String?

  @Option(help: ArgumentHelp("Only tasks set by whom these words name.", valueName: "text"))
  var issuer: String?

  /// The filter that the options mean.
  var filter: TaskFilter {
    var filter = TaskFilter()
    filter.dueBefore = dueBefore?.date
    filter.dueAfter = dueAfter?.date
    filter.addressee = addressee
    filter.issuer = issuer
    return filter
  }
}
