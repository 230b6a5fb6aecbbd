/// Maps a sequence by several tasks at a time and gives the results in the order of the input.
///
/// Lazy at both ends: an element is taken from the base only when one of the tasks is free for it, so that at most
/// `maxConcurrentTasks` elements and results are in memory, however long the base is.
public struct OrderedConcurrentMap<Base: Sequence, Output: Sendable>: AsyncSequence where Base.Element: Sendable {
  private let base: Base
  private let maxConcurrentTasks: Int
  private let transform: @Sendable (Base.Element) async -> Output

  /// Prepares the mapping; nothing runs before the first result is asked for.
  package init(
    _ base: Base, maxConcurrentTasks: Int, transform: @escaping @Sendable (Base.Element) async -> Output
  ) {
    self.base = base
    self.maxConcurrentTasks = Swift.max(1, maxConcurrentTasks)
    self.transform = transform
  }

  /// Starts at the first element.
  public func makeAsyncIterator() -> Iterator {
    Iterator(base: base.makeIterator(), limit: maxConcurrentTasks, transform: transform)
  }

  /// The results, in input order. Ends early when its task is cancelled.
  public struct Iterator: AsyncIteratorProtocol {
    private var base: Base.Iterator
    private let limit: Int
    private let transform: @Sendable (Base.Element) async -> Output
    /// The tasks under way, oldest first: a ring of which `head` is the oldest.
    private var ring: [Task<Output, Never>] = []
    private var head = 0

    init(base: Base.Iterator, limit: Int, transform: @escaping @Sendable (Base.Element) async -> Output) {
      self.base = base
      self.limit = limit
      self.transform = transform
    }

    /// The next result, or `nil` at the end.
    public mutating func next() async -> Output? {
      if ring.isEmpty { start() }
      guard head < ring.count, !Task.isCancelled else { return nil }
      let output = await ring[head].value
      replaceHead()
      return output
    }

    private mutating func start() {
      while ring.count < limit, let task = task() { ring.append(task) }
    }

    /// Puts a new task in the place of the finished one; at the end of the base the ring shrinks, oldest first again.
    private mutating func replaceHead() {
      if let task = task() {
        ring[head] = task
        head = (head + 1) % ring.count
      } else {
        ring = Array(ring[(head + 1)...] + ring[..<head])
        head = 0
      }
    }

    private mutating func task() -> Task<Output, Never>? {
      guard let element = base.next() else { return nil }
      return Task { [transform] in await transform(element) }
    }
  }
}
