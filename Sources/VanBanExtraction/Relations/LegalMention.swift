/// What resolution asks of a reference again and again, told by numbers instead of strings.
struct LegalMention: Sendable {
  /// The tokens covered.
  let tokens: Range<Int>
  /// How the reference names its document.
  let form: LegalReference.Form
  /// The type of the document.
  let type: DocumentType.ID?
  /// The law, where the table knows the whole title.
  let law: LawVersions.ID?
  /// The number, taken apart and mended.
  let number: DocumentNumber?

  /// Whether it names no document by itself: `Nghị định này`, `khoản 3 Điều 12`.
  var pointsBack: Bool { form.pointsBack }
}

extension LegalReference.Form {
  /// Whether such a reference names no document by itself.
  var pointsBack: Bool { self == .selfReference || self == .provision }
}
