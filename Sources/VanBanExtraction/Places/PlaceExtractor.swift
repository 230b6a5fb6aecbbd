import VanBanLexicon
import VanBanSegmentation

/// Finds places and joins their mentions.
package struct PlaceExtractor: Extractor {
  package init() {}

  package static var rules: [Rule] { PlaceRules.all }

  /// Adds places. Linear.
  package func extract(into findings: inout Findings) {
    let reading = findings.reading
    var found: [PlaceReading] = []
    var grammar = PlaceGrammar(reading, limit: reading.count)
    findings.nameStarts.visit { token, limit in
      let tables = reading.tables(token)
      guard tables.contains(.places) || tables.contains(.placeHeads) else { return token }
      if grammar.limit != limit { grammar = PlaceGrammar(reading, limit: limit) }
      let places = grammar.places(at: token)
      found += places
      return places.last?.tokens.upperBound ?? token
    }
    let resolution = PlaceResolution(found, reading)
    findings.placeMentions = found
    findings.places = resolution.places
    findings.placeLinks = resolution.links
  }
}
