extension Workload {
  /// All workloads that run on one thread, yardsticks first, then the stages in the order of the data.
  public static let all: [Workload] = yardsticks + decoding + segmentation + extraction

  /// The name of the workload that speeds are compared with: the word iterator of ICU.
  public static let yardstickName = "icu-words"

  /// The workload of a name.
  public static func named(_ name: String) -> Workload? { all.first { $0.name == name } }
}
