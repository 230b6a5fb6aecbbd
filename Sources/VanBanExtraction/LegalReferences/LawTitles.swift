import VanBanLexicon
import VanBanText

/// What the table of laws says of a title.
struct LawTitle: Sendable {
  /// The document type in lower case.
  let type: String
  /// The full title.
  let canonical: String
  /// The full title where the text has an abbreviation (`BLHS`), else `nil`: titles are shown as written.
  let abbreviated: String?
}

/// The laws cited by title: their full titles and the numbers of their versions.
struct LawTitles: Sendable {
  /// The laws of the standard lexicon.
  static let standard = LawTitles(.standard)

  /// The types of which a title alone is a reference; treaties are named in too many ways that are none.
  private static let types: Set = ["luật", "bộ luật", "pháp lệnh", "hiến pháp", "điều lệ"]

  private let rows: [LawTitle?]
  /// The full title and the cell of numbers, by title in lower case.
  private let known: [String: (canonical: String, numbers: String)]

  init(_ lexicon: Lexicon) {
    let table = TableColumns(.laws, lexicon, ["type", "canonical", "numbers"]).rows
    rows = table.map { phrase, cells in Self.title(phrase, type: cells[0], canonical: cells[1]) }
    known = Dictionary(table.map { (LowerCase.fold($0.phrase), ($0.cells[1], $0.cells[2])) }) { first, _ in first }
  }

  /// The title that starts at a token, where it may stand for a reference. O(1).
  func law(_ reading: Reading, at token: Int) -> LawTitle? {
    guard let match = reading.text.phrases.longest(.laws, at: token), let law = rows[match.entry.row] else {
      return nil
    }
    return law.abbreviated == nil || reading.shape(token).contains(.allCapitals) ? law : nil
  }

  /// The full title of a title or of a short form of one; unknown ones are their own.
  func canonical(_ title: String) -> String { known[LowerCase.fold(title)]?.canonical ?? title }

  /// The number of the law of some title that a year passed, when the table knows exactly one.
  func number(of title: String, year: Int) -> String? {
    let numbers = Self.split(known[LowerCase.fold(title)]?.numbers ?? "").filter { $0.hasSuffix("@\(year)") }
    return numbers.count == 1 ? numbers[0].split(separator: "@").first.map(String.init) : nil
  }

  private static func title(_ phrase: String, type: String, canonical: String) -> LawTitle? {
    let isWord = !phrase.contains(" ") && phrase != canonical
    guard types.contains(type), !isWord || type.hasSuffix("luật") else { return nil }
    return LawTitle(type: type, canonical: canonical, abbreviated: isWord ? canonical : nil)
  }

  private static func split(_ cell: String) -> [String] { cell.split(separator: ";").map(String.init) }
}
