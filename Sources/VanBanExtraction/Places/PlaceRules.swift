/// The rules under which places are reported; ``PlaceGrammar`` reads them.
enum PlaceRules {
  static let all = [headed, listed, known, chained]

  private static let source =
    "Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính; Nghị định 30/2020/NĐ-CP, Phụ lục II"

  static let headed = Rule(
    "place.headed", "a word for a place with its name: tỉnh Hà Tĩnh, phường 12", source: source,
    .sequence(.phrase(.placeHeads), .optional(.mark(.colon)), .shape(.capitalized)))

  static let listed = Rule(
    "place.listed", "a further name under one word: các huyện Bình Sơn, Sơn Tịnh", source: source,
    .sequence(.choice(.mark(.comma), .words("và", "cùng")), .phrase(.places)))

  static let known = Rule(
    "place.known", "a province, a country or a foreign city by its name alone", source: source, .phrase(.places))

  static let chained = Rule(
    "place.chained", "a smaller place before its province: Hương Sơn, Hà Tĩnh", source: source,
    .sequence(.phrase(.places), .mark(.comma), .phrase(.places)))
}
