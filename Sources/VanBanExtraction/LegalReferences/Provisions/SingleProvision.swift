import VanBanText

/// Writes the provision that most references cite: one, told from the smallest level to the biggest.
enum SingleProvision {
  /// `điểm a khoản 2 Điều 5`; `nil` where the parts hold lists or ranges, or come in another order. Linear.
  static func written(_ parts: [Matcher.Part], _ reading: Reading) -> String? {
    var path = ""
    var last = -1
    for part in parts {
      guard let level = Int(part.label).flatMap(ProvisionLevel.init), level.rawValue > last,
        part.tokens.count == level.wordCount + 1
      else { return nil }
      let token = part.tokens.upperBound - 1
      guard !reading.bytes(token).contains(UInt8(ascii: ",")) else { return nil }
      let label = reading.words(token..<token + 1)
      if last >= 0 { path += " " }
      path += level.word
      path += " "
      path += level == .point ? LowerCase.fold(label) : label
      last = level.rawValue
    }
    return last < 0 ? nil : path
  }
}
