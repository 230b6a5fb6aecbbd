import VanBanWorkloads

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a text costs against its length.
public struct LengthScaling: Sendable {
  /// The lengths of the texts in bytes.
  public let lengths: [Int]
  /// The seconds that a text of each length takes.
  public let seconds: [Double]

  /// The slope of the line through length and cost on logarithmic axes, by least squares: 1 for what is linear, 2 for
  /// what is quadratic.
  public var slope: Double { Self.slope(lengths.map { log(Double($0)) }, seconds.map { log($0) }) }

  /// Takes lengths and costs.
  public init(lengths: [Int], seconds: [Double]) {
    self.lengths = lengths
    self.seconds = seconds
  }

  /// Measures a workload on ever longer texts, tenfold from 1,000 bytes to `longest`, made of a collection.
  public init(_ workload: Workload, collection: [String], longest: Int) {
    let lengths = Array(sequence(first: 1_000) { $0 * 10 <= longest ? $0 * 10 : nil })
    self.init(lengths: lengths, seconds: lengths.map { Self.seconds(workload, collection, length: $0) })
  }

  /// The cost of one text: the median of three runs, of one where that takes long.
  private static func seconds(_ workload: Workload, _ collection: [String], length: Int) -> Double {
    let texts = TextSample.pieces(of: collection, length: length, byteCount: max(length, 500_000))
    let run = workload.prepare(texts)
    var times = [Clock.thread.seconds { blackHole(run.work()) }]
    while times.count < 4, times[0] < 2 { times.append(Clock.thread.seconds { blackHole(run.work()) }) }
    // The first run pays for what comes once, as long as others follow.
    return (times.count > 1 ? Array(times.dropFirst()) : times).median / Double(texts.count)
  }

  private static func slope(_ x: [Double], _ y: [Double]) -> Double {
    let count = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    let variance = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    return covariance / variance
  }
}
