/// The rule for provisions, and what joins them to their document.
enum ProvisionRules {
  /// `khoản 3 Điều 12`
  static let alone = Rule(
    "legal-reference.provision", "A provision or several, before their document or alone.",
    source: "Decree 78/2025/NĐ-CP, articles 63 to 69", ProvisionPattern.list)

  /// Between the provisions and their document: `của`, a comma, `ban hành kèm theo`, or nothing.
  static let connector = Program(.sequence(NumberPattern.emphasis, joint, NumberPattern.emphasis))

  private static let joint = Pattern.choice(
    .sequence(
      .optional(.mark(.comma)), .optional(.word("được")), .words("ban hành kèm theo", "kèm theo", "ban hành theo")),
    .sequence(.optional(.mark(.comma)), .words("của", "trong", "tại", "thuộc"), .optional(draft)), draft,
    .mark(.comma, .hyphen), .sequence())

  /// `Điều 51 dự thảo Luật Viên chức (sửa đổi)`
  private static let draft = Pattern.words("dự thảo", "dự án")
}
