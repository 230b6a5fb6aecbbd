import Testing

@testable import VanBanCommand

@Suite("compare reads two runs")
struct CompareTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func record(_ name: String, _ roles: String, text: String = "Ông Lê An, Giám đốc Sở.") throws -> String {
    try workspace.file(name, #"{"id": "a", "text": "\#(text)", "roles": [\#(roles)]}"#)
  }

  @Test("differences and sums come out")
  func differences() async throws {
    let old = try record("old.jsonl", "")
    let new = try record("new.jsonl", #"{"start": 11, "end": 22, "text": "Giám đốc Sở"}"#)
    let output = workspace.path + "/out.txt"
    #expect(await CommandRun.status(["compare", old, new, "-o", output]) == 0)
    let lines = try workspace.read("out.txt").split(separator: "\n")
    #expect(lines.first == "role, gained: 1")
    #expect(lines.dropFirst().first == "+ role\ta:11\tÔng Lê An, [Giám đốc Sở].")
    #expect(lines.contains { $0.hasPrefix("role: 0 before, 1 after") })
  }

  @Test("records that do not belong together end with 65")
  func badFiles() async throws {
    let old = try record("old.jsonl", "")
    let other = try record("other.jsonl", "", text: "Khác.")
    let unknown = try workspace.file("unknown.jsonl", #"{"id": "b", "text": "x"}"#)
    #expect(await CommandRun.status(["compare", old, other]) == ExitStatus.badData.rawValue)
    #expect(await CommandRun.status(["compare", old, unknown]) == ExitStatus.badData.rawValue)
    #expect(await CommandRun.status(["compare", old, workspace.path + "/none"]) == ExitStatus.noInput.rawValue)
  }
}
