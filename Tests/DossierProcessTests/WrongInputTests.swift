import Foundation
import Testing

extension ProcessTests {
    /// Command lines that cannot be carried out.
    @Suite struct WrongInputTests {
        struct Failure: Decodable {
            let schema: String
            let id: String
            let exit: Int32
            let message: String
            let also: [String]?
        }

        @Test(arguments: [false, true])
        func `every wrong command line fails with its code and words and writes nothing`(
            hasSeveralProblems: Bool
        ) async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("home", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("import", Programs.demo, "--yes")
                try await desk.run("push")
                try writeFiles(on: stage)
                var before = (try await desk.digest(), try await daemon.status().changesets)
                for line in hasSeveralProblems ? WrongLine.severalOfClient : WrongLine.client {
                    let words = filled(line, daemon)
                    try await check(line, "dossier", ["-C", desk.directory] + words, on: stage)
                    let digest = try await desk.digest()
                    #expect(digest == before.0, "dossier \(line) wrote something")
                    before.0 = digest
                }
                for line in hasSeveralProblems
                    ? WrongLine.severalOfPlaceless : WrongLine.placeless
                {
                    try await check(line, "dossier", filled(line, daemon), on: stage)
                }
                for line in hasSeveralProblems ? WrongLine.severalOfDaemon : WrongLine.daemon {
                    let words = filled(line, daemon) + daemon.settings
                    try await check(line, "dossierd", words, on: stage)
                }
                #expect(try await desk.digest() == before.0)
                #expect(try await daemon.status().changesets == before.1)
            }
        }

        @Test func `commands of a daemon that does not run say so and make nothing`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("idle", on: stage)
                for words in [["invite"], ["peers", "pause", "x"]] {
                    let output = try await stage.run("dossierd", words + daemon.settings)
                    #expect(output.code == 69, "\(words): \(output.err)")
                    #expect(output.err.contains("[no-daemon]"))
                }
                let verified = try await daemon.command("verify")
                #expect(verified.code == 66, "\(verified.err)")
                #expect(verified.err.contains("[no-dataset]"))
                #expect(!FileManager.default.fileExists(atPath: daemon.state))
            }
        }

        @Test func `what a file calls itself cannot move the cursor of a terminal or a log`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("home", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let line = """
                    {"id":"evil","schema":"Company","caption":"\\u001b[2J","properties":{"name":\
                    ["\\u001b[31mRed\\u0007 \\u202egnp"],"notes":["a\\tb\\u009b1m"]},"datasets":[]}

                    """
                let file = try stage.write("evil.json", line)
                try await desk.run("import", file, "--yes", "-m", "a step \u{1B}[31m")
                for words in [
                    ["show", "evil"], ["list"], ["why", "evil"], ["log"], ["search", "Red"],
                    ["status"], ["diff"], ["export"], ["show", "evil", "--json"],
                    ["log", "--json"],
                ] {
                    let output = try await desk.succeed(words)
                    let texts = [output.out, output.err]
                    // An export is a file's content: JSON escapes what it must, the rest is data.
                    if words == ["export"] { continue }
                    for scalar in ["\u{1B}", "\u{07}", "\u{9B}", "\u{202E}"] {
                        #expect(
                            !texts.contains { $0.contains(scalar) },
                            "\(words) prints U+\(String(scalar.unicodeScalars.first?.value ?? 0, radix: 16))"
                        )
                    }
                }
                let name = "desk \u{1B}[31mred"
                let code = try await daemon.invite()
                _ = try await stage.run(
                    "dossier",
                    ["join", code + "@" + daemon.address, stage.path("two"), "--as", name]
                )
                let log = daemon.child?.errSoFar ?? ""
                #expect(!log.contains("\u{1B}"))
                #expect(!(try await daemon.command("status").out.contains("\u{1B}")))
            }
        }

        private func filled(_ line: WrongLine, _ daemon: Daemon) -> [String] {
            line.words.map { word in
                word.replacingOccurrences(of: "%", with: daemon.stage.folder)
                    .replacingOccurrences(of: "@@", with: "@" + daemon.address)
            }
        }

        private func check(
            _ line: WrongLine,
            _ program: String,
            _ words: [String],
            on stage: Stage
        ) async throws {
            let output = try await stage.run(program, words)
            #expect(output.code == line.code, "\(program) \(line): \(output.err)")
            #expect(output.err.hasSuffix("[\(line.id)]\n"), "\(program) \(line): \(output.err)")
            let lines = output.err.split(separator: "\n", omittingEmptySubsequences: false)
                .dropLast()
            #expect((2...6).contains(lines.count), "\(program) \(line): \(output.err)")
            #expect(!lines.contains { $0.utf8.count > 400 }, "\(program) \(line): \(output.err)")
            #expect(output.err.hasPrefix(program + ": "), "\(program) \(line)")
            #expect(output.out == "", "\(program) \(line)")
            for problem in line.tells {
                #expect(output.err.contains(problem), "\(program) \(line): \(output.err)")
            }
            guard !line.isPlainOnly else { return }
            let json = try await stage.run(program, words + ["--json"])
            #expect(json.code == line.code, "\(program) \(line) --json: \(json.err)")
            let failure = try? JSONDecoder().decode(Failure.self, from: Data(json.err.utf8))
            #expect(failure?.id == line.id, "\(program) \(line) --json: \(json.err)")
            #expect(failure?.exit == line.code, "\(program) \(line) --json")
            #expect(failure?.schema == "dossier.error/1", "\(program) \(line) --json")
            let told = [failure?.message ?? ""] + (failure?.also ?? [])
            for problem in line.tells {
                #expect(told.contains { $0.contains(problem) }, "\(program) \(line): \(told)")
            }
        }

        private func writeFiles(on stage: Stage) throws {
            _ = try stage.write("bad.json", "not json\n")
            _ = try stage.write(
                "duplicate.json",
                #"{"id":"a","id":"b","schema":"Company","properties":{}}"# + "\n"
            )
            _ = try stage.write(
                "climbing.json",
                #"{"id":"../x","schema":"Company","properties":{"name":["x"]}}"# + "\n"
            )
            _ = try stage.write("sixty.json", String(repeating: "not json\n", count: 60))
            _ = try stage.write("good.json", Generated.companies(0..<1))
            _ = try stage.write("torn.yaml", "daemon: [\n")
            _ = try stage.write("unknown.yaml", "daemon:\n  nam: a\n")
            _ = try stage.write("twice.yaml", "daemon:\n  name: a\n  name: b\n")
        }
    }
}
