import VanBanWorkloads

/// Measures workloads in turns: every round runs each of them once, so that whatever slows the machine down for a while
/// slows all of them down, and their ratios hold.
public struct InterleavedRounds {
  private var candidates: [Candidate]

  /// Prepares workloads on the same texts, runs each once to warm up and counts what it takes from the heap.
  public init(_ workloads: [Workload], texts: [String]) {
    candidates = workloads.map { Candidate($0, texts) }
  }

  /// Runs a number of rounds and gives a result for each workload, in their order.
  public mutating func run(_ rounds: Int) -> [Measurement] {
    for _ in 0..<rounds {
      for index in candidates.indices { candidates[index].runOnce() }
    }
    let yardstick = candidates.first { $0.name == Workload.yardstickName }?.speeds
    return candidates.map { candidate in
      Measurement(
        name: candidate.name, speeds: candidate.speeds, yardstick: yardstick,
        allocationsPerKilobyte: candidate.allocationsPerKilobyte)
    }
  }
}

/// A workload with the speeds that it has shown so far.
private struct Candidate {
  let name: String
  let allocationsPerKilobyte: Double?
  private let run: WorkloadRun
  private let repetitions: Int
  private(set) var speeds: [Double] = []

  init(_ workload: Workload, _ texts: [String]) {
    name = workload.name
    let run = workload.prepare(texts)
    let once = Clock.thread.seconds { blackHole(run.work()) }
    let taken = Allocations.count { blackHole(run.work()) }
    self.run = run
    allocationsPerKilobyte = taken.map { Double($0) * 1e3 / Double(max(1, run.byteCount)) }
    repetitions = max(1, Int(Self.shortest / max(once, 1e-7)))
  }

  /// Work is repeated until a round takes this long, in seconds: what is shorter drowns in noise.
  private static let shortest = 0.03

  /// Adds the speed of one round, in megabytes a second.
  mutating func runOnce() {
    let seconds = Clock.thread.seconds {
      for _ in 0..<repetitions { blackHole(run.work()) }
    }
    speeds.append(Double(run.byteCount * repetitions) / max(seconds, 1e-9) / 1e6)
  }
}

/// Keeps the compiler from leaving out work whose result nobody reads.
@inline(never) @_optimize(none)
func blackHole(_ checksum: Int) {}
