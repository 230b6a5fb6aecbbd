import VanBanLexicon
import VanBanText

/// Tells who leads an action (`chủ trì`) and who takes part (`phối hợp với …`).
enum CooperationFinder {
  /// Fills the two fields from the addressee and the words of the action. Linear in the action.
  static func fill(_ directive: inout Directive, _ reading: Reading, action: Range<Int>, addressee: Range<Int>?) {
    if let addressee, leads.matches(reading, at: action.lowerBound, limit: action.upperBound) {
      directive.lead = [reading.span(addressee)]
    }
    var rest = action
    while let match = cooperation.firstMatch(reading, in: rest) {
      if let partner = match.parts.first?.tokens { directive.cooperate.append(reading.span(partner)) }
      rest = match.token + 1..<action.upperBound
    }
  }

  private static let leads = Program(.sequence(.optional(.phrase(.actionAdverbs)), .word("chủ trì")))

  private static let cooperation = Program(
    .sequence(
      .word("phối hợp"), .optional(.words("chặt chẽ", "tốt", "cùng")), .optional(.words("với", "cùng")),
      AddresseePatterns.partner.captured("partner")))
}
