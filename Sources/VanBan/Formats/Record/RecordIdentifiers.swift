/// The ids as records write them: a letter for the kind, and the number.
extension Identifier where Element == Person {
  /// `P1`, `P2`, …
  public var description: String { "P\(number)" }
}

extension Identifier where Element == Role {
  /// `R1`, `R2`, …
  public var description: String { "R\(number)" }
}

extension Identifier where Element == Organization {
  /// `O1`, `O2`, …
  public var description: String { "O\(number)" }
}

extension Identifier where Element == Place {
  /// `G1`, `G2`, …
  public var description: String { "G\(number)" }
}

extension Identifier where Element == LegalReference {
  /// `L1`, `L2`, …
  public var description: String { "L\(number)" }
}

extension Identifier where Element == LegalDocument {
  /// `D1`, `D2`, …
  public var description: String { "D\(number)" }
}

extension Identifier where Element == Directive {
  /// `X1`, `X2`, …
  public var description: String { "X\(number)" }
}
