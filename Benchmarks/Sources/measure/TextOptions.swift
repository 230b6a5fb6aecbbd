import ArgumentParser
import Measuring
import VanBanWorkloads

/// Which text is read.
struct TextOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "Files of text and folders of them; by default the project's articles.")
  var texts = [TextFiles.articles]

  @Option(help: "How much text a run reads, in megabytes: chosen evenly from more, repeated from less.")
  var megabytes = 1.0

  @Option(
    help: "Cut the text into pieces of this size: tiny, small, article, huge; whole leaves it as it is.",
    transform: named)
  var size = TextSize.whole

  @Option(help: "The form of the text: nfc, nfd, noisy.", transform: named)
  var variant = TextVariant.nfc

  /// The texts, changed and cut as asked for.
  func sample() throws -> [String] {
    let texts = TextSample.texts(of: try collection(), byteCount: Int(megabytes * 1e6))
    let varied = texts.map { String(decoding: variant.encode($0), as: UTF8.self) }
    return size.texts(of: varied, byteCount: Int(megabytes * 1e6))
  }

  /// The texts as they are.
  func collection() throws -> [String] {
    do {
      return try TextFiles.read(texts)
    } catch let failure as TextFiles.Failure {
      throw ValidationError("--texts: \(failure)")
    }
  }

  /// The value of a name.
  private static func named<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws -> Value {
    if let value = Value(rawValue: name) { return value }
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("expected one of \(names), found \(name)")
  }
}
