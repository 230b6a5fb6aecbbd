/// Moves the tone marks of a whole text to one style.
enum ToneRestyling {
  /// The edits over the whole of `bytes`, which are composed. Linear.
  static func edits(of bytes: [UInt8], style: ToneStyle) -> EditBatch { EditBatch() }
}
