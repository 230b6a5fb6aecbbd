import VanBanLexicon

/// The parts that a legal document is divided into, from the smallest.
enum ProvisionLevel: Int, CaseIterable, Comparable, Sendable {
  case point, clause, article, subsection, section, chapter, part, appendix

  /// The word before the label, as references write it.
  var word: String {
    switch self {
    case .point: "điểm"
    case .clause: "khoản"
    case .article: "Điều"
    case .subsection: "Tiểu mục"
    case .section: "Mục"
    case .chapter: "Chương"
    case .part: "Phần"
    case .appendix: "Phụ lục"
    }
  }

  /// The number of syllables of ``word``.
  var wordCount: Int { self == .subsection || self == .appendix ? 2 : 1 }

  /// Whether a provision is of this level or lies in one of it: `khoản 2 Điều 5` in an article. Linear.
  func isNamed(in provision: String) -> Bool {
    let word = word
    return provision.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(word.utf8) }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
