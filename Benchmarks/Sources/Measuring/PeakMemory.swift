#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most memory that a process has held at a time.
enum PeakMemory {
  /// Of the running process, in bytes.
  static var ofThisProcess: Int {
    var usage = rusage()
    // The C library of Linux names the constant by an enumeration, and takes a number.
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return bytes(usage)
  }

  /// As the system has told it, in bytes: Linux counts in kilobytes, macOS in bytes.
  static func bytes(_ usage: rusage) -> Int {
    #if os(Linux)
      usage.ru_maxrss * 1024
    #else
      usage.ru_maxrss
    #endif
  }
}
