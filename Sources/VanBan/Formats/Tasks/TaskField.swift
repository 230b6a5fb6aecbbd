/// The columns of a task list, under the names that CSV and JSON lines give them.
public enum TaskField: String, CaseIterable, Sendable {
  /// What a column holds.
  case document, id, who, what, polarity, force, status, when, kind, due, lead, cooperate, product, issuer, basis

  /// What the field of a task says; empty where the document does not tell.
  public func value(of task: TaskItem) -> String {
    switch self {
    case .document: task.document
    case .id: task.id
    case .who: Self.joined(task.who)
    case .what: task.what
    case .polarity: task.polarity.rawValue
    case .force: task.force.rawValue
    case .status: task.status.rawValue
    case .when: task.when ?? ""
    case .kind: task.kind?.rawValue ?? ""
    case .due: task.due?.description ?? ""
    case .lead: Self.joined(task.lead)
    case .cooperate: Self.joined(task.cooperate)
    case .product: task.product ?? ""
    case .issuer: task.issuer ?? ""
    case .basis: Self.joined(task.basis)
    }
  }

  private static func joined(_ words: [String]) -> String { words.joined(separator: "; ") }
}

/// The language of the headings of a task list; what the documents say stays as it is.
public enum TaskLanguage: String, CaseIterable, Sendable {
  /// English.
  case en
  /// Vietnamese.
  case vi

  /// The heading of a column.
  func heading(_ field: TaskField) -> String {
    switch (field, self) {
    case (.document, .en): "Document"
    case (.document, .vi): "Văn bản"
    case (.id, .en): "No."
    case (.id, .vi): "Số"
    case (.who, .en): "Who"
    case (.who, .vi): "Người thực hiện"
    case (.what, .en): "What"
    case (.what, .vi): "Việc"
    case (.polarity, .en): "Polarity"
    case (.polarity, .vi): "Làm hay cấm"
    case (.force, .en): "Force"
    case (.force, .vi): "Hình thức"
    case (.status, .en): "Status"
    case (.status, .vi): "Trạng thái"
    case (.when, .en): "When"
    case (.when, .vi): "Thời gian"
    case (.kind, .en): "Kind"
    case (.kind, .vi): "Loại hạn"
    case (.due, .en): "Due"
    case (.due, .vi): "Hạn cuối"
    case (.lead, .en): "Lead"
    case (.lead, .vi): "Chủ trì"
    case (.cooperate, .en): "With"
    case (.cooperate, .vi): "Phối hợp"
    case (.product, .en): "Product"
    case (.product, .vi): "Sản phẩm"
    case (.issuer, .en): "Issuer"
    case (.issuer, .vi): "Thẩm quyền"
    case (.basis, .en): "Legal basis"
    case (.basis, .vi): "Căn cứ"
    }
  }

  /// What stands before an action that must not be done and does not say so itself: `nghiêm cấm …` leaves it outside.
  var forbidding: String { self == .en ? "Not allowed: " : "Không được: " }

  /// What is said of a demand that the document only tells of.
  var reported: String { self == .en ? "told as given" : "đã giao trước đó" }
}
