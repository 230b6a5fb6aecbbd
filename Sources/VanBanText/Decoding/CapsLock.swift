/// Tells which words of an ABC font were typed with Caps Lock, which leaves small toned letters in capitals.
///
/// A word with two capitals or more and no plain small letter is one (`NGHÜA`). A word with fewer (`Ký`, `ở`) may be
/// an ordinary one; it is one when its whole line has no plain small letter.
struct CapsLock {
  /// What a byte stands for: nothing of a word, or a letter of one of these kinds.
  private enum Class {
    static let other: UInt8 = 0
    static let capital: UInt8 = 1
    static let plainSmall: UInt8 = 2
    static let toned: UInt8 = 4
  }

  private let classes: [UInt8]

  /// Takes the scalars that the 256 bytes stand for.
  init(_ scalars: [UInt32]) {
    classes = scalars.map { scalar in
      guard Letters.isLetter(scalar) else { return Class.other }
      if Self.isToned(scalar) { return Class.toned }
      return LowerCase.isUpper(scalar) ? Class.capital : Class.plainSmall
    }
  }

  /// The scalar as it was meant: toned letters as capitals.
  static func meant(_ scalar: UInt32) -> UInt32 { isToned(scalar) ? ToneTable.upper(scalar) : scalar }

  private static func isToned(_ scalar: UInt32) -> Bool {
    ToneTable.split(scalar).map { $0.tone != .level } ?? false
  }

  /// Whether the letters of a line are capitals but for toned ones. Looks no further than to the first that is not.
  func isOn(_ bytes: Swift.Span<UInt8>, line: Range<Int>) -> Bool {
    var word = Word()
    for index in line {
      let letter = classes[Int(bytes[index])]
      if letter == Class.plainSmall { return false }
      word.add(letter)
    }
    return word.capitals >= 2
  }

  /// The first word of `range` that was typed with Caps Lock and holds a toned letter. Linear up to its end.
  func firstWord(_ bytes: Swift.Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var word = Word()
    for index in range {
      let letter = classes[Int(bytes[index])]
      if letter != Class.other {
        word.add(letter)
      } else {
        if word.isMistyped { return start..<index }
        word = Word()
        start = index + 1
      }
    }
    return word.isMistyped ? start..<range.upperBound : nil
  }

  /// The letters of a word.
  private struct Word {
    private(set) var capitals: UInt32 = 0
    private var kinds: UInt8 = 0

    @inline(__always)
    mutating func add(_ letter: UInt8) {
      kinds |= letter
      capitals += UInt32(letter & Class.capital)
    }

    var isMistyped: Bool { kinds == Class.capital | Class.toned && capitals >= 2 }
  }
}
