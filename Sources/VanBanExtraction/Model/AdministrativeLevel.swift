/// How much of the country, or of the world, a body or a place covers.
public enum AdministrativeLevel: String, Sendable, CaseIterable {
  /// The whole state: ministries, the Party's centre, the supreme court. Bodies alone.
  case central
  /// A province or a city of its rank.
  case province
  /// A district, town or provincial city; abolished on 1 July 2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15).
  case district
  /// A commune, ward, township or special zone.
  case commune
  /// A village, hamlet or neighbourhood: no authority of its own.
  case village
  /// A region, an island, an economic zone.
  case region
  /// A country.
  case country
  /// A foreign city.
  case city
}
