import Testing

@testable import VanBanEvaluation
