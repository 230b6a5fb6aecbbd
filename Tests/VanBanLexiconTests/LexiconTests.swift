import Testing

@testable import VanBanLexicon

@Suite struct LexiconTests {
  private let lexicon = Lexicon(tables: [
    TableSource(.words, phrases: ["sân bay", "sân bay quốc tế", "bay"]),
    TableSource(.places, phrases: ["Bắc Kạn"]),
  ])

  private func tables(_ phrase: String) -> [LexiconTable] {
    lexicon.entries(of: PhraseTokens.split(phrase).map(lexicon.key(of:))).map(\.table)
  }

  @Test(arguments: [
    ("hoà bình", "hòa bình"), ("uỷ ban", "ủy ban"), ("khoẻ", "khỏe"), ("Thuý", "thúy"), ("QUỲ", "quỳ"),
  ])
  func keysFoldToneStyles(_ written: String, _ read: String) {
    let lexicon = Lexicon(tables: [TableSource(.words, phrases: [written])])
    let keys = [written, read].map { PhraseTokens.split($0).map(lexicon.key(of:)) }
    #expect(keys[0] == keys[1])
    #expect(!keys[0].contains(Lexicon.unknown))
  }

  @Test(arguments: [
    "Bộ Bưu chính, Viễn thông", "PGS.TS Nguyễn Huệ", "dịch Covid-19", "H'Yim", "trách nhiệm  nghiêng", "",
  ])
  func keysOfAPhraseAreThoseOfItsTokens(_ phrase: String) {
    let lexicon = Lexicon.standard
    #expect(lexicon.keys(ofPhrase: phrase) == PhraseTokens.split(phrase).map(lexicon.key(of:)))
  }

  @Test func keysKeepTonesApart() {
    let lexicon = Lexicon(tables: [TableSource(.words, phrases: ["hòa", "hoa", "hóa", "uy"])])
    #expect(Set(["hòa", "hoa", "hóa", "uy"].map(lexicon.key(of:))).count == 4)
    #expect(lexicon.key(of: "quý") == Lexicon.unknown)
  }

  @Test func keysFoldCase() {
    #expect(lexicon.key(of: "SÂN") == lexicon.key(of: "sân"))
    #expect(lexicon.key(of: "sân") != lexicon.key(of: "bay"))
    #expect(lexicon.key(of: "đường") == Lexicon.unknown)
  }

  @Test func marksHaveFixedKeys() {
    for mark in Mark.all { #expect(lexicon.key(of: mark.spelling) == mark.rawValue) }
  }

  @Test func findsWholePhrasesOnly() {
    #expect(tables("sân bay") == [.words])
    #expect(tables("sân bay quốc") == [])
    #expect(tables("Sân bay quốc tế") == [.words])
    #expect(tables("bắc kạn") == [.places])
  }

  @Test func entriesLeadToTheirRows() throws {
    let table = try TableSource(.titles, text: "# Titles\nphrase\tsystem\nBí thư\tparty\nTrưởng ban\tparty\n")
    let lexicon = Lexicon(tables: [table])
    let entry = try #require(lexicon.entries(of: ["trưởng", "ban"].map(lexicon.key(of:))).first)
    #expect(lexicon.phrase(entry) == "Trưởng ban")
    #expect(lexicon.column("system", of: .titles) == 1)
    #expect(lexicon.cell(entry, 1) == "party")
  }

  @Test func rowsMustFitTheHeader() {
    #expect(throws: LexiconError.self) { try TableSource(.titles, text: "phrase\tsystem\nBí thư\n") }
  }

  @Test func compilesTheSameBytesTwice() {
    func build() -> [UInt8] {
      var builder = LexiconBuilder()
      builder.add(TableSource(.words, phrases: (0..<500).map { "từ a\($0)" }))
      return builder.build()
    }
    #expect(build() == build())
  }
}
