import VanBanLexicon

/// Lines of a plan that say who, when and what for the tasks above them: `Cơ quan chủ trì: Sở Tư pháp`, `Thời gian
/// thực hiện: Quý IV/2025`.
struct TaskLabels {
  /// The first draft that the next label speaks of.
  private var first = 0
  /// Whether the line before was a label.
  private var isLabelled = false
  /// How many tasks one label may speak of: it bounds the work of a text of nothing but labels.
  private static let reach = 64

  /// Gives what a label says to the tasks above it; `false` for any other line, behind which a label speaks of what
  /// follows.
  mutating func take(_ reading: Reading, _ line: DirectiveLine, _ drafts: inout [DirectiveDraft]) -> Bool {
    guard line.body.count <= 80,
      let match = Self.label.match(reading, at: line.body.lowerBound, limit: line.body.upperBound)
    else {
      let startsTask = line.mark.map { $0.level <= .number } ?? false
      if isLabelled || startsTask { first = drafts.count }
      isLabelled = false
      return false
    }
    isLabelled = true
    for index in max(first, drafts.count - Self.reach)..<max(first, drafts.count) {
      fill(&drafts[index], match, reading)
    }
    return true
  }

  private func fill(_ draft: inout DirectiveDraft, _ match: RuleMatch, _ reading: Reading) {
    guard let value = match.part("value").map({ trimmed($0, reading) }) else { return }
    if match.part("lead") != nil {
      draft.addressee = draft.addressee ?? value
      draft.lead = draft.lead ?? value
    } else if match.part("partner") != nil {
      draft.cooperate = draft.cooperate ?? value
    } else if match.part("actor") != nil {
      draft.addressee = draft.addressee ?? value
    } else if match.part("time") != nil {
      draft.time = draft.time ?? value
    } else {
      draft.product = draft.product ?? value
    }
  }

  private func trimmed(_ value: Range<Int>, _ reading: Reading) -> Range<Int> {
    let isClosed =
      reading.isMark(.period, at: value.upperBound - 1) || reading.isMark(.semicolon, at: value.upperBound - 1)
    return value.lowerBound..<(isClosed && value.count > 1 ? value.upperBound - 1 : value.upperBound)
  }

  /// `Cơ quan chủ trì: …`
  static let label = Rule(
    "directive.task-label", "A line that says who must act, by when or with which product, for the tasks above it.",
    source: "usage of plans; Decree 30/2020/NĐ-CP, appendix I",
    .sequence(
      .choice(
        .sequence(.optional(body), .word("chủ trì"), .optional(.words("thực hiện", "tham mưu"))).captured("lead"),
        .sequence(.optional(body), .word("phối hợp"), .optional(.words("thực hiện"))).captured("partner"),
        .sequence(body, .words("thực hiện", "chịu trách nhiệm")).captured("actor"),
        .sequence(
          .words("thời gian", "thời hạn", "tiến độ", "lộ trình"),
          .optional(.words("thực hiện", "hoàn thành", "triển khai"))
        ).captured("time"),
        .sequence(.words("sản phẩm", "kết quả"), .optional(.words("đầu ra", "hoàn thành", "thực hiện", "dự kiến")))
          .captured("product")), .mark(.colon), .optional(.many(.token).captured("value"))))

  private static let body = Pattern.words("đơn vị", "cơ quan", "tổ chức", "bộ phận", "cơ quan, đơn vị", "phân công")
}
