import Testing

@testable import VanBanCommand

@Suite("evaluate reads what it is given")
struct EvaluateTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test("the project's own gold files can be scored")
  func ownGold() async {
    #expect(await CommandRun.status(["evaluate", Workspace.project("corpora/gold")]) == 0)
  }

  @Test("bad files end with 65 or 66")
  func badFiles() async throws {
    let gold = try workspace.file("g.jsonl", #"{"id": "a", "text": "x", "annotations": []}"#)
    let other = try workspace.file("p.jsonl", #"{"id": "a", "text": "y"}"#)
    let broken = try workspace.file("b.jsonl", "{")
    #expect(await CommandRun.status(["evaluate", gold, gold]) == 0)
    #expect(await CommandRun.status(["evaluate", gold, other]) == ExitStatus.badData.rawValue)
    #expect(await CommandRun.status(["evaluate", broken]) == ExitStatus.badData.rawValue)
    #expect(await CommandRun.status(["evaluate", workspace.path + "/none"]) == ExitStatus.noInput.rawValue)
  }
}
