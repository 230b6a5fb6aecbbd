#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the operating system did not open, read or write a file.
struct FileError: Error, Equatable, CustomStringConvertible {
  /// The file.
  let path: String
  /// The operating system's error number.
  let code: Int32

  /// Whether the reader of a pipe has gone: nothing is wrong then, there is only no one left to write for.
  var isBrokenPipe: Bool { code == EPIPE }

  /// The file and what is wrong with it.
  var description: String {
    switch code {
    case ENOENT: "\(path): no such file or folder; check the path"
    case EACCES, EPERM: "\(path): no permission; check the rights of the file and its folder"
    case EISDIR: "\(path): is a folder; expected a file"
    case ENOSPC: "\(path): no space left on the device"
    default: "\(path): input or output error \(code)"
    }
  }
}
