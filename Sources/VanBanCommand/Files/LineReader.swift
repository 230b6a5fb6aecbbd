/// Cuts a file into lines while it is read: memory holds one block and one line, however long the file is.
///
/// A line ends at LF; a CR in front of it stays with the line. Linear, also for a single line of many megabytes.
final class LineReader: Sequence, IteratorProtocol {
  private let file: FileDescriptor
  private let blockSize = 1 << 18
  private var block: [UInt8]
  private var position = 0
  private(set) var failure: FileError?

  /// Reads on behind `prefix`, which has been read from the file already.
  init(_ file: FileDescriptor, prefix: [UInt8] = []) {
    self.file = file
    block = prefix
  }

  /// Whether the next line can be had without waiting for whoever writes the file, as far as can be told.
  var isReady: Bool { block[position...].contains(UInt8(ascii: "\n")) || file.isReady }

  /// The next line without its LF, or `nil` at the end or where reading failed, which ``failure`` tells.
  func next() -> [UInt8]? {
    var line: [UInt8] = []
    repeat {
      let rest = block[position...]
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        position = end + 1
        return line + rest[..<end]
      }
      line += rest
    } while refill()
    return line.isEmpty ? nil : line
  }

  private func refill() -> Bool {
    position = 0
    block = []
    do throws(FileError) {
      block = try file.read(atMost: blockSize)
    } catch {
      failure = error
    }
    return !block.isEmpty
  }
}
