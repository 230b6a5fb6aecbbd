/// The bytes of a compiled model: embedded in the binary, or built at run time and owned.
///
/// `@unchecked Sendable` is sound: the bytes never change after `init`.
@safe final class BoundaryModelMemory: @unchecked Sendable {
  private let base: UnsafeRawPointer
  /// The number of bytes.
  let count: Int
  private let isOwned: Bool

  /// Every section is aligned so.
  static var alignment: Int { 64 }

  /// Refers to bytes that live as long as the process.
  init(immortal bytes: UnsafeRawBufferPointer) {
    let isAligned = Int(bitPattern: bytes.baseAddress) % Self.alignment == 0
    precondition(isAligned, "the embedded model is aligned")
    unsafe base = bytes.baseAddress!
    count = bytes.count
    isOwned = false
  }

  /// Copies the bytes.
  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: Self.alignment)
    unsafe copy.copyBytes(from: bytes)
    unsafe base = UnsafeRawPointer(copy.baseAddress!)
    count = bytes.count
    isOwned = true
  }

  /// The values that begin at an offset: alive as long as the memory.
  func pointer<Value>(at offset: Int) -> UnsafePointer<Value> {
    unsafe (base + offset).assumingMemoryBound(to: Value.self)
  }

  /// The 32-bit word at an index.
  func word(_ index: Int) -> UInt32 {
    precondition(index * 4 + 4 <= count, "a word within the model")
    // Sound: the index has just been checked.
    return unsafe base.load(fromByteOffset: index * 4, as: UInt32.self)
  }

  deinit {
    if isOwned { unsafe base.deallocate() }
  }
}
