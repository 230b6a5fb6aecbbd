import Foundation
import Testing
import VanBan

/// Runs `corpora/examples/<kind>.txt` both ways: all that a `yes` line brackets is found and nothing besides, and a
/// `no` line gives nothing of its kind.
@Suite struct ExampleTests {
  private static let annotator = Annotator()

  @Test(arguments: ExampleKind.allCases) func examplesHold(_ kind: ExampleKind) throws {
    for example in try Self.examples(of: kind) { check(example) }
  }

  private func check(_ example: Example) {
    let document = Self.annotator.annotate(example.text)
    let found = example.kind.spans(in: document)
    let place = Comment(rawValue: example.testDescription)
    #expect(example.words(found) == example.words(example.expected), place)
    guard found == example.expected, !example.fields.isEmpty else { return }
    let fields = example.kind.fields(of: document)
    for (name, value) in example.fields { #expect(fields[name, default: ""] == value, "\(place): \(name)") }
  }

  /// The examples of a kind; a kind without a file has none.
  private static func examples(of kind: ExampleKind) throws -> [Example] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../corpora/examples")
    let file = folder.appending(path: kind.rawValue + ".txt").standardizedFileURL
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try Example.parse(String(contentsOf: file, encoding: .utf8), kind: kind)
  }
}
