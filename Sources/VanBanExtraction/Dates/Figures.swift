import VanBanSegmentation

/// Numbers as rules ask for them.
extension Reading {
  /// The value of a token of one to four figures and nothing else; `nil` for any other token.
  package func figure(_ token: Int) -> Int? {
    guard token < count, kind(token) == .number else { return nil }
    guard text.length(of: token) <= 4 else { return nil }
    var value = 0
    for byte in text.bytes(of: token) {
      let digit = Int(byte) - 0x30
      guard 0...9 ~= digit else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Every run of figures in some tokens, by value, as far as each has at most six figures. Linear in the tokens.
  package func integers(_ tokens: Range<Int>) -> Integers {
    guard !tokens.isEmpty else { return Integers() }
    let span = text.tokens.span(tokens)
    var integers = Integers()
    var isOpen = false
    for place in span.start..<span.end {
      let digit = Int(text.normalized.bytes[place]) - 0x30
      guard 0...9 ~= digit else {
        isOpen = false
        continue
      }
      if !isOpen { integers.begin() }
      isOpen = true
      integers.add(digit)
    }
    return integers
  }
}

/// The runs of figures in some words: the first three and the last, since no date has more.
package struct Integers {
  /// How many there are.
  package private(set) var count = 0
  /// The value of the last, or `nil` when there is none.
  package private(set) var last: Int?
  private var values = (0, 0, 0)

  /// The value of the first, or `nil` when there is none.
  package var first: Int? { count > 0 ? values.0 : nil }

  /// The value of one of the first three.
  package subscript(place: Int) -> Int {
    precondition(place < min(count, 3))
    return place == 0 ? values.0 : place == 1 ? values.1 : values.2
  }

  fileprivate mutating func begin() {
    count += 1
    last = 0
  }

  fileprivate mutating func add(_ digit: Int) {
    let value = min((last ?? 0) * 10 + digit, 999_999)
    last = value
    switch count {
    case 1: values.0 = value
    case 2: values.1 = value
    case 3: values.2 = value
    default: break
    }
  }
}

extension Pattern {
  /// The next token stands without space behind the one before.
  package static let glued = Pattern.ahead(.plain(.spaceBefore))

  /// The token before is one of some words, in any case.
  package static func behind(_ words: String...) -> Pattern {
    let keys = keys(words)
    return .ahead(.test { reading, token in token > 0 && keys.contains(reading, token - 1) })
  }

  /// The token before is none of some words.
  package static func notBehind(_ words: String...) -> Pattern {
    let keys = keys(words)
    return .ahead(.test { reading, token in token == 0 || !keys.contains(reading, token - 1) })
  }

  /// The keys of single words, all of which the vocabulary has to hold.
  private static func keys(_ words: [String]) -> WordKeys {
    guard case .anyKey(let keys) = Pattern.words(words) else { preconditionFailure("behind is asked of single words") }
    return WordKeys(Array(keys))
  }
}
