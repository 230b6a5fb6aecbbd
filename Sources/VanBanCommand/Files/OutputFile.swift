import FoundationEssentials

/// Where data goes: standard output, or a file that appears whole or not at all.
///
/// A named file is written as `NAME.partial` beside it and renamed when all is done: a kill on the way leaves an
/// earlier `NAME` as it was, and what was written so far in `NAME.partial`. What is no plain file (a device, a named
/// pipe) is written to directly.
final class OutputFile {
  private let descriptor: FileDescriptor
  private let rename: (partial: String, final: String)?
  private var buffer: [UInt8] = []
  private let capacity = 1 << 16

  /// Opens standard output for `nil` and `-`, else the file.
  init(_ path: String?) throws(FileError) {
    guard let path, path != "-" else {
      descriptor = .standardOutput
      rename = nil
      return
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let partial = Self.isSpecial(target) ? nil : target + ".partial"
    descriptor = try .writing(partial ?? target)
    rename = partial.map { ($0, target) }
  }

  private static func isSpecial(_ path: String) -> Bool {
    guard let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType else {
      return false
    }
    return type != .typeRegular
  }

  /// Writes bytes, at the latest when the output is finished.
  func write(_ bytes: some Collection<UInt8>) throws(FileError) {
    buffer += bytes
    if buffer.count >= capacity || descriptor.isTerminal { try flush() }
  }

  /// Writes what is still held back and gives the file its name.
  func finish() throws(FileError) {
    try flush()
    guard let rename else { return }
    descriptor.synchronize()
    descriptor.close()
    try FileSystem.rename(rename.partial, to: rename.final)
  }

  /// Writes what is held back.
  func flush() throws(FileError) {
    try descriptor.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
