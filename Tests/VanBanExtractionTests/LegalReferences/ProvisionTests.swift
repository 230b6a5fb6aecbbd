import Testing
import VanBan

@testable import VanBanExtraction

@Suite struct ProvisionTests {
  private func provisions(_ text: String) -> [String] {
    Annotator().annotate("quy định tại " + text).legalReferences.first?.provisions ?? []
  }

  @Test(arguments: [
    ("điểm a khoản 2 Điều 5", ["điểm a khoản 2 Điều 5"]),
    ("Điều 5, khoản 2, điểm a", ["điểm a khoản 2 Điều 5"]),
    ("khoản 1, khoản 2 và khoản 3 Điều 39", ["khoản 1 Điều 39", "khoản 2 Điều 39", "khoản 3 Điều 39"]),
    ("khoản 1 và điểm a khoản 2 Điều 3", ["khoản 1 Điều 3", "điểm a khoản 2 Điều 3"]),
    ("khoản 4 Điều 45, khoản 5 Điều 54", ["khoản 4 Điều 45", "khoản 5 Điều 54"]),
    ("các điều 3, 4 và 9", ["Điều 3", "Điều 4", "Điều 9"]),
    ("các điểm d, đ khoản 1 Điều này", ["điểm d khoản 1 Điều này", "điểm đ khoản 1 Điều này"]),
    ("Điều 51 và Điều 82", ["Điều 51", "Điều 82"]),
  ]) func writesOutLists(_ text: String, _ expected: [String]) {
    #expect(provisions(text) == expected)
  }

  @Test func rangesFollowTheVietnameseAlphabet() {
    #expect(provisions("điểm c đến e khoản 1 Điều 2").map { $0.prefix(6) } == ["điểm c", "điểm d", "điểm đ", "điểm e"])
    #expect(PointLabels.range("e", "c").isEmpty)
  }

  @Test func rangesWithoutEndAreNotWrittenOut() {
    #expect(provisions("Điều 1 đến Điều 999") == ["Điều 1", "Điều 999"])
  }

  @Test func floodsOfArticlesAreReadOnce() {
    let flood = String(repeating: "Điều 1, ", count: 100_000)
    #expect(provisions(flood).count == 100_000)
    let selfReferences = String(repeating: "Nghị định này ", count: 20_000)
    #expect(Annotator().annotate(selfReferences).legalReferences.count == 20_000)
  }
}
