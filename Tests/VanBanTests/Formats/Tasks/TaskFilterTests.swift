import Testing

@testable import VanBan

@Suite("Filters of task lists")
struct TaskFilterTests {
  private var task: TaskItem { SampleDocument.document.tasks()[0] }

  private func admits(_ change: (inout TaskFilter) -> Void) -> Bool {
    var filter = TaskFilter()
    change(&filter)
    return filter.admits(task)
  }

  @Test("the last day must lie before or after, not on, the day given")
  func days() {
    #expect(admits { $0.dueBefore = CalendarDate(iso: "2021-09-30") })
    #expect(!admits { $0.dueBefore = CalendarDate(iso: "2021-09-29") })
    #expect(admits { $0.dueAfter = CalendarDate(iso: "2021-09-28") })
    #expect(!admits { $0.dueAfter = CalendarDate(iso: "2021-09-29") })
  }

  @Test("a task without a date passes no filter of days")
  func undated() {
    var task = task
    task.due = nil
    #expect(TaskFilter().admits(task))
    var filter = TaskFilter()
    filter.dueBefore = CalendarDate(iso: "2999-01-01")
    #expect(!filter.admits(task))
  }

  @Test(
    "case, composition, tone style and missing marks do not matter, cut words do",
    arguments: [
      ("SỞ Y TẾ", true), ("so y te", true), ("sở y te", false), ("Giám đốc", true), ("S\u{1A1}\u{309} Y", true),
      ("Y t", false), ("", true),
    ])
  func words(words: String, isFound: Bool) {
    #expect(FoldedWords(words).occur(in: "Giám đốc Sở Y tế") == isFound)
  }

  @Test("tone styles are one")
  func tones() { #expect(FoldedWords("hoà bình").occur(in: "tỉnh Hòa Bình")) }

  @Test("issuer and addressee are looked for in their own fields")
  func sides() {
    #expect(admits { $0.issuer = "sở y tế" })
    #expect(!admits { $0.addressee = "sở y tế" })
  }
}
