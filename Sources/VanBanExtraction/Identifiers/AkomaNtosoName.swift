import VanBanText

/// The name of a document as an Akoma Ntoso work (OASIS Akoma Ntoso Naming Convention 1.0, section 4.4).
struct AkomaNtosoName {
  /// `/akn/vn/act/nghi-dinh/2020/15-2020-nd-cp`
  let iri: String

  /// The name, where number, year and, for local bodies, place are known.
  init?(_ document: LegalDocument) {
    guard let number = document.number.flatMap(DocumentNumber.init), number.hasSymbol, let type = document.type,
      let date = document.date?.description ?? document.year.map(String.init)
    else { return nil }
    var parts = ["/akn/vn", Self.kind(document, number), LegalKey.slug(type)]
    if !number.isNational {
      guard let place = document.place, let issuer = number.issuerCodes.first else { return nil }
      parts.append(LegalKey.slug(issuer + " " + place))
    }
    iri = (parts + [date, LegalKey.slug(number.canonical)]).joined(separator: "/")
  }

  /// The kind of document that the convention tells apart: laws and other normative documents are acts.
  private static func kind(_ document: LegalDocument, _ number: DocumentNumber) -> String {
    if document.status == .draft { return "bill" }
    if document.type == "bản án" { return "judgment" }
    return number.year != nil || number.codes == ["QH"] ? "act" : "doc"
  }
}
