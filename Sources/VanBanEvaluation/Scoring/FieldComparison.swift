/// Tells whether a predicted field says what the marked one says.
enum FieldComparison {
  /// Compares one field.
  ///
  /// Free phrases (`issuer`, `addressee`) agree when they share half of the shorter one's words; a deadline agrees
  /// when one contains the other; provisions agree as sets with repetition; everything else when it is the same but
  /// for case, composition and white space.
  static func agree(_ field: String, _ gold: FieldValue, _ predicted: FieldValue?) -> Bool {
    switch field {
    case "issuer", "addressee":
      (predicted?.candidates ?? []).contains { sharesWords(TextFolding.words(gold.phrase), TextFolding.words($0)) }
    case "provisions":
      gold.candidates.map(TextFolding.fold).sorted() == (predicted?.candidates ?? []).map(TextFolding.fold).sorted()
    case "deadline": contains(gold.phrase, predicted?.phrase ?? "")
    default: predicted.map { TextFolding.fold(gold.phrase) == TextFolding.fold($0.phrase) } ?? false
    }
  }

  private static func sharesWords(_ gold: Set<String>, _ predicted: Set<String>) -> Bool {
    let shorter = min(gold.count, predicted.count)
    return shorter > 0 && 2 * gold.intersection(predicted).count >= shorter
  }

  private static func contains(_ gold: String, _ predicted: String) -> Bool {
    guard !predicted.isEmpty else { return false }
    let (gold, predicted) = (TextFolding.fold(gold), TextFolding.fold(predicted))
    return predicted.contains(gold) || gold.contains(predicted)
  }
}

extension FieldValue {
  /// The value as one phrase.
  fileprivate var phrase: String { candidates.first ?? "" }
}
