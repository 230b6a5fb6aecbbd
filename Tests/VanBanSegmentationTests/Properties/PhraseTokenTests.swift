import Testing
import VanBanLexicon

@testable import VanBanSegmentation

@Suite struct PhraseTokenTests {
  /// A row whose phrase the tokenizer cuts otherwise than the compiler of the lexicon can never match.
  @Test(arguments: LexiconTable.allCases.filter { $0.isMatched && !$0.isUserFilled })
  func everyPhraseCanMatch(_ table: LexiconTable) {
    let lexicon = Lexicon.standard
    var unmatched: [String] = []
    for row in 0..<lexicon.rowCount(of: table) {
      let phrase = lexicon.phrase(LexiconEntry(tableNumber: table.rawValue, row: row))
      let keys = PhraseTokens.split(phrase).map(lexicon.key(of:))
      if TokenTable(Array(phrase.utf8), lexicon: lexicon).keys != keys { unmatched.append(phrase) }
    }
    #expect(unmatched == [])
  }
}
