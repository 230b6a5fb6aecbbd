/// The bytes of a compiled lexicon: embedded in the binary, or built at run time and owned.
///
/// `@unchecked Sendable` is sound: the bytes never change after `init`.
@safe final class LexiconStorage: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  /// Refers to bytes that live as long as the process.
  init(immortal bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
    isOwned = false
  }

  /// Copies sections of bytes, one behind the other.
  init(copying sections: [UnsafeRawBufferPointer]) {
    let counts = unsafe sections.map(\.count)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: counts.reduce(0, +), alignment: 16)
    var start = 0
    for (index, count) in counts.enumerated() {
      // Sound: the copy has room for all sections.
      unsafe UnsafeMutableRawBufferPointer(rebasing: copy[start...]).copyMemory(from: sections[index])
      start += count
    }
    unsafe bytes = UnsafeRawBufferPointer(copy)
    isOwned = true
  }

  /// The values that begin at so many words from the start. Alive as long as the storage; the type is made of words.
  func pointer<Value>(at word: Int) -> UnsafePointer<Value> {
    guard let base = unsafe bytes.baseAddress else { preconditionFailure("a lexicon has a header") }
    return unsafe (base + word * 4).assumingMemoryBound(to: Value.self)
  }

  deinit {
    if isOwned { unsafe bytes.deallocate() }
  }
}
