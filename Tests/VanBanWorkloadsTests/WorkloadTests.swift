import Testing
import VanBan
import VanBanWorkloads

@Suite("Workloads")
struct WorkloadTests {
  private static let texts = [
    """
    Chiều 08/9/2025, đồng chí Lê Thu Hà, Chủ tịch UBND tỉnh Bắc Ninh, họp với Sở Tài chính.
    Bà Lê Thu Hà yêu cầu Sở Tài chính rà soát theo Nghị định số 151/2025/NĐ-CP, báo cáo trước ngày 30/9.
    """, "Ông Trần Văn Bảo dự họp.",
  ]

  @Test("names are unique, and the yardstick is one of them")
  func uniqueNames() {
    let names = Workload.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Workload.named(Workload.yardstickName) != nil)
  }

  @Test("each does something, and the same each time", arguments: Workload.all.map(\.name))
  func checksums(name: String) throws {
    let run = try #require(Workload.named(name)).prepare(Self.texts)
    #expect(run.byteCount > 0)
    #expect(run.work() > 0)
    #expect(run.work() == run.work())
  }

  @Test("every step of the extraction is measured alone")
  func steps() {
    let names = Workload.all.map(\.name)
    #expect(names.contains("legal-reference") && names.contains("person-relations") && names.contains("directive"))
  }

  @Test("made-up words are all different, and words are cut with them")
  func ownWords() throws {
    let list = OwnLexicon.list(3_000)
    #expect(Set(list.split(separator: "\n")).count == 3_000)
    let lexicon = try #require(OwnLexicon(list: list))
    #expect(lexicon.entryCount == 3_000)
    #expect(lexicon.words.prepare([String(list.prefix { $0 != "\n" })]).work() == 1)
  }

  @Test("a batch finds the same whatever its width")
  func batch() async {
    let one = await BatchWorkload(taskCount: 1).run(Self.texts)
    let many = await BatchWorkload(taskCount: 3).run(Self.texts)
    #expect(one > 0)
    #expect(one == many)
  }
}
