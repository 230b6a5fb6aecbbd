import Benchmark
import FoundationEssentials
import Measuring
import VanBanWorkloads

// Every stage on texts of every size; what a user calls also on decomposed and on noisy text. Names are
// stage/size/variant, to be chosen with --filter.
//
// BENCHMARK_TEXTS names folders of text, parted by ":"; by default the project's articles are read.
// BENCHMARK_ONCE=1 runs everything once: a test that the benchmarks work.

let benchmarks: @Sendable () -> Void = {
  let environment = ProcessInfo.processInfo.environment
  let runsOnce = environment["BENCHMARK_ONCE"] == "1"
  let folders = environment["BENCHMARK_TEXTS"].map { $0.split(separator: ":").map(String.init) }
  guard let collection = try? TextFiles.read(folders ?? [TextFiles.articles]) else {
    fatalError("BENCHMARK_TEXTS: expected folders of text files, parted by \":\"")
  }
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident, kilobytesPerSecond], warmupIterations: runsOnce ? 0 : 1,
    maxDuration: .milliseconds(300), maxIterations: runsOnce ? 1 : 1_000)
  for size in TextSize.allCases {
    for (workload, variant) in cases { add(workload, size, variant, collection) }
  }
}

/// The speed of the thread; by this the stages compare with each other and with ICU.
private let kilobytesPerSecond = BenchmarkMetric.custom("kB/s", polarity: .prefersLarger, useScalingFactor: false)

private let cases: [(Workload, TextVariant)] = Workload.all.flatMap { workload in
  let variants: [TextVariant] = FormTable.calls.contains(workload.name) ? [.nfc, .nfd, .noisy] : [.nfc]
  return variants.map { (workload, $0) }
}

/// Shorter texts are read together until this many bytes make one iteration.
private let bytesAnIteration = 16_000

private func add(_ workload: Workload, _ size: TextSize, _ variant: TextVariant, _ collection: [String]) {
  let name = "\(workload.name)/\(size)" + (variant == .nfc ? "" : "/\(variant)")
  Benchmark(name) { (benchmark: Benchmark, run: WorkloadRun) in
    for _ in benchmark.scaledIterations {
      let seconds = Clock.thread.seconds { blackHole(run.work()) }
      benchmark.measurement(kilobytesPerSecond, Int(Double(run.byteCount) / max(seconds, 1e-9) / 1e3))
    }
  } setup: {
    workload.prepare(try texts(size, variant, collection))
  }
}

/// The text of `corpora/bench` of a size and form, again and again; longer ones made of the collection.
private func texts(_ size: TextSize, _ variant: TextVariant, _ collection: [String]) throws -> [String] {
  let file = "\(TextFiles.benchmarkTexts)/\(size)-\(variant).txt"
  if let text = try? TextFiles.read([file]).first {
    return Array(repeating: text, count: max(1, bytesAnIteration / text.utf8.count))
  }
  return size.texts(of: collection, byteCount: bytesAnIteration).map {
    String(decoding: variant.encode($0), as: UTF8.self)
  }
}
