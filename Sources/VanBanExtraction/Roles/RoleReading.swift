import VanBanLexicon
import VanBanSegmentation

/// A role as the text writes it, before anybody is said to hold it.
package struct RoleReading: Sendable {
  /// All of it.
  package var tokens: Range<Int>
  /// The title with the words that modify it.
  package var title: Range<Int>
  /// The body or place, or `nil` for a bare title.
  package var organization: Range<Int>?
  /// Whether it is held now.
  package var status: Role.Status
  /// Whether it is a job outside public office, which counts beside a name alone.
  package var isOccupation: Bool
}
