import VanBan

extension Evaluation {
  /// The scores as one JSON object: `documents`, `missing`, and for each kind `gold`, `predicted`, `exact` and
  /// `overlap` (`p`, `r`, `f1`) and `fields`.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("documents", documents)
      json.member("missing", missing)
      for kind in kinds { encode(kind, into: &json) }
    }
    return json.text
  }

  private func encode(_ kind: AnnotationKind, into json: inout JSONWriter) {
    let counts = self[kind]
    json.key(kind.rawValue)
    json.object { json in
      json.member("gold", counts.gold)
      json.member("predicted", counts.predicted)
      Self.encode("exact", counts.exactScore, into: &json)
      Self.encode("overlap", counts.overlapScore, into: &json)
      json.key("fields")
      json.object { json in
        for name in kind.fields { Self.encode(name, counts.fields[name]?.accuracy, into: &json) }
      }
    }
  }

  private static func encode(_ name: String, _ score: SpanScore, into json: inout JSONWriter) {
    json.key(name)
    json.object {
      encode("p", score.precision, into: &$0)
      encode("r", score.recall, into: &$0)
      encode("f1", score.f1, into: &$0)
    }
  }

  private static func encode(_ name: String, _ value: Double?, into json: inout JSONWriter) {
    guard let value else { return }
    json.key(name)
    json.number(value)
  }
}
