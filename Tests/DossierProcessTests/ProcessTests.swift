import Foundation
import Testing

/// Everything that is tested with the real programs: real processes, sockets, files and signals.
///
/// Each suite is an extension of this one, so that the programs are looked for once and that
/// two cores serve one stage at a time.
@Suite(
    .serialized,
    .timeLimit(.minutes(2)),
    .enabled(
        if: Programs.areThere,
        "the release programs are not built (.build/release, or the folder in DOSSIER_BIN)"
    )
)
enum ProcessTests {}

/// Where the built programs are.
enum Programs {
    /// The folder of both programs: `DOSSIER_BIN`, beside the test bundle, or this clone's release folder.
    static let folder: String? = {
        var candidates: [String] = []
        if let named = ProcessInfo.processInfo.environment["DOSSIER_BIN"] {
            candidates = [named]
        } else {
            let clone = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "/")
                .deletingLastPathComponent()
            candidates = [bundle.path, clone.appendingPathComponent(".build/release").path]
        }
        return candidates.first { folder in
            ["dossier", "dossierd"].allSatisfy {
                FileManager.default.isExecutableFile(atPath: folder + "/" + $0)
            }
        }
    }()

    static var areThere: Bool { folder != nil }

    /// The path of one of them.
    static func path(_ name: String) -> String { (folder ?? ".") + "/" + name }

    /// This clone's demo data.
    static let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Config/demo/article.ftm.json").resolvingSymlinksInPath().path
}

/// What a test of processes can run into before its assertions.
struct StageError: Error, CustomStringConvertible {
    let description: String
}
