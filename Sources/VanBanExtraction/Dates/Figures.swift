import VanBanSegmentation

/// Numbers as rules ask for them.
extension Reading {
  /// The value of a token of one to four figures and nothing else; `nil` for any other token.
  package func figure(_ token: Int) -> Int? {
    guard token < count, kind(token) == .number else { return nil }
    let span = text.tokens.span(token..<token + 1)
    guard span.length <= 4 else { return nil }
    var value = 0
    for place in span.start..<span.end {
      let digit = Int(text.normalized.bytes[place]) - 0x30
      guard 0...9 ~= digit else { return nil }
      value = value * 10 + digit
    }
    return value
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
}

extension Pattern {
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
