import VanBanLexicon
import VanBanSegmentation

extension Reading {
  /// The longest phrase of a table that starts at a token. O(1), one look where there is none.
  @inline(__always)
  func phrase(of table: LexiconTable, at token: Int) -> PhraseMatch? {
    tables(token).contains(table) ? text.phrases.longest(table, at: token) : nil
  }

  /// The number of tokens of the longest phrase of a table that starts at a token, 0 for none. O(1).
  @inline(__always)
  func length(of table: LexiconTable, at token: Int) -> Int { phrase(of: table, at: token)?.length ?? 0 }

  /// Whether the longest phrase of a table that starts at a token is no part of a longer word: not `cần` of `cần thiết`.
  func isWholeWord(of table: LexiconTable, at token: Int) -> Bool {
    length(of: .words, at: token) <= length(of: table, at: token)
  }

  /// Whether a token is written as a Roman figure up to XXXIX.
  func isRomanFigure(_ token: Int) -> Bool { text.bytes(of: token).allSatisfy { "IVX".utf8.contains($0) } }
}
