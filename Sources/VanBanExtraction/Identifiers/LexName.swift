import VanBanText

/// The name of a document as a uniform resource name of the lex namespace (RFC 9676).
struct LexName {
  /// `urn:lex:vn:chinh.phu:nghi.dinh:2020-02-03;15-2020-nd-cp`
  let urn: String

  /// The name, where type, number, full date and body are known, and for local bodies the place.
  init?(_ document: LegalDocument) {
    guard document.status != .draft, let type = document.type, let date = document.date, date.isComplete,
      let number = document.number.flatMap(DocumentNumber.init), number.hasSymbol,
      let authority = Self.authority(number, type)
    else { return nil }
    var jurisdiction = "vn"
    if !number.isNational {
      guard let place = document.place else { return nil }
      jurisdiction += ";" + Self.dotted(place)
    }
    let details = date.description + ";" + LegalKey.slug(number.canonical)
    urn = ["urn:lex", jurisdiction, authority, Self.dotted(type), details].joined(separator: ":")
  }

  /// The body, or the bodies of a joint document.
  private static func authority(_ number: DocumentNumber, _ type: String) -> String? {
    let codes = type.hasSuffix("liên tịch") ? number.issuerCodes : Array(number.issuerCodes.prefix(1))
    let names = codes.compactMap(IssuerCodes.standard.body)
    return names.isEmpty || names.count < codes.count ? nil : names.map(dotted).joined(separator: "+")
  }

  private static func dotted(_ name: String) -> String {
    PlainLetters.fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: ".")
  }
}
