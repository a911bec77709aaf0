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
        .library(name: "BallotRules", targets: ["BallotRules"])
    ],
    dependencies: [
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
    ],
    targets: [
        .target(
            name: "BallotRules",
            dependencies: [.product(name: "BigInt", package: "BigInt")]
        ),
        .testTarget(name: "BallotRulesTests", dependencies: ["BallotRules"]),
    ]
)

for target in package.targets {
    target.swiftSettings = strict
}
