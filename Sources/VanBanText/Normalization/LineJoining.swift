/// Joins the lines of hard-wrapped paragraphs.
enum LineJoining {
  /// The edits that turn line ends inside hard-wrapped paragraphs into spaces. Linear.
  static func edits(of bytes: [UInt8]) -> EditBatch { EditBatch() }
}
