/// Ways to name a legal document, and a provision of one, for other systems.
///
/// Neither has an official Vietnamese convention. Both are made from what the text tells and from nothing else: where a
/// fact is missing that the scheme needs, there is no identifier.
public enum IdentifierScheme: String, Sendable, CaseIterable {
  /// Akoma Ntoso IRIs of works (OASIS Akoma Ntoso Naming Convention 1.0): `/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp`.
  ///
  /// Needs the number with its symbol and the year or date; of local bodies also the place, as the actor.
  case akn
  /// URN:LEX (RFC 9676): `urn:lex:vn:chinh.phu:nghi.dinh:2020-02-03;15-2020-nd-cp`.
  ///
  /// Needs the number with its symbol, the type, the full date and a body that the number tells; of local bodies also
  /// the place, as the unit of the jurisdiction.
  case urnLex = "urn-lex"
}

extension LegalDocument {
  /// The document's name in a scheme, or `nil` where the facts do not suffice. Linear in the number.
  ///
  /// ```swift
  /// document.identifier(in: .akn)  // "/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp"
  /// ```
  public func identifier(in scheme: IdentifierScheme) -> String? {
    switch scheme {
    case .akn: AkomaNtosoName(self)?.iri
    case .urnLex: LexName(self)?.urn
    }
  }
}

extension LegalReference {
  /// What the reference cites in a scheme: its document, or each of its provisions in their order; empty where the facts do
  /// not suffice.
  ///
  /// Point `đ` is written `dd` in both schemes, so that it is never taken for point `d`.
  public func identifiers(in scheme: IdentifierScheme, of document: LegalDocument) -> [String] {
    guard let name = document.identifier(in: scheme) else { return [] }
    guard !provisions.isEmpty else { return [name] }
    let paths = provisions.compactMap(ProvisionPath.init)
    guard paths.count == provisions.count else { return [] }
    return paths.map { path in
      switch scheme {
      case .akn: name + "/!main~" + path.akomaNtoso
      case .urnLex: name + "~" + path.lex
      }
    }
  }
}
