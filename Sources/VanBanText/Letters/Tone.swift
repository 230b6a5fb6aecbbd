/// The six tones of Vietnamese, in the order of the rows of ``ToneTable``.
package enum Tone: UInt8, CaseIterable, Sendable {
  /// Ngang: no mark.
  case level
  /// Huyền: the grave accent.
  case falling
  /// Hỏi: the hook above.
  case dipping
  /// Ngã: the tilde.
  case broken
  /// Sắc: the acute accent.
  case rising
  /// Nặng: the dot below.
  case heavy

  /// The tone of a combining mark, U+0300 to U+0323.
  init?(mark scalar: UInt32) {
    switch scalar {
    case 0x300: self = .falling
    case 0x301: self = .rising
    case 0x303: self = .broken
    case 0x309: self = .dipping
    case 0x323: self = .heavy
    default: return nil
    }
  }
}

/// Takes vowels apart into letter and tone, and puts them together again. Look-ups are O(1).
package enum ToneTable {
  /// The scalar of a vowel without its tone mark (case kept), and the tone; `nil` for what is no vowel.
  package static func split(_ scalar: UInt32) -> (vowel: UInt32, tone: Tone)? {
    guard let slot = slot(of: scalar), entries[slot] != 0 else { return nil }
    let entry = Int(entries[slot]) - 1
    return (rows[entry / 6 * 6], Tone(rawValue: UInt8(entry % 6)) ?? .level)
  }

  /// The vowel with a tone mark. `vowel` bears none; a scalar that is no vowel stays as it is.
  package static func join(_ vowel: UInt32, _ tone: Tone) -> UInt32 {
    guard let slot = slot(of: vowel), entries[slot] != 0 else { return vowel }
    return rows[Int(entries[slot]) - 1 + Int(tone.rawValue)]
  }

  /// The capital of a vowel, with its tone; other scalars stay as they are.
  static func upper(_ scalar: UInt32) -> UInt32 {
    guard let slot = slot(of: scalar), entries[slot] != 0 else { return scalar }
    return rows[(Int(entries[slot]) - 1) % (rows.count / 2) + rows.count / 2]
  }

  /// Twelve vowels in two cases, each with its six tones.
  private static let rows: [UInt32] =
    ("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
    + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ").unicodeScalars.map(\.value)

  /// For each slot one more than the place in `rows`; 0 where there is none.
  private static let entries: [UInt8] = {
    var entries = [UInt8](repeating: 0, count: 0x1B1 + 0x5A)
    for (place, scalar) in rows.enumerated() {
      if let slot = slot(of: scalar) { entries[slot] = UInt8(place + 1) }
    }
    return entries
  }()

  /// The vowels lie in U+0041 to U+01B0 and U+1EA0 to U+1EF9.
  private static func slot(of scalar: UInt32) -> Int? {
    if scalar < 0x1B1 { return Int(scalar) }
    return 0x1EA0...0x1EF9 ~= scalar ? Int(scalar) - 0x1EA0 + 0x1B1 : nil
  }
}
