#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Clocks of the system.
public enum Clock: Sendable {
  /// The processor time of the calling thread: what other programs do at the same time does not count.
  case thread
  /// The time that passes.
  case wall

  /// Seconds on this clock.
  public var now: Double {
    var time = timespec()
    clock_gettime(self == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that some work takes.
  public func seconds(of work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }
}
