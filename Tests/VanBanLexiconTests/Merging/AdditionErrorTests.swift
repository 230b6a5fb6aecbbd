import Testing

@testable import VanBanLexicon

@Suite struct AdditionErrorTests {
  private func message(_ work: () throws -> Void) -> String {
    do {
      try work()
      return "no error"
    } catch { return "\(error)" }
  }

  private func message(ofList text: String) -> String {
    message { _ = try Lexicon.standard.merging(list: text) }
  }

  @Test func readsLists() throws {
    let text = "\u{FEFF}# own words\r\n\r\n  khởi nghiệp \r\nVân Đồn\tplace\tlevel = district ; period=before\nAn\t\t"
    #expect(
      try Lexicon.Addition.list(text) == [
        "khởi nghiệp",
        Lexicon.Addition("Vân Đồn", .place, columns: ["level": "district", "period": "before"]), "An",
      ])
    #expect(try Lexicon.Addition.list("") == [])
  }

  @Test(arguments: [
    ("a\nb\tplanet", "2: unknown kind “planet”, expected one of word, person,"),
    ("a\n\n# c\n\tplace", "4: expected a phrase before the tab"),
    ("a\tplace\tlevel", "1: expected column=value, found “level”"),
    ("a\tplace\tlevel=city\tx", "1: expected a phrase, a kind and columns, found 4 cells"),
    ("a\tplace\tlevel=galaxy", "1: “a”: unknown level “galaxy”, expected one of city, commune, country"),
    ("a\nb\tplace\tcolour=red", "2: “b”: unknown column “colour” of a place, expected level or period"),
    ("a\tword\tlevel=city", "1: “a”: unknown column “level” of a word, which has none"),
    ("a\tplace\tlevel=country; period=after", "1: “a”: no row of places.tsv has these columns together"),
  ])
  func badLinesAreNamed(_ list: String, _ expected: String) {
    let message = message(ofList: list)
    #expect(message.hasPrefix(expected), "\(message)")
  }

  @Test func badAdditionsAreNamed() {
    #expect(message { _ = try Lexicon.standard.merging([" "]) } == "“ ”: expected words, found none")
    let long = String(repeating: "a ", count: 65)
    #expect(message(ofList: long).hasSuffix("expected 64 words at most, found 65"))
    #expect(message(ofList: String(repeating: "a ", count: 64)) == "no error")
  }
}
