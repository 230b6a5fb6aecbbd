/// Which differences between texts are evened out for matching.
///
/// The default evens out all of them and keeps the tone style. Nothing of it ever shows in results, whose spans lie in
/// the original text.
public struct NormalizationOptions: Hashable, Sendable {
  /// Compose to NFC (Unicode Standard Annex 15).
  public var composes = true
  /// Line ends to LF; no-break, figure, thin, ideographic and other spaces to a space.
  public var foldsSpaces = true
  /// Drop what has no width: zero-width spaces and joiners, byte-order marks, soft hyphens, direction marks. A soft
  /// hyphen at the end of a line joins the word that it cut.
  public var deletesInvisibles = true
  /// Hyphens, dashes and minus signs to `-`.
  public var foldsDashes = true
  /// Ð, Ɖ and ð to Đ and đ; full-width forms to ASCII; slashes of mathematics to `/`; Cyrillic and Greek letters inside Latin words and document numbers to the Latin ones
  /// that they look like.
  public var foldsLookAlikes = true
  /// A line end inside a hard-wrapped paragraph to a space.
  public var joinsWrappedLines = true
  /// How tone marks are placed on `oa`, `oe` and `uy`.
  public var toneStyle = ToneStyle.keep

  /// The default options.
  public init() {}
}
