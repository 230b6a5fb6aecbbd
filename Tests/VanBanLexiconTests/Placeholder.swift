import Testing

@testable import VanBanLexicon
