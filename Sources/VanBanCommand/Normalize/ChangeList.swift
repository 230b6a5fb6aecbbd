import VanBan

/// Writes what normalisation changed.
enum ChangeList {
  /// A line for each change: original bytes, resulting bytes, original wording, resulting wording, parted by tabs.
  static func render(_ normalized: NormalizedText, of text: String) -> String {
    let result = normalized.text
    return normalized.map.changes.map { change in
      "\(change.original)\t\(change.normalized)\t\(visible(text[change.original]))\t"
        + "\(visible(result[change.normalized]))\n"
    }.joined()
  }

  /// The words with everything that does not show, and combining marks, as `U+XXXX`.
  private static func visible(_ text: Substring) -> String {
    text.unicodeScalars.map { isVisible($0) ? String($0) : name($0) }.joined()
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: scalar == " "
    case .nonspacingMark, .enclosingMark, .spacingMark, .unassigned, .surrogate: false
    default: true
    }
  }
}
