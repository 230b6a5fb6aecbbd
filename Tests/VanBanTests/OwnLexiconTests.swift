import Testing
import VanBan

@Suite struct OwnLexiconTests {
  private func annotate(_ text: String, _ additions: [Lexicon.Addition]) throws -> Document {
    Annotator(lexicon: try Lexicon.standard.merging(additions)).annotate(text)
  }

  @Test func findsPeople() throws {
    let text = "Hôm qua Zuvaly Quyrox đã đến."
    #expect(Annotator().annotate(text).people.isEmpty)
    #expect(try annotate(text, [Lexicon.Addition("Zuvaly Quyrox", .person)]).people.map(\.name) == ["Zuvaly Quyrox"])
    #expect(try annotate("hôm qua zuvaly quyrox đến", [Lexicon.Addition("Zuvaly Quyrox", .person)]).people.isEmpty)
  }

  @Test func findsTitlesAndTheirHolders() throws {
    let text = "Nhạc trưởng khối Lê Văn An yêu cầu các đơn vị rà soát."
    let document = try annotate(text, [Lexicon.Addition("nhạc trưởng khối", .title)])
    #expect(document.roles.map { String(document[$0.span]) } == ["Nhạc trưởng khối"])
    #expect(document.people.map(\.name) == ["Lê Văn An"])
    #expect(document.roles.first?.holder == document.people.first?.id)
  }

  @Test func findsBodies() throws {
    let text = "Chủ tịch Zuvaly Xanh Lê Văn An họp."
    let document = try annotate(text, [Lexicon.Addition("Zuvaly Xanh", .organization)])
    #expect(document.roles.map { String(document[$0.span]) } == ["Chủ tịch Zuvaly Xanh"])
  }

  @Test func findsHonorifics() throws {
    let text = "Nghệ nhân zuvaly Y Thông đến dự."
    let document = try annotate(text, [Lexicon.Addition("nghệ nhân zuvaly", .honorific)])
    #expect(document.people.map(\.name) == ["Y Thông"])
  }

  @Test func unrelatedAdditionsChangeNothing() throws {
    let lexicon = try Lexicon.standard.merging(
      Lexicon.Addition.Kind.allCases.map { Lexicon.Addition("Zuvaly Quyrox", $0) })
    let (own, standard) = (Annotator(lexicon: lexicon), Annotator())
    for (_, text) in try Articles.all() { #expect(own.annotate(text) == standard.annotate(text)) }
  }
}
