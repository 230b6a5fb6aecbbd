import CTextScan

/// What the characters of a line tell.
struct LineContent {
  /// The number of scalars.
  let width: Int
  private let classes: LineClasses

  var hasLower: Bool { classes.contains(.lower) }
  var hasUpper: Bool { classes.contains(.upper) }
  var hasSpace: Bool { classes.contains(.space) }
  var hasLetter: Bool { hasLower || hasUpper }
  var isAllCapitals: Bool { hasUpper && !hasLower }

  /// Reads the line, whole scalars of valid UTF-8. Linear in its length.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    // Sound: the call reads the range alone, and the two bytes before it where there are any.
    let line = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe ctextscan_read_line($0, Int64(range.lowerBound), Int64(range.upperBound)) }
    }
    let seen = LineClasses(rawValue: line?.classes ?? 0)
    classes = seen.contains(.other) ? LineClasses(bytes, range) : seen
    width = Int(line?.width ?? 0)
  }

  /// The number of scalars before the first space. Linear in it.
  static func firstWordWidth(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var (index, width) = (range.lowerBound, 0)
    while index < range.upperBound, bytes[index] != 0x20 {
      width += bytes[index] & 0xC0 == 0x80 ? 0 : 1
      index += 1
    }
    return width
  }

  /// Whether the line has several words, the last of which is made of lower-case letters only: in a sentence more is to
  /// come. Linear in that word.
  static func endsInLowerCaseWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index > range.lowerBound, bytes[index - 1] != 0x20 { index -= 1 }
    guard index > range.lowerBound else { return false }
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      guard Letters.isLetter(scalar), !LowerCase.isUpper(scalar) else { return false }
      index += length
    }
    return true
  }
}

/// The classes of characters that a line holds, as `LineScan.h` numbers them.
struct LineClasses: OptionSet {
  let rawValue: UInt32

  static let lower = LineClasses(rawValue: UInt32(CTEXTSCAN_LOWER))
  static let upper = LineClasses(rawValue: UInt32(CTEXTSCAN_UPPER))
  static let space = LineClasses(rawValue: UInt32(CTEXTSCAN_SPACE))
  /// The wide scan met what it does not know.
  static let other = LineClasses(rawValue: UInt32(CTEXTSCAN_OTHER))

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Reads a line scalar by scalar, whatever its script. Linear in its length.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      insert(Self.of(scalar))
      index += length
    }
  }

  private static func of(_ scalar: UInt32) -> LineClasses {
    switch scalar {
    case 0x20: .space
    case _ where Letters.isLetter(scalar): LowerCase.isUpper(scalar) ? .upper : .lower
    default: []
    }
  }
}
