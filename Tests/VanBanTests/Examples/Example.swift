import Testing
import VanBan

/// One line of `corpora/examples/<kind>.txt`: a text, and what must be found in it.
struct Example: CustomTestStringConvertible {
  let kind: ExampleKind
  let line: Int
  /// The heading above the line: the phenomenon that it stands for.
  let phenomenon: String
  let text: String
  /// The bracketed spans; none on a `no` line.
  let expected: [Span]
  /// Fields of the first span that the line spells out.
  let fields: [(name: String, value: String)]

  var testDescription: String { "\(kind.rawValue).txt:\(line) \(phenomenon)" }

  /// The words under each span, to read a failure by.
  func words(_ spans: [Span]) -> [String] { spans.map { "\($0) \(text[$0])" } }
}
