/// A name as it is spelled, byte by byte: strings compare by canonical equivalence, which has to be told anew for each
/// of them and here says the same, since all are in one form.
struct Spelling: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Spelling, right: Spelling) -> Bool { isSpelled(left.text, as: right.text.utf8.span) }

  /// Whether a text is spelled with some bytes. Linear.
  static func isSpelled(_ text: String, as bytes: Swift.Span<UInt8>) -> Bool {
    let written = text.utf8.span
    guard written.count == bytes.count else { return false }
    for index in written.indices where written[index] != bytes[index] { return false }
    return true
  }

  func hash(into hasher: inout Hasher) {
    // Sound: the hasher reads the bytes within the call.
    let isHashed: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
