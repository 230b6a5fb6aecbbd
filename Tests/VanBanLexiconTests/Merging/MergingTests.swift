import Testing

@testable import VanBanLexicon

@Suite struct MergingTests {
  private let base = Lexicon.standard

  private func entries(_ phrase: String, in lexicon: Lexicon) -> [LexiconEntry] {
    lexicon.entries(of: PhraseTokens.split(phrase).map(lexicon.key(of:)))
  }

  @Test func keysOfTheBaseStayTheSame() throws {
    let merged = try base.merging(["zuvaly quyrox", "hoà zuvaly"])
    for row in stride(from: 0, to: base.rowCount(of: .syllables), by: 7) {
      let syllable = base.cell(.syllables, row: row, 0)
      #expect(merged.key(of: syllable) == base.key(of: syllable))
    }
    #expect(merged.key(of: "zuvaly") >= Lexicon.Key(base.keyCount))
    #expect(merged.key(of: "ZUVALY") == merged.key(of: "zuvaly"))
    #expect(merged.keyCount == base.keyCount + 2)
  }

  @Test(arguments: ["zuvaly", "một-từ-dài-hơn-mười-hai-byte", "Wolfeschlegelsteinhausen"])
  func newTokensAreFound(_ word: String) throws {
    let merged = try base.merging([Lexicon.Addition(word + " an")])
    #expect(entries(word + " AN", in: merged).contains { $0.table == .ownWords })
    #expect(entries(word, in: merged).isEmpty)
  }

  @Test func toneStylesAndCompositionShareAKey() throws {
    let merged = try Lexicon(tables: []).merging(["hoà zu", "thu\u{309}y"])
    #expect(merged.key(of: "hòa") == merged.key(of: "hoà"))
    #expect(merged.key(of: "thuỷ") == merged.key(of: "thủy"))
    #expect(merged.keyCount == Lexicon(tables: []).keyCount + 3)
  }

  @Test func whatWasListedStaysListed() throws {
    let merged = try base.merging(["sân bay zuvaly"])
    for phrase in ["sân bay", "Bắc Kạn", "Bí thư", "Quốc hội", "TP"] {
      #expect(entries(phrase, in: merged) == entries(phrase, in: base))
      #expect(!entries(phrase, in: merged).isEmpty)
    }
  }

  @Test func sayingItTwiceAddsNothing() throws {
    let once = try base.merging(["sân bay", Lexicon.Addition("Bắc Kạn", .place, columns: ["level": "province"])])
    let twice = try once.merging([
      "sân bay", "SÂN BAY", Lexicon.Addition("Bắc Kạn", .place, columns: ["level": "province"]),
    ])
    #expect(entries("sân bay", in: twice) == entries("sân bay", in: once))
    #expect(entries("Bắc Kạn", in: twice) == entries("Bắc Kạn", in: once))
    #expect(twice.keyCount == base.keyCount)
  }

  @Test func mergesOnTopOfMerged() throws {
    let merged = try base.merging(["zuvaly an"]).merging(["zuvaly bình", "quyrox an"])
    for phrase in ["zuvaly an", "zuvaly bình", "quyrox an"] { #expect(!entries(phrase, in: merged).isEmpty) }
    #expect(merged.keyCount == base.keyCount + 2)
  }

  @Test(arguments: [
    (Lexicon.Addition("zuvaly", .place), LexiconTable.places, "level", "commune"),
    (Lexicon.Addition("zuvaly", .place, columns: ["level": "province"]), .places, "level", "province"),
    (Lexicon.Addition("zuvaly", .title), .titles, "kind", "position"),
    (Lexicon.Addition("zuvaly", .title, columns: ["system": "police"]), .titles, "system", "police"),
    (Lexicon.Addition("ZUVALY", .title, columns: ["system": "enterprise"]), .titles, "full", ""),
    (Lexicon.Addition("zuvaly", .honorific, columns: ["kind": "rank"]), .honorifics, "kind", "rank"),
    (Lexicon.Addition("zuvaly", .organization, columns: ["kind": "court"]), .organizations, "kind", "court"),
    (Lexicon.Addition("zuvaly", .abbreviation), .abbreviations, "kind", "title"),
  ])
  func additionsFollowAModel(
    _ addition: Lexicon.Addition, _ table: LexiconTable, _ column: String, _ value: String
  ) throws {
    let merged = try base.merging([addition])
    let entry = try #require(entries(addition.phrase, in: merged).first { $0.table == table })
    #expect(merged.cell(entry, try #require(merged.column(column, of: table))) == value)
  }

  @Test func rowsOfModelsExistForEveryKind() throws {
    for kind in Lexicon.Addition.Kind.allCases {
      let merged = try base.merging([Lexicon.Addition("zuvaly", kind), Lexicon.Addition("ZV", kind)])
      for entry in entries("zuvaly", in: merged) + entries("ZV", in: merged) where !entry.table.isUserFilled {
        #expect(entry.row < base.rowCount(of: entry.table))
      }
    }
  }
}
