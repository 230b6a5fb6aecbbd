/// What is wrong with a table or a compiled lexicon.
public enum LexiconError: Error, Equatable, CustomStringConvertible {
  /// A line of a table does not fit its header: the table, the line from 1, and what was expected.
  case malformedRow(table: String, line: Int, expected: String)
  /// The bytes are no lexicon compiled by this version.
  case notALexicon
  /// A phrase that was to be added is not what an addition has to be: the phrase, and what is wrong with it.
  case badAddition(phrase: String, problem: String)
  /// A line of a list of additions is not what it has to be: the line from 1, and what is wrong with it.
  case badLine(Int, problem: String)
  /// A table is missing a column that the program reads.
  case missingColumn(table: String, column: String)

  /// The message for a person: where, what was expected, what to do.
  public var description: String {
    switch self {
    case .malformedRow(let table, let line, let expected):
      "\(table).tsv:\(line): expected \(expected)"
    case .badAddition(let phrase, let problem): "“\(phrase)”: \(problem)"
    case .badLine(let line, let problem): "\(line): \(problem)"
    case .notALexicon:
      "not a lexicon compiled by this version; run `swift run lexicon-compiler`"
    case .missingColumn(let table, let column):
      "\(table).tsv has no column `\(column)`"
    }
  }
}
