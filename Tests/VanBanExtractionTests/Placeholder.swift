import Testing

@testable import VanBanExtraction
