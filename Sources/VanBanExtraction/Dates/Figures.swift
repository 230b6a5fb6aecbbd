import VanBanSegmentation

/// Numbers as rules ask for them.
extension Reading {
  /// The value of a token of one to four figures and nothing else; `nil` for any other token.
  package func figure(_ token: Int) -> Int? {
    guard token < count, kind(token) == .number else { return nil }
    let numbers = integers(token..<token + 1)
    return numbers.count == 1 && text.tokens.span(token..<token + 1).length <= 4 && isBare(token) ? numbers[0] : nil
  }

  /// Every run of figures in some tokens, by value, as far as each has at most six figures. Linear in the tokens.
  package func integers(_ tokens: Range<Int>) -> [Int] {
    guard !tokens.isEmpty else { return [] }
    let span = text.tokens.span(tokens)
    var numbers: [Int] = []
    var isOpen = false
    for byte in text.normalized.bytes[span.start..<span.end] {
      let digit = Int(byte) - 0x30
      guard 0...9 ~= digit else {
        isOpen = false
        continue
      }
      if !isOpen { numbers.append(0) }
      isOpen = true
      numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, 999_999)
    }
    return numbers
  }

  /// Whether a token of figures is bare of separators and letters.
  private func isBare(_ token: Int) -> Bool {
    let span = text.tokens.span(token..<token + 1)
    return text.normalized.bytes[span.start..<span.end].allSatisfy { 0x30...0x39 ~= $0 }
  }
}

extension Pattern {
  /// A number of one to four figures whose value lies in a range.
  package static func figure(_ values: ClosedRange<Int>) -> Pattern {
    .sequence(.ahead(.kind(.number)), .test { reading, token in reading.figure(token).map(values.contains) ?? false })
  }

  /// The next token stands without space behind the one before.
  package static let glued = Pattern.ahead(.plain(.spaceBefore))

  /// The token before is one of some words, in any case.
  package static func behind(_ words: String...) -> Pattern {
    guard case .anyKey(let keys) = Pattern.words(words) else { return .all([]) }
    return .ahead(.test { reading, token in token > 0 && keys.contains(reading.key(token - 1)) })
  }

  /// The token before is none of some words.
  package static func notBehind(_ words: String...) -> Pattern {
    guard case .anyKey(let keys) = Pattern.words(words) else { return .all([]) }
    return .ahead(.test { reading, token in token == 0 || !keys.contains(reading.key(token - 1)) })
  }
}
