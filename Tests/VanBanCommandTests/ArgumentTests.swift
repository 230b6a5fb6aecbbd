import Testing
import VanBan

@testable import VanBanCommand

@Suite("Command lines are understood")
struct ArgumentTests {
  @Test("annotate is what is done when nothing else is said")
  func defaultCommand() throws {
    let command = try #require(try CommandRun.parse(AnnotateCommand.self, ["a.txt", "b"]))
    #expect(command.inputs == ["a.txt", "b"])
    #expect(command.format == nil)
    #expect(command.offsets == .scalar)
    #expect(command.input.encoding == .auto)
  }

  @Test("annotate takes every option")
  func annotate() throws {
    let line = [
      "annotate", "--input-format", "jsonl", "--format", "html", "-o", "x.html", "--offsets", "utf16", "--kinds",
      "people,legal-references", "--published-at", "2021-09-08", "-j", "3", "--encoding", "TCVN3", "--lossy", "-",
    ]
    let command = try #require(try CommandRun.parse(AnnotateCommand.self, line))
    #expect(command.input.inputFormat == .jsonl)
    #expect(command.format == .html)
    #expect(command.batch.output == "x.html")
    #expect(command.offsets == .utf16)
    #expect(command.kinds?.kinds == [.people, .legalReferences])
    #expect(command.batch.publishedAt?.date == CalendarDate(year: 2021, month: 9, day: 8))
    #expect(command.batch.jobs == 3)
    #expect(command.input.encoding == .named(.tcvn3))
    #expect(command.input.lossy)
    #expect(command.inputs == ["-"])
  }

  @Test("tokenize, normalize, explain and evaluate take theirs")
  func others() throws {
    let tokenize = try CommandRun.parse(TokenizeCommand.self, ["tokenize", "--unit", "sentence", "--joiner", "+"])
    #expect(tokenize?.unit == .sentence)
    #expect(tokenize?.joiner == "+")
    let normalize = try CommandRun.parse(NormalizeCommand.self, ["normalize", "--from", "viscii", "--tone", "modern"])
    #expect(normalize?.from == .named(.viscii))
    #expect(normalize?.tone == .modern)
    let explain = try CommandRun.parse(ExplainCommand.self, ["explain", "Ông", "Lê An"])
    #expect(explain?.text == ["Ông", "Lê An"])
    let evaluate = try CommandRun.parse(EvaluateCommand.self, ["evaluate", "g", "p", "--errors", "legal-reference"])
    #expect(evaluate?.gold == "g")
    #expect(evaluate?.predicted == "p")
    #expect(evaluate?.errors == .legalReference)
    #expect(try CommandRun.parse(EvaluateCommand.self, ["evaluate"])?.gold == "corpora/gold")
  }

  @Test(
    "what is not understood ends with 64",
    arguments: [
      ["annotate", "--format", "xml"], ["annotate", "--kinds", "people,animals"], ["annotate", "--kinds", ""],
      ["annotate", "--published-at", "8/9/2021"], ["annotate", "--jobs", "0"], ["annotate", "--encoding", "latin"],
      ["tokenize", "--unit", "letter"], ["explain", "a", "--file", "b"], ["evaluate", "--errors", "verb"],
      ["annotate", "--no-such-option"],
    ])
  func misuse(arguments: [String]) async {
    #expect(await CommandRun.status(arguments) == ExitStatus.usage.rawValue)
  }

  @Test("help and version are no failure", arguments: ["--help", "--version"])
  func help(option: String) async {
    #expect(await CommandRun.status([option]) == 0)
  }
}
