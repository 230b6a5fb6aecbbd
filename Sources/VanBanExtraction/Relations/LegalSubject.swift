/// The document of some type that an article is about: the one that its first sentences name.
enum LegalSubject {
  /// A document.
  case named(Int)
  /// The article says `Nghị định này` before it names any.
  case unnamed
  /// It names some further on, but is not about them.
  case absent

  /// The document.
  var document: Int? { if case .named(let document) = self { document } else { nil } }

  /// The subject of each type that the text speaks of as `này`. Linear.
  static func subjects(_ context: LegalContext, _ targets: [Int?]) -> [DocumentType.ID: LegalSubject] {
    let asked = Set(context.mentions.lazy.filter { $0.form == .selfReference }.compactMap(\.type))
    guard !asked.isEmpty else { return [:] }
    var subjects: [DocumentType.ID: LegalSubject] = [:]
    for (index, mention) in context.mentions.enumerated() {
      guard let type = mention.type, asked.contains(type), subjects[type] == nil, context.quotation(index) == nil,
        !context.isObject(index) || mention.form == .selfReference
      else { continue }
      subjects[type] = subject(index, mention.form, context, targets)
    }
    return subjects
  }

  private static func subject(
    _ index: Int, _ form: LegalReference.Form, _ context: LegalContext, _ targets: [Int?]
  ) -> LegalSubject {
    if form == .selfReference { return .unnamed }
    guard let document = targets[index], context.sentence(index) < leadingSentences, !context.isCited(index) else {
      return .absent
    }
    return .named(document)
  }

  private static let leadingSentences = 5
}
