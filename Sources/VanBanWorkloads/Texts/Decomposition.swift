import VanBanText

/// Vietnamese text in NFD.
enum Decomposition {
  /// Takes every Vietnamese letter apart; whatever else the text holds stays. Linear.
  static func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(contentsOf: parts[scalar] ?? [scalar]) }
    return String(scalars)
  }

  /// The canonical parts of each letter with marks, found by composing every base with every mark.
  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = {
    var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for base in "aeiouyAEIOUY".unicodeScalars {
      for marks in markSequences {
        if let composed = composed([base] + marks) { parts[composed] = [base] + marks }
      }
    }
    return parts
  }()

  /// Quality marks, tone marks, and both in canonical order: the dot below stands first, other tones behind.
  private static let markSequences: [[Unicode.Scalar]] = {
    let qualities: [Unicode.Scalar] = ["\u{302}", "\u{306}", "\u{31B}"]
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}"]
    let dotBelow: Unicode.Scalar = "\u{323}"
    let pairs = qualities.flatMap { quality in tones.map { [quality, $0] } }
    let dotted = qualities.map { $0 == "\u{31B}" ? [$0, dotBelow] : [dotBelow, $0] }
    return (qualities + tones + [dotBelow]).map { [$0] } + pairs + dotted
  }()

  private static func composed(_ letter: [Unicode.Scalar]) -> Unicode.Scalar? {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: letter)
    let result = Normalizer().normalize(String(scalars)).text.unicodeScalars
    return result.count == 1 ? result.first : nil
  }
}
