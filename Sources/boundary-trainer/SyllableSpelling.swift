import VanBanText

/// How syllables are spelt: which spellings mean the same, and what a spelling tells of the sound.
struct SyllableSpelling {
  private let text: String
  private let initial: String
  private let rime: [UInt32]
  let tone: Tone

  /// Takes a syllable apart: in lower case, with its tone mark in the classic style.
  init(_ syllable: String) {
    text = syllable
    let parts = syllable.unicodeScalars.map { ToneTable.split($0.value) ?? ($0.value, .level) }
    tone = parts.first { $0.tone != .level }?.tone ?? .level
    let letters = parts.map(\.vowel)
    let initial = Self.initials.first {
      letters.starts(with: $0.unicodeScalars.map(\.value)) && letters.count > $0.count
    }
    self.initial = initial ?? ""
    rime = Array(letters.dropFirst(self.initial.count))
  }

  /// The longest first.
  private static let initials = [
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
  ]
  /// The initials behind which a final `i` may as well be written `y`: `kỉ luật`, `kỷ luật`.
  private static let initialsBeforeEitherI: Set<String> = ["h", "k", "l", "m", "s", "t", "qu"]

  /// The initial consonant; letters that stand for the same one count as one.
  var initialSound: String { ["gh": "g", "ngh": "ng", "k": "c"][initial] ?? initial }

  /// The letters of the rime, without tone.
  var rimeSound: String { Self.text(rime, .level) }

  /// The spellings that mean the same, the one with `y` first.
  var variants: [String] {
    let (i, y): (UInt32, UInt32) = (0x69, 0x79)
    guard Self.initialsBeforeEitherI.contains(initial), rime == [i] || rime == [y] else {
      return [text]
    }
    return [initial + Self.text([y], tone), initial + Self.text([i], tone)]
  }

  private static func text(_ letters: [UInt32], _ tone: Tone) -> String {
    String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar(ToneTable.join($0, tone)) }))
  }
}
