/// What a document type is good for in the patterns of references, as a bit set by row of the table.
struct DocumentTypeUse: OptionSet, Sendable {
  let rawValue: UInt16

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
  /// A title alone is a reference: `Luật Đất đai`.
  static let title = DocumentTypeUse(rawValue: 64)
  /// It is divided into articles.
  static let articles = DocumentTypeUse(rawValue: 128)
  /// The code of national standards, told without their year: `TCVN ISO 9001`.
  static let national = DocumentTypeUse(rawValue: 256)
  /// Written without diacritics: `Nghi dinh`.
  static let plain = DocumentTypeUse(rawValue: 512)

  /// A form that a body issues by the thousand, so that its issuer pins none down: `giấy chứng nhận`.
  static let form = DocumentTypeUse(rawValue: 1024)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The uses that a row of the table names, parted by commas.
  init(named names: String, _ type: DocumentType) {
    self = type.isAbbreviation ? .abbreviation : []
    if type.system == .standard { insert(.standard) }
    for name in names.split(separator: ",") { formUnion(Self.byName[String(name)] ?? []) }
  }

  private static let byName: [String: DocumentTypeUse] = [
    "short": .short, "unmistakable": .unmistakable, "treaty": .treaty, "law": .law, "title": .title,
    "articles": .articles, "national": .national, "plain": .plain, "form": .form,
  ]
}
