import Testing

@testable import VanBanCommand

@Suite("tasks makes a list of what a notice demands")
struct TasksCommandTests {
  private let workspace: Workspace
  private let notice = Workspace.project("corpora/tasks/thong-bao-ket-luan.txt")

  init() throws { workspace = try Workspace() }

  private func tasks(_ arguments: String...) async throws -> String {
    let status = await CommandRun.status(
      ["tasks", "--published-at", "2025-09-08", "-o", workspace.path + "/out"] + arguments)
    #expect(status == 0)
    return try workspace.read("out")
  }

  @Test("a meeting notice in every format", arguments: ["table", "markdown", "csv", "jsonl", "ics"])
  func golden(format: String) async throws {
    let expected = try workspace.content(of: Workspace.project("corpora/tasks/expected." + format))
    #expect(try await tasks("--format", format, notice) == expected)
  }

  @Test("the document's name has a column when several come")
  func several() async throws {
    let other = try workspace.file("khác.txt", "Chủ tịch UBND huyện yêu cầu các xã rà soát hộ nghèo.")
    let table = try await tasks("--format", "markdown", notice, other)
    #expect(table.contains("| Document | No. |"))
    #expect(table.contains("| khác | X1 | các xã | rà soát hộ nghèo |"))
    #expect(try await !tasks("--format", "markdown", notice).contains("Document"))
  }

  @Test("filters leave what is asked for")
  func filters() async throws {
    let dated = try await tasks("--format", "csv", "--due-after", "2025-09-29", "--due-before", "2025-11-01", notice)
    #expect(dated.contains("2025-10-15"))
    #expect(!dated.contains("2025-09-29") && !dated.contains("2025-11-30"))
    #expect(
      try await tasks("--format", "jsonl", "--addressee", "so xay dung", notice).split(separator: "\n").count == 1)
    #expect(try await tasks("--format", "jsonl", "--issuer", "Sở Nội vụ", notice).isEmpty)
  }

  @Test("a byte-order mark and Vietnamese headings on request")
  func spreadsheet() async throws {
    let csv = try await tasks("--format", "csv", "--bom", "--language", "vi", notice)
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.contains("Văn bản,Số,Người thực hiện,Việc"))
  }

  @Test("a calendar of events lasts the whole last day")
  func events() async throws {
    let calendar = try await tasks("--format", "ics", "--calendar-entry", "event", notice)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20250929\r\nDTEND;VALUE=DATE:20250930\r\n"))
    #expect(!calendar.contains("VTODO"))
  }

  @Test(
    "what is not understood ends with 64",
    arguments: [["--due-before", "30/9"], ["--format", "xls"], ["--language", "fr"], ["--jobs", "0"]])
  func misuse(arguments: [String]) async {
    #expect(await CommandRun.status(["tasks"] + arguments) == ExitStatus.usage.rawValue)
  }
}
