/// Evens out single characters: spaces, dashes, invisible characters, line ends and the D with a stroke.
struct CharacterFolding {
  private let options: NormalizationOptions

  init(_ options: NormalizationOptions) {
    self.options = options
  }

  /// The edits over the whole of `bytes`. Linear; clean stretches are passed over by the prescan.
  func edits(of bytes: [UInt8]) -> EditBatch {
    var batch = EditBatch()
    var position = 0
    while let suspect = Prescan.firstSuspect(in: bytes, from: position) {
      let (scalar, length) = bytes.scalar(at: suspect)
      position = suspect + length
      if scalar == 0xAD, let end = endOfCut(in: bytes, from: position) { position = end }
      switch change(of: scalar, before: position, in: bytes) {
      case .keep: continue
      case .delete: batch.delete(suspect..<position)
      case .replace(let substitute): batch.replace(suspect..<position, withScalar: substitute.value)
      }
    }
    return batch
  }

  /// What becomes of a scalar.
  private enum Change {
    case keep
    case delete
    case replace(Unicode.Scalar)
  }

  private func change(of scalar: UInt32, before next: Int, in bytes: [UInt8]) -> Change {
    switch scalar {
    case 0x0D where options.foldsSpaces: next < bytes.count && bytes[next] == 0x0A ? .delete : .replace("\n")
    case 0x85, 0x2028, 0x2029: options.foldsSpaces ? .replace("\n") : .keep
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: options.foldsSpaces ? .replace(" ") : .keep
    case _ where Self.isInvisible(scalar): options.deletesInvisibles ? .delete : .keep
    case _ where Self.isDash(scalar): options.foldsDashes ? .replace("-") : .keep
    default: options.foldsLookAlikes ? Self.lookAlike(scalar) : .keep
    }
  }

  /// Ð and Ɖ for Đ, ð and ɖ for đ, slashes of mathematics, and the full-width forms of ASCII.
  private static func lookAlike(_ scalar: UInt32) -> Change {
    switch scalar {
    case 0xD0, 0x189: .replace("Đ")
    case 0xF0, 0x256: .replace("đ")
    case 0x2044, 0x2215: .replace("/")
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar - 0xFEE0).map(Change.replace) ?? .keep
    default: .keep
    }
  }

  /// Without width in print: soft hyphen, grapheme joiner, Mongolian vowel separator, zero-width spaces and joiners,
  /// direction marks, word joiner, variation selectors, byte-order mark (Unicode: Default_Ignorable_Code_Point).
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Hyphens, dashes, minus signs and what is typed for them (Unicode: Dash, and the hyphen bullet).
  private static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D7, 0x1806, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Behind a soft hyphen: the start of the next line's word, where the hyphen stands at the end of a line.
  private func endOfCut(in bytes: [UInt8], from start: Int) -> Int? {
    guard options.deletesInvisibles else { return nil }
    let lineEnd = Self.skip(in: bytes, from: start) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard lineEnd < bytes.count, bytes[lineEnd] == 0x0A else { return nil }
    let word = Self.skip(in: bytes, from: lineEnd + 1) { $0 == 0x20 || $0 == 0x09 }
    guard word < bytes.count, Letters.isLetter(bytes.scalar(at: word).value) else { return nil }
    return word
  }

  private static func skip(in bytes: [UInt8], from start: Int, while matches: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, matches(bytes[index]) { index += 1 }
    return index
  }
}
