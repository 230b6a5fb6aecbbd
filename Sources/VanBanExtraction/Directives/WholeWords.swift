import VanBanLexicon

extension Pattern {
  /// The longest phrase of a table that is no part of a longer word: not `Báo` of `Báo cáo`, nor `trường` of `trường
  /// hợp`.
  static func wholeWord(of table: LexiconTable) -> Pattern {
    .sequence(.ahead(isWholeWord(of: table)), .phrase(table))
  }

  /// Looks whether a phrase of a table at a token is no part of a longer word.
  static func isWholeWord(of table: LexiconTable) -> Pattern { .test { $0.isWholeWord(of: table, at: $1) } }
}
