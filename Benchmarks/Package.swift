// swift-tools-version: 6.2
import PackageDescription

/// The settings of the package that is measured.
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
    name: "buurtstem-benchmarks",
    dependencies: [
        .package(name: "buurtstem", path: "..")
    ],
    targets: [
        .executableTarget(
            name: "harness",
            dependencies: [
                .product(name: "BallotRules", package: "buurtstem"),
                .product(name: "Credentials", package: "buurtstem"),
                .product(name: "Deliberation", package: "buurtstem"),
                .product(name: "ElectionFiles", package: "buurtstem"),
                .product(name: "Proceedings", package: "buurtstem"),
                .product(name: "Signing", package: "buurtstem"),
                .product(name: "TransparencyLog", package: "buurtstem"),
            ],
            swiftSettings: strict
        )
    ]
)
