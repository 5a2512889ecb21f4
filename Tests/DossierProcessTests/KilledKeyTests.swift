import Foundation
import Testing

extension ProcessTests {
    /// Programs that are killed while they make a key (QUALITY: R3).
    @Suite struct KilledKeyTests {
        /// The program as one whose first byte into any file kills it: between making a file and writing it.
        private func killing(
            _ words: [String],
            on stage: Stage,
            _ environment: [String: String] = [:]
        ) throws -> Child {
            let script = "ulimit -c 0; ulimit -f 0; exec \"$@\""
            // Whoever runs the tests may ignore the signal, and a shell cannot take that back.
            return try stage.start(
                "/usr/bin/env",
                ["--default-signal=XFSZ", "/bin/sh", "-c", script, "sh", Programs.path("dossier")]
                    + words,
                adding: environment
            )
        }

        private func names(_ folder: String) -> [String] {
            (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
        }

        @Test func `a kill between making a key's file and writing it leaves no key`() async throws
        {
            try await Stage.run { stage in
                let copy = stage.path("copy")
                let folder = copy + "/.dossier"
                let words = ["init", "T", copy, "--no-input"]
                let output = try await killing(words, on: stage).end()
                #expect(output.code == -SIGXFSZ, "\(output.code) \(output.err)")
                let left = names(folder)
                #expect(!left.contains("identity.key"), "\(left)")
                #expect(
                    left.contains { $0.hasPrefix("identity.key.") && $0.hasSuffix(".part") },
                    "it was killed elsewhere: \(left)"
                )
                let again = try await stage.run("dossier", words)
                #expect(again.code == 0, "\(again.err)")
                #expect(names(folder).contains("identity.key"))
                let status = try await Client("copy", on: stage).status()
                #expect(status.entities == 0)
            }
        }

        @Test func `a kill while a key goes to work on a new machine leaves no key`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let phrase = try stage.write("phrase", "correct horse\n")
                chmod(phrase, 0o600)
                let file = stage.path("desk.key")
                let named = ["DOSSIER_PASSPHRASE_FILE": phrase]
                let backup = try await stage.start(
                    "dossier",
                    ["-C", desk.directory, "key", "backup", file],
                    adding: named
                ).end()
                #expect(backup.code == 0, "\(backup.err)")
                let words = ["key", "restore", file, stage.path("new")]
                let output = try await killing(words, on: stage, named).end()
                #expect(output.code == -SIGXFSZ, "\(output.code) \(output.err)")
                #expect(!names(stage.path("new/.dossier")).contains("identity.key"))
                let again = try await stage.start("dossier", words, adding: named).end()
                #expect(again.code == 0, "\(again.err)")
                #expect(try await Client("new", on: stage).digest() == desk.digest())
            }
        }
    }
}
