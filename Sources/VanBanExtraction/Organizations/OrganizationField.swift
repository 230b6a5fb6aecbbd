import VanBanLexicon
import VanBanSegmentation

/// Fields of work inside the names of bodies.
extension OrganizationGrammar {
  /// A field of work, as the table has it or as a word with a capital: `Y tế`, `Khuyến học`, `Phát triển nông thôn`.
  func field(at start: Int) -> Int? {
    let listed = length(of: .fields, at: start)
    if listed > 0 { return start + listed }
    guard isCapitalized(start), length(of: .familyNames, at: start) == 0 || listed > 0 else { return nil }
    let word = length(of: .words, at: start)
    guard word > 1 else { return nil }
    return start + word + length(of: .fields, at: start + word)
  }

  /// A further field behind `và` or a dash: `Kinh tế - Ngân sách`, `Nông nghiệp và Môi trường`.
  func joinedField(at start: Int) -> Piece? {
    let isJoint = Self.and.contains(reading, start) || reading.isMark(.hyphen, at: start)
    guard isJoint, isCapitalized(start + 1), length(of: .titles, at: start + 1) == 0 else { return nil }
    guard let end = field(at: start + 1), length(of: .organizationHeads, at: start + 1) < end - start - 1 else {
      return nil
    }
    return (end, .field)
  }

  /// A field in lower case that goes on with a place: `Xí nghiệp Khảo sát | giao thông | tỉnh Đồng Tháp`.
  func placedField(at start: Int) -> Piece? {
    let field = length(of: .fields, at: start)
    guard field > 0, !isCapitalized(start), !isVerb(start..<start + field), continues(start + field),
      let end = place(at: start + field)
    else { return nil }
    return (end, .place)
  }

  /// Whether a field in lower case is what the body does: `Ban Kiểm soát | xây dựng phương án`.
  func isVerb(_ field: Range<Int>) -> Bool {
    guard !isCapitalized(field.lowerBound) else { return false }
    let tables = reading.tables(field.lowerBound)
    return tables.contains(.actionVerbs)
      && reading.phrase(of: .organizationHeads, at: field.lowerBound - 1) == nil
  }
}
