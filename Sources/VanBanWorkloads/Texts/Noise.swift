/// Text as scrapers and office programs leave it.
enum Noise {
  /// Changes single characters at fixed distances, so that the result is the same each time. Linear.
  static func added(to text: String) -> String {
    var result = ""
    for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result += number % 23 == 0 ? "\u{A0}" : number % 41 == 0 ? "  " : " " }
      result += changed(word, number)
    }
    return result
  }

  private static func changed(_ word: Substring, _ number: Int) -> String {
    var word = String(word)
    if number % 29 == 0 { word = Decomposition.decomposed(word) }
    if number % 67 == 0 { word += "\u{200B}" }
    return word.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\n" where number % 2 == 0: result += "\r\n"
      case "-" where number % 3 == 0: result += "–"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
