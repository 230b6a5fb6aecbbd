#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file of the operating system, read and written in blocks.
///
/// Standard input, output and pipes have no size and no position; FoundationEssentials reads whole files alone.
struct FileDescriptor: Sendable {
  /// The number by which the operating system knows the file.
  let number: Int32
  /// What messages call it.
  let name: String

  /// Data goes in here when no file is named.
  static let standardInput = FileDescriptor(number: 0, name: "standard input")
  /// Data comes out here.
  static let standardOutput = FileDescriptor(number: 1, name: "standard output")
  /// Everything that is not data comes out here.
  static let standardError = FileDescriptor(number: 2, name: "standard error")

  /// Whether a person sits at the other end.
  var isTerminal: Bool { isatty(number) == 1 }

  /// Whether reading gives something at once, be it the end: a file always does, a pipe when its writer has written.
  var isReady: Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    // Sound: the request outlives the call, which does not wait.
    return unsafe poll(&request, 1, 0) != 0
  }

  /// Opens a file to read.
  static func reading(_ path: String) throws(FileError) -> FileDescriptor {
    // Sound: the string lives through the call.
    try opened(unsafe open(path, O_RDONLY | O_CLOEXEC), path)
  }

  /// Opens a file to write, empty and made when it is missing.
  static func writing(_ path: String) throws(FileError) -> FileDescriptor {
    // Sound: the string lives through the call.
    try opened(unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666), path)
  }

  private static func opened(_ number: Int32, _ path: String) throws(FileError) -> FileDescriptor {
    guard number >= 0 else { throw FileError(path: path, code: errno) }
    return FileDescriptor(number: number, name: path)
  }

  /// Reads to the end.
  func readAll() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try read(atMost: 1 << 16)
      if block.isEmpty { return bytes }
      bytes += block
    }
  }

  /// Reads at most `limit` bytes; none at the end of the file.
  func read(atMost limit: Int) throws(FileError) -> [UInt8] {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
      // Sound: the buffer has room for `limit` bytes, and what `read` has filled is what is told as initialised.
      repeat { count = unsafe systemRead(number, buffer.baseAddress, limit) } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    guard count >= 0 else { throw FileError(path: name, code: errno) }
    return bytes
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var start = 0
    while start < bytes.count {
      // Sound: the array outlives the call, and the call reads from `start` to its end.
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(number, buffer.baseAddress! + start, buffer.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw FileError(path: name, code: errno)
      }
    }
  }

  /// Brings what was written to the disk, so that a rename after it never shows an empty file.
  func synchronize() { _ = fsync(number) }

  /// Closes the file.
  func close() { _ = systemClose(number) }
}

private let systemRead = unsafe read
private let systemWrite = unsafe write
private let systemClose = close
