/// The number of a value in its document, typed by what it numbers, so that a person's id is never taken for a role's.
///
/// Ids count from 1 in text order. They mean nothing outside their document.
public struct Identifier<Element>: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Makes the id with a number.
  public init(_ number: Int) { self.number = number }
}

extension Identifier: Comparable {
  /// Orders by number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
