/// One step of the extraction: reads the findings so far and adds its own.
package protocol Extractor: Sendable {
  /// Every rule that can appear in results of this step.
  static var rules: [Rule] { get }

  /// Adds what the step finds. Linear in the text.
  func extract(into findings: inout Findings)
}
