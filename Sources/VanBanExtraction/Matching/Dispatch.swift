import VanBanLexicon
import VanBanSegmentation

/// Which of several programs may match at a token, as a bit set: the gates of all of them in one look.
final class Dispatch: Sendable {
  /// One bit for each program.
  typealias Choice = UInt64

  /// The programs whose gates ask nothing.
  private let open: Choice
  private let keys: KeyChoices
  private let byKind: [Choice]
  /// The programs that take a token of a shape, whatever else they ask of it.
  private let byShape: [Choice]
  private let byTable: [Choice]
  private let rows: RowChoices
  private let byLayer: [Choice]
  private let tables: UInt64
  private let layers: UInt8

  /// Lays out gates, at most 64 of them.
  init(_ gates: [Gate]) {
    precondition(gates.count <= Choice.bitWidth, "more rules than a choice has bits")
    open = Self.choice(gates) { $0.isOpen }
    keys = KeyChoices(gates)
    byKind = Self.choices(gates, Token.Kind.allCases.count) { $0.kinds.map { Int($0.rawValue) } }
    byShape = Self.choices(gates, TokenShape.count) { gate in
      (0..<TokenShape.count).filter { gate.shapes.contains(TokenShape(rawValue: UInt8($0))) }
    }
    byTable = Self.choices(gates, 64) { gate in Self.bits(gate.tables.bits).filter { !gate.narrows($0) } }
    rows = RowChoices(gates)
    byLayer = Self.choices(gates, 8) { Self.bits(UInt64($0.layers.rawValue)) }
    tables = gates.reduce(0) { $0 | $1.tables.bits }
    layers = gates.reduce(0) { $0 | $1.layers.rawValue }
  }

  /// The programs whose gates a token passes. O(1).
  @inline(__always)
  func choice(_ reading: Reading, _ index: Int) -> Choice {
    let token = reading.tokens[index]
    var choice = open | byKind[Int(token.kind.rawValue)] | keys[token.key]
    if token.tables.bits & tables != 0 { choice |= self.choice(ofTables: token.tables.bits & tables, reading, index) }
    if token.starts.rawValue & layers != 0 { choice |= self.choice(ofLayers: token.starts.rawValue & layers) }
    return choice & byShape[Int(token.shape.rawValue)]
  }

  private func choice(ofTables set: UInt64, _ reading: Reading, _ index: Int) -> Choice {
    var (choice, rest): (Choice, UInt64) = (0, set)
    if set & rows.tables != 0 { choice = rows.choice(reading.phrases(at: index)) }
    while rest != 0 {
      choice |= byTable[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return choice
  }

  private func choice(ofLayers set: UInt8) -> Choice {
    var (choice, rest): (Choice, UInt8) = (0, set)
    while rest != 0 {
      choice |= byLayer[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return choice
  }

  private static func choice(_ gates: [Gate], where holds: (Gate) -> Bool) -> Choice {
    gates.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << Choice($1.offset) : $0 }
  }

  private static func choices(_ gates: [Gate], _ count: Int, _ places: (Gate) -> [Int]) -> [Choice] {
    var choices = [Choice](repeating: 0, count: count)
    for (number, gate) in gates.enumerated() {
      for place in places(gate) { choices[place] |= 1 << Choice(number) }
    }
    return choices
  }

  private static func bits(_ set: UInt64) -> [Int] { (0..<64).filter { set & 1 << UInt64($0) != 0 } }
}
