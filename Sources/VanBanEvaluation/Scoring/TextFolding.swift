import VanBan

/// Makes words comparable: composition, white space and case aside.
enum TextFolding {
  private static let composer = Normalizer(composing)

  /// NFC and nothing else.
  private static var composing: NormalizationOptions {
    var options = NormalizationOptions()
    options.foldsSpaces = false
    options.deletesInvisibles = false
    options.foldsDashes = false
    options.foldsLookAlikes = false
    options.joinsWrappedLines = false
    return options
  }

  /// The text in NFC and small letters, each run of white space one space, none at the ends.
  static func fold(_ text: String) -> String {
    let composed = composer.normalize(text).text
    return composed.unicodeScalars.split(whereSeparator: isSpace).map { String($0).lowercased() }
      .joined(separator: " ")
  }

  /// The words of a text: runs of letters, digits and low lines.
  static func words(_ text: String) -> Set<String> {
    Set(fold(text).unicodeScalars.split { !isWord($0) }.map { String($0) })
  }

  /// White space as Unicode has it, and the four separators among the control characters.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || 0x1C...0x1F ~= scalar.value
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: scalar == "_"
    }
  }
}
