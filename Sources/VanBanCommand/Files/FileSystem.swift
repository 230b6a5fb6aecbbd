import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is done to files by name.
enum FileSystem {
  /// Gives a file another name in one step, in the place of what had it before.
  static func rename(_ path: String, to target: String) throws(FileError) {
    // Sound: both strings live through the call.
    guard unsafe systemRename(path, target) == 0 else { throw FileError(path: target, code: errno) }
  }

  /// The bytes of a file; `nil` when it is missing.
  static func size(of path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }
}

private let systemRename = unsafe rename
