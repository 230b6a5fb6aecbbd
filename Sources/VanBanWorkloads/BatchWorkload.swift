import VanBan

/// The annotation of many texts on several cores at a time.
public struct BatchWorkload: Sendable {
  /// How many texts are worked on at a time.
  public let taskCount: Int
  private let annotator = Annotator()

  /// Makes a batch of a width.
  public init(taskCount: Int) { self.taskCount = taskCount }

  /// Annotates all texts once and gives a checksum, the same for every width.
  public func run(_ texts: [String]) async -> Int {
    var checksum = 0
    for await (_, document) in annotator.annotate(texts, maxConcurrentTasks: taskCount) {
      checksum += Workload.checksum(document)
    }
    return checksum
  }
}
