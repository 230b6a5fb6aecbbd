import Synchronization

/// Lets a number of tasks work at a time; others wait in line.
final class WorkPermits: Sendable {
  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  /// Lets so many work at a time.
  init(_ count: Int) { state = Mutex(State(free: count)) }

  /// Does some work as soon as a permit is free.
  func work<Output>(_ body: () async -> Output) async -> Output {
    await withCheckedContinuation(enter)
    defer { leave() }
    return await body()
  }

  private func enter(_ continuation: CheckedContinuation<Void, Never>) {
    let isFree = state.withLock { state in
      if state.free == 0 {
        state.waiting.append(continuation)
        return false
      }
      state.free -= 1
      return true
    }
    if isFree { continuation.resume() }
  }

  private func leave() {
    let next: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.free += 1
      return nil
    }
    next?.resume()
  }
}
