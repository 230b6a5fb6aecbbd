/// A piece of work on texts that benchmarks repeat: a stage of the library alone, the whole of it, or a yardstick.
///
/// ```swift
/// let run = Workload.named("words")!.prepare(["Ông Lê An yêu cầu rà soát."])
/// run.work()  // a checksum
/// run.byteCount  // what a throughput counts
/// ```
public struct Workload: Sendable {
  /// A unique name in kebab case: `normalize-nfd`, `words`, `legal-reference`.
  public let name: String
  /// What one run does, in one line.
  public let summary: String
  private let makeRun: @Sendable ([String]) -> WorkloadRun

  /// Makes a workload.
  ///
  /// - Parameters:
  ///   - name: A unique name in kebab case.
  ///   - summary: What one run does, in one line.
  ///   - makeRun: Does whatever is not to be measured and gives what is.
  init(_ name: String, _ summary: String, makeRun: @escaping @Sendable ([String]) -> WorkloadRun) {
    self.name = name
    self.summary = summary
    self.makeRun = makeRun
  }

  /// Does everything that comes before the work that is measured: encodes the texts, cuts them into tokens, runs the
  /// stages in front.
  public func prepare(_ texts: [String]) -> WorkloadRun { makeRun(texts) }
}

/// Work that is ready to be measured, as often as one likes.
public struct WorkloadRun {
  /// How many bytes one run reads, in the encoding that it reads.
  public let byteCount: Int
  /// Does the work once, on the calling thread alone, and gives a checksum, the same each time and never 0 where the
  /// texts hold anything to find.
  public let work: () -> Int
}
