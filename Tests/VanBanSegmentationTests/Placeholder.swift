import Testing

@testable import VanBanSegmentation
