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

  /// The subject of each type. Linear.
  static func subjects(_ context: LegalContext, _ targets: [Int?]) -> [String: LegalSubject] {
    var subjects: [String: LegalSubject] = [:]
    for index in context.references.indices where context.quotation(index) == nil {
      let form = context.references[index].value.form
      guard !context.isObject(index) || form == .selfReference,
        let type = context.references[index].value.type, subjects[type] == nil
      else { continue }
      subjects[type] = subject(index, form, context, targets)
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
