import VanBanLexicon
import VanBanSegmentation

/// Names of bodies for comparison, short forms and abbreviations written out: `UBND tỉnh` is `Ủy ban nhân dân tỉnh`, `Bộ
/// GD&ĐT` is `Bộ Giáo dục và Đào tạo`.
struct OrganizationNames {
  /// The full names of short forms, as far as they have been read, by row of the table of whole names.
  private var fullNames: [Int: NameFingerprint] = [:]

  private static let canonical = Lexicon.standard.column("canonical", of: .organizations)
  /// Whether a row of the table of whole names is the full name itself.
  private static let isFull = zip(
    Lexicon.standard.cellNumbers("phrase", of: .organizations),
    Lexicon.standard.cellNumbers("canonical", of: .organizations)
  ).map { $0 == $1 }
  /// The words of abbreviations of bodies, by row; empty for those of other words and those with several readings.
  private static let expansions = Lexicon.standard.cells("expansion", of: .abbreviations) { cell in
    let isBody = cell.first?.isUppercase == true && !cell.utf8.contains(UInt8(ascii: ";"))
    return isBody ? Lexicon.standard.keys(ofPhrase: cell) : []
  }

  /// The name under a run of tokens. Linear in its length.
  mutating func fingerprint(of tokens: Range<Int>, _ structure: OrganizationStructure, _ reading: Reading)
    -> NameFingerprint
  {
    guard let entry = structure.entry, entry.table == .organizations else {
      var name = NameFingerprint()
      Self.add(tokens, reading, to: &name)
      return name
    }
    let head = structure.head
    // The name that begins in a mention may go on behind it.
    let isWritten = Self.isFull[entry.row] && reading.length(of: .organizations, at: head.lowerBound) == head.count
    var name = isWritten ? Self.written(head, reading) : fullName(entry)
    Self.add(head.upperBound..<max(head.upperBound, tokens.upperBound), reading, to: &name)
    return name
  }

  /// A full name as the text writes it, commas left out.
  private static func written(_ tokens: Range<Int>, _ reading: Reading) -> NameFingerprint {
    var name = NameFingerprint()
    for token in tokens where !reading.isMark(.comma, at: token) { name.add(reading.key(token)) }
    return name
  }

  /// The full name of a short form.
  private mutating func fullName(_ entry: LexiconEntry) -> NameFingerprint {
    if let known = fullNames[entry.row] { return known }
    var name = NameFingerprint()
    let words = Self.canonical.map { Lexicon.standard.keys(ofPhrase: Lexicon.standard.cell(entry, $0)) } ?? []
    for word in words where word != Mark.comma.rawValue { name.add(word) }
    fullNames[entry.row] = name
    return name
  }

  private static func add(_ tokens: Range<Int>, _ reading: Reading, to name: inout NameFingerprint) {
    for token in tokens where reading.kind(token) != .punctuation {
      guard let match = reading.phrase(of: .abbreviations, at: token), match.length == 1,
        case let words = expansions[match.entry.row], !words.isEmpty
      else {
        name.add(token, reading)
        continue
      }
      for word in words { name.add(word) }
    }
  }
}
