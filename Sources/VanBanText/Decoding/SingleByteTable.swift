/// What each byte of a single-byte encoding stands for. Sources: ORIGIN.md of this folder.
struct SingleByteTable {
  /// Stands for a byte that the encoding does not define.
  static let undefined: UInt32 = 0xFFFD

  /// The scalars of the 256 bytes.
  let scalars: [UInt32]

  /// Takes the scalars of 0x80 to 0xFF, and those bytes below that are no ASCII.
  init(high: String, low: [UInt8: Unicode.Scalar] = [:]) {
    var scalars = (0..<128).map { low[UInt8($0)]?.value ?? $0 }
    scalars += high.unicodeScalars.map(\.value)
    precondition(scalars.count == 256, "a table of 128 scalars")
    self.scalars = scalars
  }

  /// The bytes of control characters that stand for letters.
  var letterControls: [UInt8] { (0..<0x20).filter { scalars[Int($0)] != UInt32($0) } }
}
