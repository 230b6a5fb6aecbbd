/// Maps a sequence by several tasks at a time and gives the results in the order of the input.
///
/// Lazy at both ends: of elements and results at most four times `maxConcurrentTasks` are in memory, however long the
/// base is. So much lies ready that a long piece of work does not keep the tasks behind it waiting.
public struct OrderedConcurrentMap<Base: Sequence, Output: Sendable>: AsyncSequence where Base.Element: Sendable {
  private let base: Base
  private let maxConcurrentTasks: Int
  private let isReady: (@Sendable (Base.Iterator) -> Bool)?
  private let transform: @Sendable (Base.Element) async -> Output

  /// Prepares the mapping; nothing runs before the first result is asked for.
  ///
  /// - Parameters:
  ///   - isReady: Whether the base gives its next element without waiting for someone else; `nil` where it always does.
  ///     Where it does not, results that are under way come out first.
  ///   - transform: Makes a result of an element.
  package init(
    _ base: Base, maxConcurrentTasks: Int, isReady: (@Sendable (Base.Iterator) -> Bool)? = nil,
    transform: @escaping @Sendable (Base.Element) async -> Output
  ) {
    self.base = base
    self.maxConcurrentTasks = Swift.min(Swift.max(1, maxConcurrentTasks), 1 << 16)
    self.isReady = isReady
    self.transform = transform
  }

  /// Starts at the first element.
  public func makeAsyncIterator() -> Iterator {
    Iterator(base: base.makeIterator(), limit: maxConcurrentTasks, isReady: isReady, transform: transform)
  }

  /// The results, in input order. Ends early when its task is cancelled.
  public struct Iterator: AsyncIteratorProtocol {
    private var base: Base.Iterator
    private let permits: WorkPermits
    /// How many elements may be under way or done and not yet asked for.
    private let window: Int
    private let isReady: (@Sendable (Base.Iterator) -> Bool)?
    private let transform: @Sendable (Base.Element) async -> Output
    /// What is under way or done, oldest first.
    private var tasks: [Task<Output, Never>] = []
    private var isAtEnd = false

    init(
      base: Base.Iterator, limit: Int, isReady: (@Sendable (Base.Iterator) -> Bool)?,
      transform: @escaping @Sendable (Base.Element) async -> Output
    ) {
      self.base = base
      permits = WorkPermits(limit)
      window = 4 * limit
      self.isReady = isReady
      self.transform = transform
    }

    /// Whether nothing is under way: what is asked for next has to be waited for.
    package var isIdle: Bool { tasks.isEmpty }

    /// The next result, or `nil` at the end.
    public mutating func next() async -> Output? {
      if tasks.isEmpty { startNext() }
      startWhatIsReady()
      guard let first = tasks.first, !Task.isCancelled else { return nil }
      let output = await first.value
      tasks.removeFirst()
      startWhatIsReady()
      return output
    }

    private mutating func startWhatIsReady() {
      while tasks.count < window, !isAtEnd, isReady?(base) ?? true { startNext() }
    }

    private mutating func startNext() {
      guard !isAtEnd, let element = base.next() else {
        isAtEnd = true
        return
      }
      tasks.append(Task { [transform, permits] in await permits.work { await transform(element) } })
    }
  }
}
