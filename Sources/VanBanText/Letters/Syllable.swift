/// A syllable of Vietnamese taken apart for placing its tone mark: the letters without tone, the tone, and where the
/// vowels lie.
struct Syllable {
  /// The letters without tone marks, case kept.
  private let letters: [UInt32]
  /// The vowels that can bear the mark: without the `u` of `qu` and the `i` of `gi`.
  private let nucleus: Range<Int>
  private let tone: Tone

  /// Parses `bytes[range]`; `nil` for what has no tone mark, more than one, or not the shape of a syllable. Linear.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= Self.maximumLength, let (letters, tone, place) = Self.split(bytes, range) else { return nil }
    guard let nucleus = Self.nucleus(of: letters), !Self.isGia(letters, markedAt: place) else { return nil }
    (self.letters, self.tone, self.nucleus) = (letters, tone, nucleus)
  }

  /// Nghiêng in decomposed form has fewer bytes than this.
  private static let maximumLength = 24

  private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> ([UInt32], Tone, place: Int)? {
    var letters: [UInt32] = []
    var tone = Tone.level
    var place = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      guard Letters.isLatin(scalar) else { return nil }
      let part = ToneTable.split(scalar) ?? (scalar, .level)
      if part.tone != .level {
        if tone != .level { return nil }
        (tone, place) = (part.tone, letters.count)
      }
      letters.append(part.vowel)
      index += length
    }
    return tone == .level ? nil : (letters, tone, place)
  }

  /// `gịa` (as in `giặt gịa`) and `giạ` are two words: there the mark tells whether the `i` is a vowel.
  private static func isGia(_ letters: [UInt32], markedAt place: Int) -> Bool {
    letters.map(LowerCase.fold) == [0x67, 0x69, 0x61] && place == 1
  }

  /// One run of one to three vowels, followed by an ending that Vietnamese has.
  private static func nucleus(of letters: [UInt32]) -> Range<Int>? {
    let folded = letters.map(LowerCase.fold)
    guard var start = folded.firstIndex(where: isVowel) else { return nil }
    let end = folded[start...].firstIndex { !isVowel($0) } ?? folded.count
    if end - start > 1, let before = folded[..<start].last, glides(before, folded[start]) { start += 1 }
    return end - start <= 3 && isEnding(folded[end...]) ? start..<end : nil
  }

  private static func isVowel(_ letter: UInt32) -> Bool { ToneTable.split(letter) != nil }

  /// The `u` of `qu` and the `i` of `gi` belong to the consonant where another vowel follows.
  private static func glides(_ consonant: UInt32, _ vowel: UInt32) -> Bool {
    consonant == "q" && vowel == "u" || consonant == "g" && vowel == "i"
  }

  private static func isEnding(_ letters: ArraySlice<UInt32>) -> Bool {
    guard let first = letters.first else { return true }
    let second = letters.dropFirst().first
    switch letters.count {
    case 1: return first == "c" || first == "k" || first == "m" || first == "n" || first == "p" || first == "t"
    case 2: return first == "n" && (second == "g" || second == "h") || first == "c" && second == "h"
    default: return false
    }
  }
}

extension Syllable {
  /// Whether the styles differ: the syllable ends in `oa`, `oe` or `uy`.
  var hasTwoPlacements: Bool {
    guard nucleus.count == 2, nucleus.upperBound == letters.count else { return false }
    let (first, second) = (LowerCase.fold(letters[nucleus.lowerBound]), LowerCase.fold(letters[nucleus.lowerBound + 1]))
    return first == "o" && (second == "a" || second == "e") || first == "u" && second == "y"
  }

  /// The syllable with its mark on the first vowel.
  var placingOnFirst: String { text(markAt: nucleus.lowerBound) }

  /// The syllable with its mark on the second vowel.
  var placingOnSecond: String { text(markAt: nucleus.lowerBound + 1) }

  /// The syllable with its mark where `style` has it; `nil` for ``ToneStyle/keep``.
  func placing(in style: ToneStyle) -> String? {
    style == .keep ? nil : text(markAt: hasTwoPlacements ? openPlace(in: style) : mainVowel)
  }

  private func openPlace(in style: ToneStyle) -> Int {
    let isBareUy = nucleus.lowerBound == 0 && LowerCase.fold(letters[0]) == "u"
    return style == .classic || isBareUy ? nucleus.lowerBound : nucleus.lowerBound + 1
  }

  /// A vowel with a diacritic bears the mark, of `ươ` the second; else the middle of three, the second of two before
  /// a consonant and the first of two at the end.
  private var mainVowel: Int {
    if let marked = nucleus.last(where: { isMarked(letters[$0]) }) { return marked }
    if nucleus.count == 3 { return nucleus.lowerBound + 1 }
    return nucleus.count == 2 && nucleus.upperBound < letters.count ? nucleus.lowerBound + 1 : nucleus.lowerBound
  }

  private func isMarked(_ letter: UInt32) -> Bool { letter > 0x7F }

  private func text(markAt place: Int) -> String {
    var bytes: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      bytes.append(scalar: index == place ? ToneTable.join(letter, tone) : letter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Compares a scalar with an ASCII letter of the source.
private func == (scalar: UInt32?, letter: Unicode.Scalar) -> Bool { scalar == letter.value }
