import CAllocations

/// The heap as the calling thread uses it.
public enum Allocations {
  /// How many blocks some work takes; `nil` where the system's allocator cannot be counted.
  public static func count(of work: () -> Void) -> Int? {
    let before = callocations_count()
    work()
    return before < 0 ? nil : Int(callocations_count() - before)
  }
}
