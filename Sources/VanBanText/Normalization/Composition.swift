/// Brings those stretches of a text to NFC that may not be in it.
enum Composition {
  /// Stretches nearer than this are composed in one go, since a call costs more than a few dozen bytes.
  private static let gap = 64

  /// The edits that compose `bytes`. Text before `start` is known to be composed. Linear.
  ///
  /// Without ICU's data the text stays as it is; the data is part of the ICU library, so that never happens in a
  /// sound installation.
  static func edits(of bytes: [UInt8], from start: Int) -> EditBatch {
    var batch = EditBatch()
    guard let first = nextStretch(in: bytes, from: start), let composer = try? Composer() else { return batch }
    var stretch = first
    while let next = nextStretch(in: bytes, from: stretch.upperBound) {
      if next.lowerBound - stretch.upperBound < gap {
        stretch = stretch.lowerBound..<next.upperBound
      } else {
        try? composer.compose(bytes[stretch], into: &batch)
        stretch = next
      }
    }
    try? composer.compose(bytes[stretch], into: &batch)
    return batch
  }

  /// The next scalars that may change or combine, with the inert scalar before them that they may combine with.
  private static func nextStretch(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var position = start
    while let suspect = Prescan.firstSuspect(in: bytes, from: position) {
      let (scalar, length) = bytes.scalar(at: suspect)
      position = suspect + length
      if isInert(scalar) { continue }
      let base = bytes.scalar(before: suspect)?.length ?? 0
      return suspect - base..<endOfStretch(in: bytes, from: position)
    }
    return nil
  }

  private static func endOfStretch(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let (scalar, length) = bytes.scalar(at: position)
      if isInert(scalar) { break }
      position += length
    }
    return position
  }

  /// Whether a scalar is surely NFC and never combines with what stands before it: of combining class 0 and
  /// `NFC_Quick_Check=Yes` in Unicode's DerivedNormalizationProps.txt. Scripts not listed are left to ICU.
  private static func isInert(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x374, 0x37E, 0x387, 0x2000, 0x2001, 0x2126, 0x212A, 0x212B: false
    case ..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x1E00..<0x1F00, 0x2000..<0x20D0, 0x2100..<0x2300: true
    case 0x2400..<0x2A00, 0x3000..<0x302A, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xFEFF, 0xFF00..<0xFFF0: true
    case 0x1F000..<0x1FB00: true
    default: false
    }
  }
}
