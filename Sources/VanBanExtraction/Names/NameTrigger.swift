import VanBanLexicon
import VanBanSegmentation

/// What a token must be for the name of a body, a role, a person or a place to begin there: asked of every token once,
/// for all extractors of names.
///
/// What rules about people need is told by their gates, so that it cannot be out of step with them. Roles, of which
/// such a rule may begin with one, begin with words of these tables themselves.
struct NameTrigger: Sendable {
  static let standard = NameTrigger(PersonRules.all)

  /// The tables of words that open names.
  private let tables: TableSet
  /// Those without that of family names, which go on with a capital or are none.
  private let others: TableSet
  /// The words that open names and stand in none of those tables.
  private let words: KeySet

  private init(_ rules: [Rule]) {
    let gates = rules.map(\.program.gate).filter { !$0.opensLines }
    precondition(!gates.contains(where: \.isOpen), "a rule about people may begin anywhere")
    tables = gates.reduce(Self.tables) { $0.union($1.tables) }
    others = TableSet(bits: tables.bits & ~TableSet(.familyNames).bits)
    let openers = OrganizationGrammar.plural.keys + RoleGrammar.deputy.keys
    words = KeySet(gates.reduce(Set(openers)) { $0.union($1.keys) })
  }

  private static let tables = [
    LexiconTable.organizations, .organizationHeads, .titles, .titleModifiers, .places, .placeHeads,
  ].reduce(TableSet()) { $0.union(TableSet($1)) }

  /// Whether a name may begin at a token. O(1).
  @inline(__always)
  func admits(_ tokens: ReadingTokens, _ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.lineStart) || words.contains(token.key) { return true }
    guard token.tables.intersects(tables) else { return false }
    return token.tables.intersects(others) || index + 1 < tokens.count && tokens[index + 1].shape.contains(.capitalized)
  }
}

extension Gate {
  /// Whether only the first token of a line passes.
  fileprivate var opensLines: Bool {
    shapes.intersection(ShapeSet { !$0.contains(.lineStart) }) == ShapeSet { _ in false }
  }
}
