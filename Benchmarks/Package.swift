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
    // Without its traits it needs no library besides those of the system.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CAllocations"),
    .target(
      name: "Measuring", dependencies: ["CAllocations", .product(name: "VanBanWorkloads", package: "VanBan")],
      swiftSettings: strict),
    .executableTarget(
      name: "measure",
      dependencies: ["Measuring", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .executableTarget(
      name: "Stages",
      dependencies: [
        "Measuring", .product(name: "VanBanWorkloads", package: "VanBan"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      // The tool finds benchmarks by the name of the folder above theirs, which is that of this package.
      path: "Stages", swiftSettings: strict, plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: strict),
  ]
)
