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
        .library(name: "ProceedingsClient", targets: ["ProceedingsClient"]),
        .library(name: "ProceedingsHTTP", targets: ["ProceedingsHTTP"]),
        .library(name: "ProceedingsStore", targets: ["ProceedingsStore"]),
        .executable(name: "buurtstem", targets: ["buurtstem"]),
        .executable(name: "buurtstem-load", targets: ["buurtstem-load"]),
        .executable(name: "buurtstem-server", targets: ["buurtstem-server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["JSON"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
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
        .target(
            name: "ProceedingsStore",
            dependencies: [
                "Deliberation", "Proceedings", "Signing", "TransparencyLog",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "ProceedingsClient",
            dependencies: ["BallotRules", "Deliberation", "Proceedings", "Signing", "TransparencyLog"]
        ),
        .target(
            name: "ProceedingsHTTP",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "Proceedings", "Signing", "TransparencyLog",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            ],
            resources: [.embedInCode("Data")]
        ),
        .executableTarget(
            name: "buurtstem-server",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "Proceedings", "ProceedingsClient", "ProceedingsHTTP",
                "ProceedingsStore", "Signing",
                "TransparencyLog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        .executableTarget(
            name: "buurtstem-load",
            dependencies: [
                "BallotRules", "Deliberation", "Proceedings", "ProceedingsStore", "Signing", "TransparencyLog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .executableTarget(
            name: "buurtstem",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "ElectionFiles", "Presets", "Proceedings",
                "ProceedingsClient", "ProceedingsStore", "Signing", "TransparencyLog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
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
        .testTarget(
            name: "ProceedingsStoreTests",
            dependencies: [
                "BallotRules", "Deliberation", "Proceedings", "ProceedingsStore", "Signing", "TransparencyLog",
            ]
        ),
        .testTarget(
            name: "ProceedingsHTTPTests",
            dependencies: [
                "BallotRules", "Credentials", "Deliberation", "Proceedings", "ProceedingsClient", "ProceedingsHTTP",
                "Signing", "TransparencyLog",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "buurtstem-serverTests",
            dependencies: [
                "BallotRules", "Deliberation", "Proceedings", "ProceedingsHTTP", "Signing", "TransparencyLog",
                "buurtstem-server",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ]
        ),
        .testTarget(
            name: "buurtstemTests",
            dependencies: [
                "BallotRules", "Deliberation", "Proceedings", "ProceedingsStore", "Signing", "TransparencyLog",
                "buurtstem",
            ]
        ),
        .testTarget(name: "ReferenceTests", dependencies: ["BallotRules", "ElectionFiles"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = strict
}
