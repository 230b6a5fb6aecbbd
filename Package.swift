// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .strictMemorySafety(),
]

let package = Package(
  name: "VanBan",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "VanBan", targets: ["VanBan"]),
    .executable(name: "vanban", targets: ["VanBanCommand"]),
    // What the package in Benchmarks/ measures; of no use to anyone else.
    .library(name: "VanBanWorkloads", targets: ["VanBanWorkloads"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // ICU: the flags that pkg-config knows, then the only code that includes its headers.
    .systemLibrary(
      name: "CSystemICU", pkgConfig: "icu-uc icu-i18n",
      providers: [.apt(["libicu-dev", "pkg-config"]), .brew(["icu4c", "pkgconf"])]),
    .target(
      name: "CICU", dependencies: ["CSystemICU"],
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "CTextScan"),
    .target(name: "CLexicon", exclude: ["ORIGIN.md", "lexicon.bin", "boundary_model.bin"]),

    // The library, from the bytes up; each target imports only those above it.
    .target(
      name: "VanBanText", dependencies: ["CICU", "CTextScan"], exclude: ["Decoding/ORIGIN.md"], swiftSettings: strict),
    .target(
      name: "VanBanLexicon", dependencies: ["CLexicon", "CTextScan", "VanBanText"], exclude: ["Data"],
      swiftSettings: strict),
    .target(
      name: "VanBanSegmentation", dependencies: ["CICU", "CLexicon", "CTextScan", "VanBanText", "VanBanLexicon"],
      swiftSettings: strict),
    .target(
      name: "VanBanExtraction", dependencies: ["VanBanText", "VanBanLexicon", "VanBanSegmentation"],
      swiftSettings: strict),
    .target(
      name: "VanBan", dependencies: ["VanBanText", "VanBanLexicon", "VanBanSegmentation", "VanBanExtraction"],
      swiftSettings: strict),
    .target(name: "VanBanEvaluation", dependencies: ["VanBan"], swiftSettings: strict),
    .target(name: "VanBanWorkloads", dependencies: ["VanBan"], swiftSettings: strict),

    // Tools: the command, and the compiler that turns the tables into the embedded lexicon.
    .executableTarget(
      name: "VanBanCommand",
      dependencies: [
        "VanBan", "VanBanEvaluation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "lexicon-compiler",
      dependencies: ["VanBanLexicon", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .executableTarget(
      name: "boundary-trainer",
      dependencies: [
        "VanBanText", "VanBanLexicon", "VanBanSegmentation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Data"], swiftSettings: strict),

    .testTarget(name: "VanBanTextTests", dependencies: ["VanBanText"], swiftSettings: strict),
    .testTarget(name: "VanBanLexiconTests", dependencies: ["VanBanLexicon"], swiftSettings: strict),
    .testTarget(name: "VanBanSegmentationTests", dependencies: ["VanBanSegmentation"], swiftSettings: strict),
    .testTarget(name: "VanBanExtractionTests", dependencies: ["VanBanExtraction", "VanBan"], swiftSettings: strict),
    .testTarget(name: "VanBanTests", dependencies: ["VanBan"], swiftSettings: strict),
    .testTarget(name: "VanBanEvaluationTests", dependencies: ["VanBanEvaluation"], swiftSettings: strict),
    .testTarget(name: "VanBanWorkloadsTests", dependencies: ["VanBanWorkloads"], swiftSettings: strict),
    .testTarget(name: "VanBanCommandTests", dependencies: ["VanBanCommand"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
