/// What is wrong with a table or a compiled lexicon.
public enum LexiconError: Error, Equatable, CustomStringConvertible {
  /// A line of a table does not fit its header: the table, the line from 1, and what was expected.
  case malformedRow(table: String, line: Int, expected: String)
  /// The bytes are no lexicon compiled by this version.
  case notALexicon
  /// A table is missing a column that the program reads.
  case missingColumn(table: String, column: String)

  /// The message for a person: where, what was expected, what to do.
  public var description: String {
    switch self {
    case .malformedRow(let table, let line, let expected):
      "\(table).tsv:\(line): expected \(expected)"
    case .notALexicon:
      "not a lexicon compiled by this version; run `swift run lexicon-compiler`"
    case .missingColumn(let table, let column):
      "\(table).tsv has no column `\(column)`"
    }
  }
}
