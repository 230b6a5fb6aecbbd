/// What a document type is good for in the patterns of references, as a bit set by row of the table.
struct DocumentTypeUse: OptionSet, Sendable {
  let rawValue: UInt8

  /// The phrase is an abbreviation: `NQ`.
  static let abbreviation = DocumentTypeUse(rawValue: 1)
  /// Its number is given without symbol often enough to be told from a count.
  static let short = DocumentTypeUse(rawValue: 2)
  /// It is no common noun: `thông tư này` is always the document.
  static let unmistakable = DocumentTypeUse(rawValue: 4)
  /// A standard, whose number ends in a year behind a colon.
  static let standard = DocumentTypeUse(rawValue: 8)
  /// What states conclude with one another.
  static let treaty = DocumentTypeUse(rawValue: 16)
  /// A law, code or ordinance.
  static let law = DocumentTypeUse(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The uses of a type of the table.
  init(_ type: DocumentType) {
    var use: DocumentTypeUse = type.isAbbreviation ? .abbreviation : []
    if Self.shortTypes.contains(type.name) { use.insert(.short) }
    if Self.unmistakableTypes.contains(type.name) { use.insert(.unmistakable) }
    if Self.lawTypes.contains(type.name) { use.insert(.law) }
    if type.system == .standard { use.insert(.standard) }
    if LawTitles.treatyType(type.name) != nil { use.insert(.treaty) }
    self = use
  }

  private static let lawTypes: Set = ["luật", "bộ luật", "pháp lệnh", "đạo luật"]

  private static let shortTypes: Set = [
    "chỉ thị", "công điện", "kết luận", "lệnh", "nghị quyết", "nghị quyết liên tịch", "nghị định", "pháp lệnh",
    "quy định", "quyết định", "sắc lệnh", "thông tri", "thông tư", "thông tư liên tịch", "đề án", "luật", "công văn",
    "kế hoạch", "hướng dẫn", "thông báo", "báo cáo", "tờ trình",
  ]

  private static let unmistakableTypes: Set = [
    "luật", "bộ luật", "pháp lệnh", "hiến pháp", "nghị định", "nghị quyết", "thông tư", "thông tư liên tịch",
    "chỉ thị", "công điện", "công văn", "nghị quyết liên tịch", "tờ trình", "sắc lệnh",
  ]
}
