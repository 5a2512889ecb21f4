import DossierCore
import Foundation
import Testing

extension ProcessTests {
    /// What the daemon's program shows of texts that others wrote.
    @Suite struct ShownTests {
        /// A control of eight bits, a bidi override, a character without width.
        private static let bad = "\u{9B}31m\u{202E}\u{200B}"

        @Test func `no answer of dossierd prints what acts on a terminal`() async throws {
            try await Stage.run { stage in
                let bad = Self.bad
                let daemon = try Daemon("seen", on: stage)
                try await daemon.found("Title" + bad)
                let code = try await daemon.invite("admin", "--for", "eve" + bad)
                let words = ["join", code + "@" + daemon.address, stage.path("eve"), "--as", "eve"]
                #expect(try await stage.run("dossier", words).code == 0)
                let backup = stage.path("backup")
                let asked = [
                    ["status"], ["peers"], ["peers", "set-aside"], ["key", "show"], ["verify"],
                    ["invite", "--no-wait", "--for", bad], ["backup", backup],
                    ["peers", "role", "eve" + bad, "reader", "--why", "w" + bad, "--yes"],
                    ["peers", "remove", "eve" + bad, "--why", "w" + bad, "--yes"], ["status"],
                ]
                var shown = ""
                for words in asked {
                    let output = try await daemon.succeed(words + ["--json"])
                    #expect(Self.isHarmless(output.out), "\(words): \(output.out.debugDescription)")
                    _ = try JSONSerialization.jsonObject(with: Data(output.out.utf8))
                    shown += output.out
                }
                // The exact texts are there, as escapes.
                #expect(shown.contains(#""title":"Title\u009b31m\u202e\u200b""#))
                #expect(shown.contains(#""eve\u009b31m\u202e\u200b""#))
            }
        }

        private static func isHarmless(_ text: String) -> Bool {
            text.unicodeScalars.allSatisfy { scalar in
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                let isBad = bad.unicodeScalars.dropFirst(4).contains(scalar)
                return scalar == "\n" || !(isControl || isBad)
            }
        }
    }
}
