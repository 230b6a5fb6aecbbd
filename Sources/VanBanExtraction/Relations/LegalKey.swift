import VanBanText

/// The identity of a document that holds across texts: its number, with what else is needed to tell it from the other
/// documents that bear the same number.
struct LegalKey {
  /// The date of the text, which tells the version of a law that is cited by its title alone.
  let writtenOn: CalendarDate?
  /// The place of an official paper of a local body: the bodies that it names without a place are those of its own.
  let place: String?

  /// The key, where the facts suffice. The register of a body starts anew each year, the Party's each term; every place
  /// has bodies of its own; and drafts have no number yet.
  func key(_ cluster: borrowing LegalCluster) -> String? {
    guard !cluster.isDraft else { return nil }
    if let number = cluster.number, number.hasSymbol { return key(number, cluster) }
    guard let title = cluster.law.map(LawVersions.standard.canonical) ?? cluster.title else { return nil }
    let versions = cluster.law.map(LawVersions.standard.versions) ?? []
    if DocumentTypes.standard.use(of: cluster.type).contains(.treaty) { return treaty(title, versions, cluster) }
    if let version = version(cluster)?.number { return "vn:" + version }
    return cluster.year.flatMap { year in
      versions.count { $0.year == year } < 2 ? "vn:\(title)@\(year)" : nil
    }
  }

  /// The version of a law cited by its title, or with the year of its passing.
  func version(_ cluster: borrowing LegalCluster) -> LawVersions.Version? {
    guard let law = cluster.law, cluster.number == nil, !cluster.isDraft else { return nil }
    if let year = cluster.year { return LawVersions.standard.version(of: law, passed: year) }
    return writtenOn.flatMap { LawVersions.standard.version(of: law, on: $0) }
  }

  private func key(_ number: DocumentNumber, _ cluster: borrowing LegalCluster) -> String? {
    var scope: [String] = []
    if number.isParty {
      guard let date = cluster.date, date.isComplete else { return nil }
      scope.append(date.description)
    } else if number.year == nil {
      guard let year = cluster.year else { return nil }
      scope.append(String(year))
    }
    if !number.isNational {
      guard let place = cluster.place ?? place else { return nil }
      scope.append(Self.slug(place))
    }
    return "vn:" + number.canonical + (scope.isEmpty ? "" : "@" + scope.joined(separator: ","))
  }

  /// Treaties have no number; most have one version.
  private func treaty(_ title: String, _ versions: [LawVersions.Version], _ cluster: borrowing LegalCluster) -> String?
  {
    let years = Set(versions.map(\.year))
    guard let year = cluster.year ?? (years.count == 1 ? years.first : nil) else { return nil }
    return "int:\(title)@\(year)"
  }

  /// `nghe-an`
  static func slug(_ name: String) -> String {
    PlainLetters.fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
