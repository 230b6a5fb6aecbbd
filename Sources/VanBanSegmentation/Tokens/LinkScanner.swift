/// Addresses on the web and of mail.
extension TokenScanner {
  /// Longest host name and longest local part of an address (RFC 1035, RFC 5321): how far is looked ahead.
  private static var hostLimit: Int { 253 }
  private static var localLimit: Int { 64 }

  /// The link that begins at `start`, whose first letters end at `letters`; `nil` when the letters are a plain word.
  mutating func link(from start: Int, letters: Int) -> (end: Int, kind: Token.Kind)? {
    if reader[letters] == .ascii(":") {
      guard reader[letters + 1] == .ascii("/"), reader[letters + 2] == .ascii("/") else { return nil }
      return (pathEnd(letters + 3), .url)
    }
    guard start >= linkFreeUntil else { return nil }
    let local = walk(from: start, limit: Self.localLimit) {
      $0.isAsciiLetter || $0.isDigit || ".-_+%".utf8.contains($0)
    }
    if reader[local] == .ascii("@"), let end = hostEnd(local + 1) { return (end, .email) }
    guard let host = hostEnd(start) else {
      linkFreeUntil = local  // whatever starts inside the same run fails the same way
      return nil
    }
    return (reader[host] == .ascii("/") ? pathEnd(host) : host, .url)
  }

  /// Where the host name at an offset ends, if it has a known top-level domain.
  private func hostEnd(_ start: Int) -> Int? {
    var end = walk(from: start, limit: Self.hostLimit) { $0.isAsciiLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E }
    while end > start, reader[end - 1] == 0x2E || reader[end - 1] == 0x2D { end -= 1 }
    guard let dot = (start..<end).last(where: { reader[$0] == 0x2E }), dot > start, !startsLetter(end) else {
      return nil
    }
    return isTopLevelDomain(dot + 1..<end) ? end : nil
  }

  private func isTopLevelDomain(_ range: Range<Int>) -> Bool {
    Self.topLevelDomains.contains { domain in
      domain.utf8.count == range.count && zip(domain.utf8, range).allSatisfy { $0 == reader[$1] | 0x20 }
    }
  }

  /// Where an address that runs to the next space ends, without the punctuation of the sentence around it.
  private func pathEnd(_ start: Int) -> Int {
    var end = walk(from: start, limit: .max) { $0 > 0x20 && $0 < 0x7F && !"<>\"`|".utf8.contains($0) }
    while end > start, ".,;:!?)]}'*".utf8.contains(reader[end - 1]) { end -= 1 }
    return end
  }

  private func walk(from start: Int, limit: Int, while condition: (UInt8) -> Bool) -> Int {
    var at = start
    while at < reader.count, at - start < limit, condition(reader[at]) { at += 1 }
    return at
  }

  /// The domains that Vietnamese texts name hosts in: the generic ones and those of frequent countries (IANA root zone).
  private static let topLevelDomains = [
    "vn", "com", "net", "org", "edu", "gov", "info", "int", "asia", "io", "tv", "eu", "uk", "us", "fr", "de", "jp",
    "kr", "cn", "sg", "au",
  ]
}
