/// Cuts a file into blocks of whole lines while it is read: memory holds a few blocks, however long the file is.
///
/// Each block ends with an LF, but for the last. A line longer than a block makes a block of its own; lines that a pipe
/// gives make a smaller one when nothing follows at once. Linear.
final class LineBlocks: Sequence, IteratorProtocol {
  private let file: FileDescriptor
  private let blockSize: Int
  /// What has been read and not cut yet.
  private var prefix: [UInt8]
  private var pending: [UInt8] = []
  private(set) var failure: FileError?

  /// Reads on from where the file stands, behind `prefix`, which has been read already.
  init(_ file: FileDescriptor, prefix: [UInt8] = [], blockSize: Int = 1 << 16) {
    self.file = file
    self.blockSize = blockSize
    self.prefix = prefix
  }

  /// Whether more can be had without waiting for whoever writes the file.
  var isReady: Bool { file.isReady }

  /// The next lines, or `nil` at the end or where reading failed, which ``failure`` tells.
  func next() -> [UInt8]? {
    var block = pending
    pending = []
    while let more = read() {
      let end = more.lastIndex(of: UInt8(ascii: "\n"))
      guard let end, block.count + end + 1 >= blockSize || !isReady else {
        block += more
        continue
      }
      pending = Array(more[(end + 1)...])
      return block + more[...end]
    }
    return block.isEmpty ? nil : block
  }

  private func read() -> [UInt8]? {
    do throws(FileError) {
      let more = prefix.isEmpty ? try file.read(atMost: blockSize) : prefix
      prefix = []
      return more.isEmpty ? nil : more
    } catch {
      failure = error
      return nil
    }
  }
}
