// swift-tools-version: 6.2
import PackageDescription

/// One block of settings for every target: the language's strict options, and warnings as errors.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "buurtstem",
    products: [
        .library(name: "BallotRules", targets: ["BallotRules"]),
        .library(name: "Credentials", targets: ["Credentials"]),
        .library(name: "ElectionFiles", targets: ["ElectionFiles"]),
        .library(name: "Proceedings", targets: ["Proceedings"]),
        .library(name: "Signing", targets: ["Signing"]),
        .library(name: "TransparencyLog", targets: ["TransparencyLog"]),
        .library(name: "Deliberation", targets: ["Deliberation"]),
        .library(name: "Presets", targets: ["Presets"]),
        .executable(name: "buurtstem", targets: ["buurtstem"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .target(
            name: "BallotRules",
            dependencies: [.product(name: "BigInt", package: "BigInt")]
        ),
        .target(
            name: "Credentials",
            dependencies: [
                .product(name: "BigInt", package: "BigInt"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .target(name: "ElectionFiles", dependencies: ["BallotRules"]),
        .systemLibrary(
            name: "CSodium",
            path: "Sources/CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        .target(name: "Signing", dependencies: ["CSodium"]),
        .target(
            name: "Proceedings",
            dependencies: ["BallotRules", "Credentials", "Deliberation", "Signing", "TransparencyLog"]
        ),
        .target(name: "TransparencyLog", dependencies: ["Signing"]),
        .target(name: "Deliberation", dependencies: ["BallotRules"]),
        .target(name: "Presets", dependencies: ["Deliberation"], resources: [.embedInCode("Data")]),
        .executableTarget(
            name: "buurtstem",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "ElectionFiles", "Presets", "Proceedings", "Signing",
                "TransparencyLog", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "BallotRulesTests",
            dependencies: ["BallotRules", .product(name: "BigInt", package: "BigInt")]
        ),
        .testTarget(
            name: "CredentialsTests",
            dependencies: ["Credentials", .product(name: "BigInt", package: "BigInt")]
        ),
        .target(
            name: "Fixtures",
            path: "Fixtures",
            exclude: ["README.md"],
            resources: [.copy("demo"), .copy("pabulib"), .copy("vectors")]
        ),
        .testTarget(name: "ElectionFilesTests", dependencies: ["BallotRules", "ElectionFiles", "Fixtures"]),
        .testTarget(
            name: "ProceedingsTests",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "ElectionFiles", "Fixtures", "Proceedings", "Signing",
                "TransparencyLog",
            ]
        ),
        .testTarget(name: "SigningTests", dependencies: ["Signing"]),
        .testTarget(name: "TransparencyLogTests", dependencies: ["Signing", "TransparencyLog"]),
        .testTarget(
            name: "DeliberationTests",
            dependencies: ["BallotRules", "Deliberation", "Presets"],
            exclude: ["Reports/Expected"]
        ),
        .testTarget(name: "PresetsTests", dependencies: ["Deliberation", "Presets"]),
        .testTarget(name: "buurtstemTests", dependencies: ["buurtstem"]),
        .testTarget(name: "ReferenceTests", dependencies: ["BallotRules", "ElectionFiles"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = strict
}
