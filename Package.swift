// swift-tools-version: 6.2
import PackageDescription

/// The executables carry Swift's runtime, so that one file is all there is to copy.
///
/// Only they: a test bundle cannot be linked so, which is why no test target may depend on an
/// executable.
let staticRuntime: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-stdlib", "-Xlinker", "--start-group", "-lFoundation",
            "-lFoundationInternationalization", "-lFoundationEssentials", "-lCoreFoundation",
            "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
            "-lswiftSynchronization", "-Xlinker", "--end-group",
        ],
        .when(platforms: [.linux], configuration: .release)
    )
]

// Pure below the line, I/O above it; the direction of imports is tested by TidyTests.
let package = Package(
    name: "dossier",
    products: [
        .executable(name: "dossierd", targets: ["dossierd"]),
        .executable(name: "dossier", targets: ["dossier"]),
        .executable(name: "dossier-sim", targets: ["dossier-sim"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "dossierd",
            dependencies: [
                "DossierNode", "DossierText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            linkerSettings: staticRuntime
        ),
        .executableTarget(
            name: "dossier",
            dependencies: ["DossierCommands"],
            linkerSettings: staticRuntime
        ),
        .target(
            name: "DossierCommands",
            dependencies: [
                "DossierNode", "DossierStore", "DossierFormats", "DossierVocabulary",
                "DossierText", "DossierCore", "DossierCrypto",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(
            name: "DossierNode",
            dependencies: [
                "DossierReplication", "DossierWire", "DossierStore", "DossierTransport",
                "DossierFormats", "DossierVocabulary", "DossierText", "DossierCore",
                "DossierCrypto",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(
            name: "DossierTransport",
            dependencies: [
                "DossierWire", "DossierCrypto", "COpenSSL",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .target(
            name: "DossierStore",
            dependencies: [
                "DossierCore", "DossierCrypto", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "DossierFormats",
            dependencies: ["DossierVocabulary", "DossierCore", "DossierCrypto"]
        ),

        .executableTarget(
            name: "dossier-sim",
            dependencies: [
                "DossierSimulation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // ---- below: no clock, no randomness, no files, no sockets, no tasks ----
        .target(
            name: "DossierReplication",
            dependencies: ["DossierWire", "DossierCore", "DossierCrypto"]
        ),
        .target(
            name: "DossierSimulation",
            dependencies: ["DossierReplication", "DossierWire", "DossierCore", "DossierCrypto"]
        ),
        .target(name: "DossierWire", dependencies: ["DossierCore", "DossierCrypto"]),
        .target(name: "DossierVocabulary"),
        .target(name: "DossierText"),
        .target(name: "DossierCore", dependencies: ["DossierCrypto"]),
        .target(name: "DossierCrypto", dependencies: ["COpenSSL"]),
        .systemLibrary(
            name: "COpenSSL",
            pkgConfig: "openssl",
            providers: [.apt(["libssl-dev"])]
        ),

        .testTarget(name: "DossierCryptoTests", dependencies: ["DossierCrypto"]),
        .testTarget(
            name: "DossierCoreTests",
            dependencies: ["DossierSimulation", "DossierCore", "DossierCrypto"],
            exclude: ["Data"]
        ),
        .testTarget(name: "DossierTextTests", dependencies: ["DossierText"]),
        .testTarget(
            name: "DossierVocabularyTests",
            dependencies: ["DossierVocabulary"],
            exclude: ["Data"]
        ),
        .testTarget(
            name: "DossierWireTests",
            dependencies: ["DossierWire", "DossierCore", "DossierCrypto"]
        ),
        .testTarget(
            name: "DossierReplicationTests",
            dependencies: ["DossierReplication", "DossierWire", "DossierCore", "DossierCrypto"],
            exclude: ["Transcripts"]
        ),
        .testTarget(
            name: "DossierSimulationTests",
            dependencies: ["DossierSimulation"]
        ),
        .testTarget(
            name: "DossierStoreTests",
            dependencies: [
                "DossierStore", "DossierCore", "DossierCrypto",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        // What tests start processes with.
        .target(name: "ChildProcess", path: "Tests/ChildProcess"),
        .testTarget(
            name: "DossierTransportTests",
            dependencies: [
                "ChildProcess", "DossierTransport", "DossierCrypto",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "DossierFormatsTests",
            dependencies: ["DossierFormats", "DossierVocabulary", "DossierCore", "DossierCrypto"]
        ),
        .testTarget(
            name: "DossierNodeTests",
            dependencies: [
                "DossierNode", "DossierReplication", "DossierTransport", "DossierWire",
                "DossierStore", "DossierFormats", "DossierVocabulary",
                "DossierText", "DossierCore", "DossierCrypto",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Data"]
        ),
        .testTarget(
            name: "DossierCommandTests",
            dependencies: [
                "DossierCommands", "DossierNode", "DossierStore", "DossierText", "DossierCore",
                "DossierCrypto",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "DossierProcessTests",
            dependencies: ["ChildProcess", "DossierWire", "DossierCore", "DossierCrypto"]
        ),
        // The fuzzers themselves are built by Config/fuzz.sh; here their corpus is an ordinary test.
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "DossierReplication", "DossierWire", "DossierCore", "DossierCrypto", "DossierText",
            ],
            path: "Tests/Fuzz",
            exclude: ["Driver", "corpus"]
        ),
        .testTarget(name: "TidyTests"),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
        .treatAllWarnings(as: .error),  // SE-0480
    ]
}

// The tests of these look inside; everything else is tested through what it offers.
for target in package.targets
where [
    "DossierStore", "DossierTransport", "DossierVocabulary", "DossierCommands", "DossierNode",
].contains(target.name) {
    target.swiftSettings?.append(
        .unsafeFlags(["-enable-testing"], .when(configuration: .release))
    )
}
