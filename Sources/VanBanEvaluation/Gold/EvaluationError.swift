/// Why texts could not be compared.
public struct EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was expected, where, and what was found.
  public let description: String

  /// Says what is wrong.
  public init(_ description: String) { self.description = description }
}
