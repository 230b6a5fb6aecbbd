import ArgumentParser
import Measuring
import VanBanWorkloads

/// Which text is read.
struct TextOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "Files of text and folders of them; by default the project's articles.")
  var texts = [TextFiles.articles]

  @Option(help: "How much text a run reads, in megabytes: chosen evenly from more, repeated from less.")
  var megabytes = 1.0

  @Option(help: "Cut the text into pieces of this size: tiny, small, article, huge; whole leaves it as it is.")
  var size = TextSize.whole

  @Option(help: "The form of the text: nfc, nfd, noisy.")
  var variant = TextVariant.nfc

  /// The texts, changed and cut as asked for.
  func sample() throws -> [String] {
    let texts = TextSample.texts(of: try collection(), byteCount: Int(megabytes * 1e6))
    let varied = texts.map { String(decoding: variant.encode($0), as: UTF8.self) }
    return size.texts(of: varied, byteCount: Int(megabytes * 1e6))
  }

  /// The texts as they are.
  func collection() throws -> [String] {
    guard variant != .tcvn3 else { throw ValidationError("--variant: expected nfc, nfd or noisy") }
    do {
      return try TextFiles.read(texts)
    } catch let failure as TextFiles.Failure {
      throw ValidationError("--texts: \(failure)")
    }
  }
}

extension TextSize: @retroactive ExpressibleByArgument {}
extension TextVariant: @retroactive ExpressibleByArgument {}
