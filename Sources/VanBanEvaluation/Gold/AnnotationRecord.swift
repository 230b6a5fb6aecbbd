import VanBan

/// The members of a record that are scored.
struct AnnotationRecord: Decodable {
  struct Stretch: Decodable {
    var start: Int
    var end: Int
    var text: String?
  }

  struct Person: Decodable {
    var id: String
    var name: String
    var mentions: [Stretch]
  }

  struct Role: Decodable {
    var start: Int
    var end: Int
    var holder: String?
  }

  struct LegalReference: Decodable {
    var start: Int
    var end: Int
    var type: String?
    var number: String?
    var date: String?
    var issuer: String?
    var provisions: [String]?
    var title: String?
    var year: Int?
  }

  struct Directive: Decodable {
    struct Issuer: Decodable {
      var text: String?
      var person: String?
    }

    struct Deadline: Decodable {
      var text: String?
      var date: String?
    }

    var start: Int
    var end: Int
    var polarity: String?
    var issuer: Issuer?
    var addressees: [Stretch]?
    var deadline: Deadline?
  }

  var id: String
  var text: String
  var offsets: String?
  var people: [Person]?
  var roles: [Role]?
  var legalReferences: [LegalReference]?
  var directives: [Directive]?
}
