/// The rules for what a document is about, behind a reference to it.
enum SubjectRules {
  /// All of them.
  static let all = RuleSet([subject])

  /// `về việc …`, `quy định về …`, `hướng dẫn …`
  static let subject = Rule(
    "legal-reference.subject", "What a document is about: outside the reference, and no demand.",
    source: "Decree 30/2020/NĐ-CP, appendix I (trích yếu)", opening)

  private static let opening = Pattern.sequence(
    .optional(.mark(.comma)),
    .choice(
      .sequence(.words("quy định", "hướng dẫn"), .words("về", "chi tiết", "việc", "một số", "thi hành", "thực hiện")),
      .words("về việc", "về", "phê duyệt", "ban hành", "sửa đổi", "thành lập", "kết luận")))
}
