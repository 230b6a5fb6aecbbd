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
    for sentence in reading.text.sentences { collect(sentence, reading, into: &found) }
    let resolution = PlaceResolution(found, reading)
    findings.placeMentions = found
    findings.places = resolution.places
    findings.placeLinks = resolution.links
  }

  private func collect(_ sentence: Range<Int>, _ reading: Reading, into found: inout [PlaceReading]) {
    let grammar = PlaceGrammar(reading, limit: sentence.upperBound)
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let tables = reading.tables(token)
      guard tables.contains(.places) || tables.contains(.placeHeads) else {
        token += 1
        continue
      }
      let places = grammar.places(at: token)
      found += places
      token = places.last?.tokens.upperBound ?? token + 1
    }
  }
}
