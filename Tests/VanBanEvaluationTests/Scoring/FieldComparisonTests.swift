import Testing

@testable import VanBanEvaluation

@Suite("Fields are compared as people would")
struct FieldComparisonTests {
  @Test(
    "names and numbers: case, composition and white space aside",
    arguments: [
      ("Lê An", "lê  an", true), ("Hòa", "Ho\u{300}a", true), ("Hòa", "Hoà", false), ("2021", "2021", true),
      ("Lê An", "Lê An B", false),
    ])
  func plain(gold: String, predicted: String, isSame: Bool) {
    #expect(FieldComparison.agree("name", .text(gold), .text(predicted)) == isSame)
  }

  @Test(
    "free phrases share half of the shorter one's words",
    arguments: [
      ("Chủ tịch UBND tỉnh", ["UBND tỉnh"], true), ("các sở, ban, ngành", ["các sở"], true),
      ("Bộ Y tế", ["Sở Y dược"], false), ("Sở Y", ["Sở Tài"], true), ("Lê An", ["Bộ", "Lê An"], true),
      ("Lê An", [], false),
    ])
  func phrases(gold: String, predicted: [String], isSame: Bool) {
    #expect(FieldComparison.agree("issuer", .text(gold), .list(predicted)) == isSame)
  }

  @Test("a deadline agrees when one holds the other")
  func deadlines() {
    #expect(FieldComparison.agree("deadline", .text("trước ngày 30/9"), .text("Ngày 30/9")))
    #expect(FieldComparison.agree("deadline", .text("30/9"), .text("trước 30/9")))
    #expect(!FieldComparison.agree("deadline", .text("30/9"), .text("30/8")))
    #expect(!FieldComparison.agree("deadline", .text("30/9"), nil))
    #expect(!FieldComparison.agree("deadline", .text("30/9"), .text("")))
  }

  @Test("provisions agree in any order, and each as often")
  func provisions() {
    let gold = FieldValue.list(["Điều 5", "khoản 1 Điều 6"])
    #expect(FieldComparison.agree("provisions", gold, .list(["khoản 1 điều 6", "Điều  5"])))
    #expect(!FieldComparison.agree("provisions", gold, .list(["Điều 5"])))
    #expect(!FieldComparison.agree("provisions", gold, nil))
    #expect(!FieldComparison.agree("provisions", .list(["a", "a", "b"]), .list(["a", "b", "b"])))
  }

  @Test("what was not found never agrees")
  func absent() {
    #expect(!FieldComparison.agree("holder", .text("Lê An"), nil))
  }
}
