/// Brings those stretches of a text to NFC that may not be in it.
struct Composition {
  /// Stretches nearer than this are composed in one go, since a call costs more than a few dozen bytes.
  private static let gap = 64

  private let bytes: [UInt8]
  private var batch = EditBatch()
  /// What is left to ICU and not yet composed.
  private var stretch: Range<Int>?
  private var composer: Composer?

  /// The edits that compose `bytes`. Text before `start` is known to be composed. Linear.
  ///
  /// Without ICU's data only the vowels of Vietnamese are composed; the data is part of the ICU library, so that never
  /// happens in a sound installation.
  static func edits(of bytes: [UInt8], from start: Int) -> EditBatch {
    var composition = Composition(bytes: bytes)
    composition.run(from: start)
    return composition.batch
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run(from start: Int) {
    var position = start
    while let suspect = Prescan.firstSuspect(in: bytes, from: position) {
      let (scalar, length) = bytes.scalar(at: suspect)
      position = suspect + length
      if Self.isInert(scalar) { continue }
      if let vowel = VowelComposition(bytes, mark: suspect) {
        composeStretch()
        batch.replace(vowel.range, withScalar: vowel.scalar)
        position = vowel.range.upperBound
      } else {
        position = endOfStretch(from: position)
        extendStretch(from: suspect, to: position)
      }
    }
    composeStretch()
  }

  /// Adds scalars that may change or combine, with the inert scalar before them that they may combine with.
  private mutating func extendStretch(from suspect: Int, to end: Int) {
    let start = suspect - (bytes.scalar(before: suspect)?.length ?? 0)
    if let before = stretch, start - before.upperBound < Self.gap {
      stretch = before.lowerBound..<end
    } else {
      composeStretch()
      stretch = start..<end
    }
  }

  private mutating func composeStretch() {
    guard let range = stretch else { return }
    stretch = nil
    if composer == nil { composer = try? Composer() }
    try? composer?.compose(bytes[range], into: &batch)
  }

  private func endOfStretch(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let (scalar, length) = bytes.scalar(at: position)
      if Self.isInert(scalar) { break }
      position += length
    }
    return position
  }

  /// Whether a scalar is surely NFC and never combines with what stands before it: of combining class 0 and
  /// `NFC_Quick_Check=Yes` in Unicode's DerivedNormalizationProps.txt. Scripts not listed are left to ICU.
  static func isInert(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x374, 0x37E, 0x387, 0x2000, 0x2001, 0x2126, 0x212A, 0x212B: false
    case ..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x1E00..<0x1F00, 0x2000..<0x20D0, 0x2100..<0x2300: true
    case 0x2400..<0x2A00, 0x3000..<0x302A, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xFEFF, 0xFF00..<0xFFF0: true
    case 0x1F000..<0x1FB00: true
    default: false
    }
  }
}
