import Foundation
import Testing

/// Golden transcripts of version 1.
///
/// `DOSSIER_REWRITE=1` writes them anew, and a run that wrote fails.
@Suite struct TranscriptTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Transcripts/v1")

    static let names = [
        "bad-signature", "cut-and-resumed", "fetch-again", "fetch-nobody-has", "first-sync", "fork",
        "in-sync", "live-relay",
        "offline-edits", "refused-chain", "too-old", "window-full",
    ]

    @Test func `every transcript is in the list`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.folder,
            includingPropertiesForKeys: nil
        )
        let found = files.map { $0.deletingPathExtension().lastPathComponent }.sorted()
        #expect(found == Self.names)
    }

    @Test(arguments: names)
    func `a session goes as its transcript says`(name: String) throws {
        let file = Self.folder.appending(path: name + ".txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        let played = try Self.play(text)
        if ProcessInfo.processInfo.environment["DOSSIER_REWRITE"] == "1" {
            try played.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was rewritten")
        }
        #expect(played == text)
    }

    @Test func `ten chains in sync take less than 1500 bytes each way`() throws {
        let text = try String(
            contentsOf: Self.folder.appending(path: "in-sync.txt"),
            encoding: .utf8
        )
        let last = text.split(separator: "\n").last { $0.contains(" wrote ") }
        let counts = (last ?? "").split(separator: " ").compactMap { Int($0) }
        #expect(counts.count == 2)
        #expect(counts.allSatisfy { $0 < 1500 })
    }

    /// Comments stay; each block of commands gets its output anew.
    private static func play(_ text: String) throws -> String {
        let player = TranscriptPlayer()
        var output = ""
        for block in text.components(separatedBy: "\n\n") {
            let commands = block.components(separatedBy: "\n----").first ?? block
            var lines: [String] = []
            for line in commands.split(separator: "\n") where !line.hasPrefix("#") {
                lines += try player.play(String(line))
            }
            guard !commands.isEmpty else { continue }
            let isComment = lines.isEmpty
            output += commands.trimmingCharacters(in: .newlines) + "\n"
            if !isComment { output += "----\n" + lines.joined(separator: "\n") + "\n" }
            output += "\n"
        }
        return output
    }
}
