/// Evens out what differs between texts but not for readers: composition, look-alike letters, spaces, dashes, wrapped
/// lines.
///
/// For matching only: the text of the user is never altered, and the map of the result leads every span back to it.
/// Linear in the length of the text; a clean text costs one look at its bytes.
///
/// ```swift
/// let normalized = Normalizer().normalize("nghi\u{0323}\u{0302} quyết số 12–NQ/TW")
/// print(normalized.text)  // nghị quyết số 12-NQ/TW
/// ```
public struct Normalizer: Sendable {
  /// What is evened out.
  public let options: NormalizationOptions

  /// Makes a normaliser.
  public init(_ options: NormalizationOptions = NormalizationOptions()) {
    self.options = options
  }

  /// Normalises `text`. Normalising the result again changes nothing.
  public func normalize(_ text: String) -> NormalizedText {
    var editor = TextEditor(Array(text.utf8))
    if let first = Prescan.firstSuspect(in: editor.bytes) { foldCharacters(of: &editor, from: first) }
    if options.joinsWrappedLines { editor.apply(LineJoining.edits(of: editor.bytes)) }
    if options.toneStyle != .keep { editor.apply(ToneRestyling.edits(of: editor.bytes, style: options.toneStyle)) }
    return NormalizedText(bytes: editor.bytes, map: editor.map)
  }

  /// The edits that concern single characters. Composition comes first, so that composed and decomposed texts are
  /// treated alike, and again behind edits that may bring a letter and a mark together.
  private func foldCharacters(of editor: inout TextEditor, from start: Int) {
    compose(&editor, from: start)
    let composed = editor.map
    editor.apply(CharacterFolding(options).edits(of: editor.bytes))
    if options.foldsLookAlikes { editor.apply(LookAlikeFolding.edits(of: editor.bytes)) }
    if editor.map != composed { compose(&editor, from: 0) }
  }

  private func compose(_ editor: inout TextEditor, from start: Int) {
    if options.composes { editor.apply(Composition.edits(of: editor.bytes, from: start)) }
  }
}
