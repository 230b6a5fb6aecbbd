import ArgumentParser
import VanBan

/// How pieces are written.
enum TokenFormat: String, CaseIterable, ExpressibleByArgument {
  /// Text: a line for each line of the input, pieces parted by a space; of sentences one a line.
  case plain
  /// A JSON object for each document, with the offsets of every piece.
  case jsonl
}

/// Writes the pieces of a document as JSON.
struct JSONPieces: Sendable {
  let unit: TokenUnit
  let offsets: OffsetUnit
  private let tokenizer: Tokenizer

  /// Cuts into `unit`s; positions count `offsets`.
  init(_ tokenizer: Tokenizer, unit: TokenUnit, offsets: OffsetUnit) {
    self.tokenizer = tokenizer
    self.unit = unit
    self.offsets = offsets
  }

  /// One document: `{"id", "offsets", "text", "unit", "tokens": [{"start", "end", "text", "kind"}]}`.
  func line(_ article: Article) -> String {
    let converter = OffsetConverter(article.text, unit: offsets)
    var json = JSONWriter()
    json.object { json in
      json.member("id", article.id)
      json.member("offsets", offsets.rawValue)
      json.member("text", article.text)
      json.member("unit", unit.rawValue)
      json.key("tokens")
      json.array(tokenizer.pieces(of: article.text, unit)) { json, piece in
        let range = converter.range(of: piece.span)
        json.object {
          $0.member("start", range.lowerBound)
          $0.member("end", range.upperBound)
          $0.member("text", String(article.text[piece.span]))
          $0.member("kind", piece.kind)
        }
      }
    }
    return json.text + "\n"
  }
}
