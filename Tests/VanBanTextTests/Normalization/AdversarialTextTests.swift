import Testing

@testable import VanBanText

/// Five megabytes of what makes careless code quadratic: the tests end, or the suite does not.
@Suite struct AdversarialTextTests {
  private static let size = 5_000_000

  private func text(repeating piece: String) -> String {
    String(repeating: piece, count: Self.size / piece.utf8.count)
  }

  @Test(arguments: [
    "(", "\u{301}", "e\u{302}\u{323}", "\u{200B}", "\n ", "a\n", "\u{AD}\n", "а", "1/", "х1/а-", "ủ", "\r",
  ])
  func staysLinear(piece: String) {
    let normalized = Normalizer().normalize(text(repeating: piece))
    let whole = normalized.map.original(Span(0, normalized.bytes.count))
    #expect(whole.end <= Self.size)
  }
}
