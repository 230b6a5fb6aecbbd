import VanBanText

/// A provision as a path from the biggest part to the smallest.
struct ProvisionPath {
  private let steps: [(level: ProvisionLevel, label: String)]

  /// Reads `điểm a khoản 2 Điều 5`; `nil` for what points back, such as `Điều này`.
  init?(_ provision: String) {
    var steps: [(level: ProvisionLevel, label: String)] = []
    var rest = provision.split(separator: " ")[...]
    while !rest.isEmpty {
      guard let level = Self.level(rest), rest.count > level.wordCount else { return nil }
      let label = rest[rest.startIndex + level.wordCount]
      guard label != "này" else { return nil }
      steps.append((level, Self.plain(label)))
      rest = rest.dropFirst(level.wordCount + 1)
    }
    self.steps = steps.reversed()
  }

  /// `art_5__para_2__point_a`
  var akomaNtoso: String {
    steps.map { "\(Self.akomaNtoso($0.level))_\($0.label)" }.joined(separator: "__")
  }

  /// `art5;par2;leta`
  var lex: String { steps.map { Self.lex($0.level) + $0.label }.joined(separator: ";") }

  private static func level(_ words: ArraySlice<Substring>) -> ProvisionLevel? {
    ProvisionLevel.allCases.first { words.prefix($0.wordCount).joined(separator: " ") == $0.word }
  }

  /// The label in lower case, with `dd` for `đ`.
  private static func plain(_ label: Substring) -> String {
    String(label.lowercased().map { $0 == "đ" ? "dd" : String($0) }.joined())
  }

  private static func akomaNtoso(_ level: ProvisionLevel) -> String {
    switch level {
    case .point: "point"
    case .clause: "para"
    case .article: "art"
    case .subsection: "subsec"
    case .section: "sec"
    case .chapter: "chp"
    case .part: "part"
    case .appendix: "att"
    }
  }

  private static func lex(_ level: ProvisionLevel) -> String {
    switch level {
    case .point: "let"
    case .clause: "par"
    case .article: "art"
    case .subsection: "subsec"
    case .section: "sec"
    case .chapter: "chap"
    case .part: "part"
    case .appendix: "annex"
    }
  }
}
