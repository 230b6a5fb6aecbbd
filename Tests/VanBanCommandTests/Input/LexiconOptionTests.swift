import Testing

@testable import VanBanCommand

@Suite("--lexicon adds a user's own words")
struct LexiconOptionTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func status(_ list: String, _ command: String, _ arguments: String...) async throws -> Int32 {
    let lexicon = try workspace.file("own.txt", list)
    let text = try workspace.file("in.txt", "Hôm qua Zuvaly Quyrox bàn kinh tế zuvaly.\n")
    return await CommandRun.status([command, text, "--lexicon", lexicon, "-o", workspace.path + "/out"] + arguments)
  }

  @Test("tokenize keeps words and names whole")
  func tokenize() async throws {
    #expect(try await status("kinh tế zuvaly\nZuvaly Quyrox\tperson\n", "tokenize") == 0)
    #expect(try workspace.read("out") == "Hôm_qua Zuvaly_Quyrox bàn kinh_tế_zuvaly .\n")
  }

  @Test("annotate finds names")
  func annotate() async throws {
    #expect(try await status("Zuvaly Quyrox\tperson\n", "annotate", "--format", "jsonl") == 0)
    #expect(try workspace.read("out").contains(#""name":"Zuvaly Quyrox""#))
  }

  @Test("a bad list ends the command and names the line")
  func badList() async throws {
    #expect(try await status("a b\nc\tplanet\n", "tokenize") == 65)
    let option = try LexiconOption.parse(["--lexicon", workspace.file("bad.txt", "a b\nc\tplanet\n")])
    let failure = #expect(throws: CommandFailure.self) { try option.load() }
    #expect(failure?.message.hasPrefix("\(workspace.path)/bad.txt:2: unknown kind “planet”") == true)
  }

  @Test("a missing list ends the command")
  func missingList() async throws {
    let text = try workspace.file("in.txt", "A")
    let status = await CommandRun.status(["tokenize", text, "--lexicon", workspace.path + "/none.txt"])
    #expect(status == 66)
  }
}
