import ArgumentParser
import VanBan

/// The encoding as named on the command line.
enum EncodingChoice: Hashable, Sendable {
  /// To be detected.
  case auto
  /// This one.
  case named(TextEncoding)

  /// The choice as the decoder takes it.
  var decoderChoice: TextDecoder.Choice {
    switch self {
    case .auto: .automatic
    case .named(let encoding): .named(encoding)
    }
  }
}

extension EncodingChoice: ExpressibleByArgument {
  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else {
      guard let encoding = TextEncoding(rawValue: argument.lowercased()) else { return nil }
      self = .named(encoding)
    }
  }

  static var allValueStrings: [String] { ["auto"] + TextEncoding.allCases.map(\.rawValue) }

  var defaultValueDescription: String {
    switch self {
    case .auto: "auto"
    case .named(let encoding): encoding.rawValue
    }
  }
}
