// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who imports the library fetches the benchmark tool.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "VanBan", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(
      name: "Measuring", dependencies: [.product(name: "VanBanWorkloads", package: "VanBan")], swiftSettings: strict),
    .executableTarget(
      name: "measure",
      dependencies: ["Measuring", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: strict),
  ]
)
