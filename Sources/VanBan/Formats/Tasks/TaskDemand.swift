extension TaskItem {
  /// The action as a line of its own: what must not be done says so.
  func demand(_ language: TaskLanguage) -> String {
    polarity == .doNot && !saysNot ? language.forbidding + what : what
  }

  /// Whether the action itself begins with a word of forbidding.
  private var saysNot: Bool {
    what.lowercased().split(separator: " ").prefix(3).contains { Self.negations.contains(String($0)) }
  }

  private static let negations: Set<String> = ["không", "đừng", "chớ", "cấm", "tránh"]

  /// The time as written and, where it does not stand there itself, the last day that it leaves.
  var timing: [String] { [when, due?.description].compactMap(\.self) }

  /// Who must act, then who leads and takes part where that is said apart.
  func actors(_ language: TaskLanguage) -> [String] {
    labelled(.lead, lead == who ? [] : lead, language) + labelled(.cooperate, cooperate, language)
  }

  /// Words under the name of their field; nothing for no words.
  func labelled(_ field: TaskField, _ words: [String], _ language: TaskLanguage) -> [String] {
    words.isEmpty ? [] : ["\(language.heading(field)): \(words.joined(separator: "; "))"]
  }
}
