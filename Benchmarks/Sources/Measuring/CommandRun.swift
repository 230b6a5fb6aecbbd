#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of a command, from its start to its end, its output thrown away.
public struct CommandRun: Sendable {
  /// The seconds that passed.
  public let seconds: Double
  /// The most memory that it held at a time, in bytes.
  public let peakMemory: Int
  /// Its exit status, or the signal that ended it as the shell tells it.
  public let status: Int32

  /// Runs a command; `nil` when it cannot be started.
  public init?(_ path: String, _ arguments: [String]) {
    let start = Clock.wall.now
    guard let process = Self.spawn([path] + arguments) else { return nil }
    var (status, usage) = (Int32(0), rusage())
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    seconds = Clock.wall.now - start
    peakMemory = PeakMemory.bytes(usage)
    self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func spawn(_ arguments: [String]) -> pid_t? {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var process = pid_t()
    return posix_spawn(&process, words[0]!, &actions, nil, &words, environ) == 0 ? process : nil
  }
}
