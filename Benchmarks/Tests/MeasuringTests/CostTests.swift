import Measuring
import Testing
import VanBanWorkloads

@Suite("Costs")
struct CostTests {
  @Test("the slope tells linear from quadratic")
  func slopes() {
    let lengths = [1_000, 10_000, 100_000]
    #expect(abs(LengthScaling(lengths: lengths, seconds: [2, 20, 200]).slope - 1) < 1e-9)
    #expect(abs(LengthScaling(lengths: lengths, seconds: [1, 100, 10_000]).slope - 2) < 1e-9)
  }

  @Test("the longer text costs more")
  func lengths() throws {
    let workload = try #require(Workload.named("tokens"))
    let scaling = LengthScaling(workload, collection: ["Ông Lê An họp với Sở Y tế."], longest: 100_000)
    #expect(scaling.lengths == [1_000, 10_000, 100_000])
    #expect(scaling.seconds[2] > scaling.seconds[0])
  }

  @Test("blocks from the heap are counted")
  func allocations() {
    var kept: [[Int]] = []
    kept.reserveCapacity(10)
    let count = Allocations.count { for number in 0..<10 { kept.append([number]) } }
    #expect(count == nil || count == 10)
  }

  @Test("a command gives its status and its memory, one that is not there gives nothing")
  func commands() throws {
    let run = try #require(CommandRun("/bin/sh", ["-c", "exit 3"]))
    #expect(run.status == 3)
    #expect(run.peakMemory > 10_000)
    #expect(CommandRun("/nowhere/command", []) == nil)
  }

  @Test("a lexicon of one's own has a row a size")
  func lexicons() {
    let table = LexiconScaling.table(sizes: [0, 1_200], texts: ["Ông Lê An họp."], rounds: 1)
    let rows = table.text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("0 ") && rows[2].hasPrefix("1,200 "))
  }

  @Test("a batch has a speed")
  func batch() async {
    #expect(await BatchSpeed.megabytesPerSecond(["Ông Lê An họp."], taskCount: 2, rounds: 1) > 0)
  }
}
