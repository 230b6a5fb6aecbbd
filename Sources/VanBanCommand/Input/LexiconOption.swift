import ArgumentParser
import VanBan

/// A user's own words: shared by the subcommands that cut or annotate text.
struct LexiconOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A list of your own words and names, one a line.",
      discussion: """
        A line is a phrase, perhaps a tab and its kind, perhaps a tab and columns: "Vân Đồn<TAB>place<TAB>\
        level=district". Kinds: \(Lexicon.Addition.Kind.allCases.map(\.rawValue).joined(separator: ", ")); word when \
        none is given. Words, people and places are kept whole; people, titles, bodies and places are found. Lines \
        that start with # are left out.
        """,
      valueName: "file"))
  var lexicon: String?

  /// The standard lexicon, with the list where there is one.
  func load() throws(CommandFailure) -> Lexicon {
    guard let lexicon else { return .standard }
    let text = try Self.text(of: lexicon)
    do throws(LexiconError) {
      return try Lexicon.standard.merging(list: text)
    } catch {
      throw CommandFailure(message: "\(lexicon):\(error)", status: .badData)
    }
  }

  private static func text(of path: String) throws(CommandFailure) -> String {
    let bytes: [UInt8]
    do {
      bytes = try FileDescriptor.reading(path).readAll()
    } catch {
      throw CommandFailure(message: "\(error)", status: .noInput)
    }
    do {
      return try TextDecoder.decode(bytes).text
    } catch {
      throw CommandFailure(message: "\(path): \(error)", status: .badData)
    }
  }
}
