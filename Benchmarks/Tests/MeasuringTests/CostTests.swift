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
    // The optimiser leaves out blocks whose content nobody reads, and those whose size it can tell.
    let sizes = (0..<10).map { _ in Int.random(in: 100...200) }
    var kept: [[UInt8]] = []
    kept.reserveCapacity(sizes.count)
    let count = Allocations.count { for size in sizes { kept.append([UInt8](repeating: 1, count: size)) } }
    #expect(count == nil || count == sizes.count)
    #expect(kept.map(\.count) == sizes)
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
    let speeds = await BatchSpeed.megabytesPerSecond(["Ông Lê An họp."], taskCounts: [1, 2], rounds: 1)
    #expect(speeds.count == 2)
    #expect(speeds.allSatisfy { $0 > 0 })
  }
}
