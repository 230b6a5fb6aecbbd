import VanBanLexicon
import VanBanText

/// Tells who leads an action (`chủ trì`) and who takes part (`phối hợp với …`).
enum CooperationFinder {
  /// Fills the two fields from the addressee and the words of the action. Linear in the action.
  static func fill(_ directive: inout Directive, _ reading: Reading, action: Range<Int>, addressee: Range<Int>?) {
    var matcher = Matcher(reading, limit: action.upperBound)
    if matcher.match(leads, at: action.lowerBound) != nil, let addressee { directive.lead = [reading.span(addressee)] }
    for token in action where matcher.match(cooperation, at: token) != nil {
      if let partner = matcher.parts(of: cooperation).first?.tokens {
        directive.cooperate.append(reading.span(partner))
      }
    }
  }

  private static let leads = Program(.sequence(.optional(.phrase(.actionAdverbs)), .word("chủ trì")))

  private static let cooperation = Program(
    .sequence(
      .word("phối hợp"), .optional(.words("chặt chẽ", "tốt", "cùng")), .optional(.words("với", "cùng")),
      AddresseePatterns.partner.captured("partner")))
}
