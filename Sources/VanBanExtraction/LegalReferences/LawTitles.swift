import VanBanLexicon
import VanBanSegmentation
import VanBanText

/// What the table of laws says of a title.
struct LawTitle: Sendable {
  /// The document type.
  let type: DocumentType.ID
  /// The law, whose titles are several.
  let law: LawVersions.ID
  /// The full title where the text has an abbreviation (`BLHS`), else `nil`: titles are shown as written.
  let abbreviated: String?
}

/// The laws and treaties cited by title.
struct LawTitles: Sendable {
  /// The laws of the standard lexicon.
  static let standard = LawTitles(.standard)

  private let lexicon: Lexicon
  private let rows: [LawTitle?]
  private let treaties: [LawTitle?]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    let table = TableColumns(.laws, lexicon, ["type", "canonical"]).rows
    rows = table.enumerated().map { Self.title($0, $1.phrase, type: $1.cells[0], canonical: $1.cells[1]) }
    treaties = table.enumerated().map { Self.treaty($0, $1.phrase, type: $1.cells[0], canonical: $1.cells[1]) }
  }

  /// The title that starts at a token, where it may stand for a reference, and where it ends, also over the ends of
  /// lines. O(1): titles are short.
  func match(_ reading: Reading, at token: Int) -> (law: LawTitle, end: Int)? {
    if let broken = broken(reading, at: token) { return broken }
    guard let match = reading.text.phrases.longest(.laws, at: token), let law = rows[match.entry.row] else {
      return nil
    }
    guard law.abbreviated == nil || reading.shape(token).contains(.allCapitals) else { return nil }
    return (law, token + match.length)
  }

  /// Where the title that starts at a token ends, also one that the table knows without `về`.
  func end(_ reading: Reading, at token: Int) -> Int? { match(reading, at: token)?.end ?? about(reading, at: token) }

  /// The treaty that starts at a token and where its name ends.
  func treaty(_ reading: Reading, at token: Int) -> (law: LawTitle, end: Int)? {
    guard let match = reading.text.phrases.longest(.laws, at: token), let treaty = treaties[match.entry.row] else {
      return nil
    }
    return (treaty, token + match.length)
  }

  /// Where a title ends that the end of a line breaks: `Luật` / `Giá`, or in the cells of a table; `nil` for any other.
  func brokenEnd(_ reading: Reading, at token: Int) -> Int? { broken(reading, at: token)?.end }

  /// The longest title of the table that goes over the end of a line, but not over that of a paragraph.
  private func broken(_ reading: Reading, at token: Int) -> (law: LawTitle, end: Int)? {
    guard openers.contains(reading, token) else { return nil }
    var end = token + 1
    var firstBreak: Int?
    while end < min(reading.count, token + Self.longestTitle), !reading.shape(end).contains(.paragraphStart) {
      if reading.isLineStart(end) { firstBreak = firstBreak ?? end }
      end += 1
    }
    guard let firstBreak else { return nil }
    let title = longest((token..<end).map(reading.key), from: firstBreak - token + 1)
    return title.map { ($0.law, token + $0.length) }
  }

  /// `Luật về Sĩ quan Quân đội nhân dân Việt Nam`, which may be a predecessor of the law that goes without `về`; not the
  /// end of `PHÁP LUẬT VỀ ĐẤT ĐAI`.
  private func about(_ reading: Reading, at token: Int) -> Int? {
    guard openers.contains(reading, token), token == 0 || reading.key(token - 1) != Self.legal,
      let type = reading.text.phrases.longest(.documentTypes, at: token),
      case let start = token + type.length + 1, start < reading.count, reading.key(start - 1) == Self.aboutWord
    else { return nil }
    var end = start
    while end < min(reading.count, start + Self.longestTitle), !reading.isLineStart(end) { end += 1 }
    let keys = (token..<start - 1).map(reading.key) + (start..<end).map(reading.key)
    return longest(keys, from: type.length + 1).map { token + $0.length + 1 }
  }

  /// The longest title that some keys begin with, of at least so many.
  private func longest(_ keys: [Lexicon.Key], from shortest: Int) -> (law: LawTitle, length: Int)? {
    for length in stride(from: keys.count, through: shortest, by: -1) {
      let rows = lexicon.entries(of: Array(keys[..<length])).filter { $0.table == .laws }
      if let law = rows.lazy.compactMap({ self.rows[$0.row] }).first { return (law, length) }
    }
    return nil
  }

  private static let legal = Lexicon.standard.key(of: "pháp")
  private static let aboutWord = Lexicon.standard.key(of: "về")

  /// No title that lines break is longer.
  static let longestTitle = 16
  private let openers = WordKeys("luật bộ pháp")

  private static func title(_ row: Int, _ phrase: String, type: String, canonical: String) -> LawTitle? {
    let isWord = !phrase.contains(" ") && phrase != canonical
    guard let id = DocumentTypes.standard.id(named: type), DocumentTypes.standard.use(of: id).contains(.title),
      !isWord || type.hasSuffix("luật")
    else { return nil }
    return LawTitle(type: id, law: LawVersions.standard.id(ofRow: row), abbreviated: isWord ? canonical : nil)
  }

  private static func treaty(_ row: Int, _ phrase: String, type: String, canonical: String) -> LawTitle? {
    guard let id = DocumentTypes.standard.id(named: type), DocumentTypes.standard.use(of: id).contains(.treaty) else {
      return nil
    }
    let law = LawVersions.standard.id(ofRow: row)
    return LawTitle(type: id, law: law, abbreviated: phrase.contains(" ") ? nil : canonical)
  }
}
