import VanBanLexicon
import VanBanSegmentation

/// Names of bodies for comparison, abbreviations written out: `UBND tỉnh` is `Ủy ban nhân dân tỉnh`, `Bộ GD&ĐT` is `Bộ
/// Giáo dục và Đào tạo`.
struct OrganizationNames {
  /// What has been read of the table of whole names, by row.
  private var whole: [Int: NameFingerprint] = [:]

  private static let canonical = Lexicon.standard.column("canonical", of: .organizations)
  /// The words of abbreviations of bodies, by row; empty for those of other words and those with several readings.
  private static let expansions = Lexicon.standard.cells("expansion", of: .abbreviations) { cell in
    let isBody = cell.first?.isUppercase == true && !cell.utf8.contains(UInt8(ascii: ";"))
    return isBody ? PhraseTokens.split(cell).map { Lexicon.standard.key(of: $0) } : []
  }

  /// The name under a run of tokens.
  mutating func fingerprint(of tokens: Range<Int>, _ structure: OrganizationStructure, _ reading: Reading)
    -> NameFingerprint
  {
    guard let entry = structure.entry, entry.table == .organizations else {
      return Self.expanded(NameFingerprint(), tokens, reading)
    }
    let start = whole[entry.row] ?? Self.whole(entry)
    whole[entry.row] = start
    return Self.expanded(start, structure.head.upperBound..<max(structure.head.upperBound, tokens.upperBound), reading)
  }

  private static func whole(_ entry: LexiconEntry) -> NameFingerprint {
    var name = NameFingerprint()
    guard let canonical else { return name }
    for word in PhraseTokens.split(Lexicon.standard.cell(entry, canonical)) where word != "," {
      name.add(Lexicon.standard.key(of: word))
    }
    return name
  }

  private static func expanded(_ start: NameFingerprint, _ tokens: Range<Int>, _ reading: Reading) -> NameFingerprint {
    var name = start
    for token in tokens where reading.kind(token) != .punctuation {
      let match = reading.text.phrases.longest(.abbreviations, at: token)
      let words = match.map { $0.length == 1 ? expansions[$0.entry.row] : [] } ?? []
      if words.isEmpty { name.add(token, reading) }
      for word in words { name.add(word) }
    }
    return name
  }
}
