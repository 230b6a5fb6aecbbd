import VanBanLexicon
import VanBanSegmentation

/// What a rule looks for: an expression over tokens, phrases of the lexicon and earlier annotations.
///
/// Patterns are parsing expressions (Ford 2004): choices are ordered and repetitions take all they can and give
/// nothing back, so that matching never backtracks into a repetition and costs no more than linear time.
///
/// ```swift
/// .sequence(.phrase(.documentTypes), .optional(.word("số")), .kind(.documentNumber).captured("number"))
/// ```
package indirect enum Pattern: Sendable {
  /// One token with a key.
  case key(Lexicon.Key)
  /// One token with any of several keys.
  case anyKey(Set<Lexicon.Key>)
  /// The longest phrase of a table.
  case phrase(LexiconTable)
  /// The longest phrase among some rows of a table.
  case rows(LexiconTable, Set<Int>)
  /// One token of a kind.
  case kind(Token.Kind)
  /// One token with all marks of a shape.
  case shape(TokenShape)
  /// One token without any mark of a shape.
  case plain(TokenShape)
  /// A whole annotation of a layer.
  case annotation(Layer)
  /// One token that no annotation of the layers covers.
  case outside(Layer)
  /// One token of one to four figures and nothing else, whose value lies in a range.
  case figure(ClosedRange<Int>)
  /// One token that a condition holds for.
  case test(@Sendable (Reading, Int) -> Bool)
  /// What a grammar written in code reads: given the start and the limit, where it ends.
  case scan(@Sendable (Reading, Int, Int) -> Int?)
  /// All of them, one behind the other.
  case all([Pattern])
  /// The first of them that matches.
  case first([Pattern])
  /// As many as there are, at least and at most so many.
  case repeated(Pattern, ClosedRange<Int>)
  /// Matches nothing, where the pattern would match.
  case ahead(Pattern)
  /// Matches nothing, where the pattern would not match.
  case notAhead(Pattern)
  /// What the pattern matches, under a label.
  case capture(String, Pattern)
}

extension Pattern {
  /// A word or several, in any case and tone style.
  ///
  /// It is a programming error to name a word that the vocabulary does not hold.
  package static func word(_ text: String) -> Pattern {
    let keys = PhraseTokens.split(text).map(key(of:))
    return keys.count == 1 ? .key(keys[0]) : .all(keys.map(Pattern.key))
  }

  /// Any of several words or groups of words; the first that matches.
  package static func words(_ texts: String...) -> Pattern {
    words(texts)
  }

  /// Any of several words or groups of words; the first that matches.
  package static func words(_ texts: [String]) -> Pattern {
    let single = texts.allSatisfy { !$0.contains(" ") }
    return single ? .anyKey(Set(texts.map(key(of:)))) : .first(texts.map(word))
  }

  /// The longest phrase of a table among the rows with one of some values in a column.
  ///
  /// It is a programming error to name a column that the table lacks.
  package static func phrase(_ table: LexiconTable, where column: String, isOneOf values: String...) -> Pattern {
    guard let index = Lexicon.standard.column(column, of: table) else {
      preconditionFailure("\(table.fileName).tsv has no column “\(column)”")
    }
    let rows = 0..<Lexicon.standard.rowCount(of: table)
    return .rows(table, Set(rows.filter { values.contains(Lexicon.standard.cell(table, row: $0, index)) }))
  }

  /// One punctuation mark of several.
  package static func mark(_ marks: Mark...) -> Pattern { .anyKey(Set(marks.map(\.rawValue))) }

  /// One token, whatever it is.
  package static let token = Pattern.outside([])

  /// All of them, one behind the other.
  package static func sequence(_ patterns: Pattern...) -> Pattern { .all(patterns) }

  /// The first of them that matches.
  package static func choice(_ patterns: Pattern...) -> Pattern { .first(patterns) }

  /// The pattern or nothing.
  package static func optional(_ pattern: Pattern) -> Pattern { .repeated(pattern, 0...1) }

  /// The pattern any number of times; nothing too.
  package static func any(_ pattern: Pattern) -> Pattern { .repeated(pattern, 0...Int.max) }

  /// The pattern once or more.
  package static func many(_ pattern: Pattern) -> Pattern { .repeated(pattern, 1...Int.max) }

  /// The pattern where its first token is capitalised.
  package static func capitalized(_ pattern: Pattern) -> Pattern { .sequence(.ahead(.shape(.capitalized)), pattern) }

  /// What the pattern matches, under a label that the rule's result shows.
  package func captured(_ label: String) -> Pattern { .capture(label, self) }

  private static func key(of word: String) -> Lexicon.Key {
    let key = Lexicon.standard.key(of: word)
    precondition(key != Lexicon.unknown, "the vocabulary lacks “\(word)”: add it to Data/syllables.tsv")
    return key
  }
}
