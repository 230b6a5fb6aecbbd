import Testing

@testable import VanBanExtraction

@Suite struct PersonRelationsTests {
  private func document(_ text: String) -> Document { ExtractionPipeline().document(text, publishedAt: nil) }

  @Test func givenNamesJoinTheirBearer() {
    let people = document("Ông Cao Tấn Lực đồng ý. Bà Trần Thị Mỹ Lệ cũng vậy. Ông Lực ký trước, bà Lệ ký sau.").people
    #expect(people.map(\.name) == ["Cao Tấn Lực", "Trần Thị Mỹ Lệ"])
    #expect(people.map(\.mentions.count) == [2, 2])
  }

  @Test func aNameThatFitsTwoPeopleStaysOpen() {
    let found = document("Ông Cao Tấn Lực và ông Vi Văn Lực cùng ký. Ông Lực đọc biên bản.")
    #expect(found.people.map(\.name) == ["Cao Tấn Lực", "Vi Văn Lực", "Lực"])
    #expect(found.diagnostics.map(\.code).contains("ambiguous-person"))
  }

  @Test func theHonorificTellsNamesakesApart() {
    let people = document("Ông Cao Tấn Lan và bà Vi Thị Lan cùng ký. Bà Lan đọc biên bản.").people
    #expect(people.map(\.mentions.count) == [1, 2])
  }

  @Test(arguments: [
    "# Lê Phước Thời\nLê Phước Thời (sinh năm 1927), tên thường gọi Sáu Hòa, nghỉ hưu. Sáu Hòa mất năm 1990.",
    "# Lê Phước Thời\nBài viết của Trần Thị Lụa. Ông tên thật là Sáu Hòa.",
    "# Sáu Hòa\nLê Phước Thời (tên thường gọi Sáu Hòa) nghỉ hưu.",
  ])
  func anotherNameMeansItsBearer(_ text: String) {
    let people = document(text).people
    #expect(people[0].mentions.contains { text.utf8.dropFirst($0.span.start).starts(with: "Sáu Hòa".utf8) })
    #expect(!people.dropFirst().contains { $0.name == "Sáu Hòa" })
  }

  @Test func capitalsAndToneStyleMakeNoOtherPerson() {
    let people = document("Ông Lò Văn Thoả dự họp. Đồng chí Lò Văn Thỏa kết luận.").people
    #expect(people.count == 1)
  }

  @Test func twoHoldersLeaveALoneTitleOpen() {
    let roles = document("Phó Thủ tướng Lê Văn Khải và Phó Thủ tướng Vũ Đức Hòa dự họp. Phó Thủ tướng giao việc.").roles
    #expect(roles.map { $0.holder != nil } == [true, true, false])
  }

  @Test func capitalisedSyllablesWithoutEndTakeLinearTime() {
    let flood = String(repeating: "Nguyễn Sở Trần Phó Bí thư Lê ", count: 14_000)
    #expect(document(flood).people.count < 1_000)
  }
}
