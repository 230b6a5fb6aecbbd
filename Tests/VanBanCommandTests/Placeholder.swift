import Testing

@testable import VanBanCommand
