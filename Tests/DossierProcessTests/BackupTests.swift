import Foundation
import Testing

extension ProcessTests {
    /// Backups, their restoration, and bundles.
    @Suite struct BackupTests {
        @Test func `a backup restores to the same state, and a damaged one to nothing`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<300))
                try await desk.run("import", file, "--yes")
                try await desk.run("add", "Person", "Ann", "--id", "ann")
                let digest = try await desk.digest()
                let backup = stage.path("friday.dossier")
                try await desk.run("backup", backup)

                let taken = try await desk.command(["backup", backup])
                #expect(taken.code == 73)
                #expect(taken.err.contains("[cannot-create]"))

                let restored = try await restore(backup, "again", on: stage)
                #expect(restored.code == 0, "\(restored.err)")
                let copy = Client("again", on: stage)
                #expect(try await copy.digest() == digest)
                #expect(try await copy.command(["verify", "--full"]).code == 0)
                let secret = try Data(
                    contentsOf: URL(fileURLWithPath: stage.path("desk/.dossier/identity.key"))
                )
                let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
                #expect(bytes.range(of: secret.dropLast()) == nil)

                try await damageEveryLine(bytes, on: stage)
            }
        }

        /// One byte of each line, in turn: nothing is restored, and the line is named or the file is.
        private func damageEveryLine(_ bytes: Data, on stage: Stage) async throws {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            var start = 0
            for (number, line) in lines.enumerated() where !line.isEmpty {
                defer { start += line.count + 1 }
                // Every kind of line, and those changesets that differ: first, second, last.
                guard [0, 1, 2, lines.count - 3, lines.count - 2].contains(number) else { continue }
                for share in [3, 2] {
                    var bad = bytes
                    let place = bad.startIndex + start + line.count / share
                    bad[place] = bad[place] == 0x41 ? 0x42 : 0x41
                    let path = stage.path("bad-\(number)-\(share).dossier")
                    try bad.write(to: URL(fileURLWithPath: path))
                    let output = try await restore(path, "never", on: stage)
                    #expect(output.code == 65, "line \(number + 1): \(output.err)")
                    #expect(!FileManager.default.fileExists(atPath: stage.path("never")))
                    guard number > 1, number < lines.count - 2 else { continue }
                    #expect(output.err.contains("line \(number + 1)"), "\(output.err)")
                }
            }
        }

        private func restore(
            _ file: String,
            _ folder: String,
            _ more: String...,
            on stage: Stage
        ) async throws -> Child.Output {
            try await stage.run("dossier", ["restore", file, stage.path(folder)] + more)
        }

        @Test func `a cut backup is refused, and --partial keeps what is whole`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                for number in 0..<6 {
                    try await desk.run("add", "Person", "P\(number)", "--id", "p\(number)")
                }
                let backup = stage.path("whole.dossier")
                try await desk.run("backup", backup)
                let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
                let cut = stage.path("cut.dossier")
                try bytes.prefix(bytes.count - 1500).write(to: URL(fileURLWithPath: cut))
                let refused = try await restore(cut, "cut", on: stage)
                #expect(refused.code == 65)
                #expect(refused.err.contains("[cut-file]"))
                let partial = try await restore(cut, "cut", "--partial", on: stage)
                #expect(partial.code == 3, "\(partial.err)")
                let copy = Client("cut", on: stage)
                #expect(try await copy.command(["verify", "--full"]).code == 0)
                #expect(try await copy.run("list").out.contains("P0"))
            }
        }

        @Test func `a backup beside a writer is one moment, and a killed one leaves nothing`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                for part in 0..<6 {
                    let companies = Generated.companies(part * 300..<(part + 1) * 300)
                    let file = try stage.write("part-\(part).ftm.json", companies)
                    try await desk.run("import", file, "--yes", "-q")
                }
                let push = try desk.start("push")
                for number in 0..<3 {
                    let file = stage.path("moment-\(number).dossier")
                    try await daemon.succeed(["backup", file])
                    let output = try await restore(file, "moment-\(number)", on: stage)
                    #expect(output.code == 0, "\(output.err)")
                }
                #expect(try await push.end().code == 0)
                let backup = stage.path("killed.dossier")
                for delay in [5, 20, 60, 150] {
                    let child = try desk.start("backup", backup)
                    try await Task.sleep(for: .milliseconds(delay))
                    child.send(SIGKILL)
                    guard try await child.end().code != 0 else { break }
                    // A name means that all of it is there, whatever came of the process.
                    guard FileManager.default.fileExists(atPath: backup) else { continue }
                    #expect(try await restore(backup, "kept", on: stage).code == 0)
                    break
                }
                let whole = stage.path("whole.dossier")
                try await desk.run("backup", whole)
                for delay in [10, 40, 100] {
                    let child = try stage.start("dossier", ["restore", whole, stage.path("new")])
                    try await Task.sleep(for: .milliseconds(delay))
                    child.send(SIGKILL)
                    guard try await child.end().code != 0 else { break }
                }
                let output = try await restore(whole, "new", on: stage)
                #expect([0, 73].contains(output.code), "\(output.err)")
                #expect(try await Client("new", on: stage).digest() == desk.digest())
            }
        }

        @Test func `the founder's key goes on after every machine is gone`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.start()
                let phrase = try stage.write("phrase", "a long passphrase\n")
                let founded = try await stage.start(
                    "dossierd",
                    ["init", "A trial", "--json"] + daemon.settings,
                    adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
                ).end()
                #expect(founded.code == 0, "\(founded.err)")
                let backup = stage.path("last.dossier")
                try await daemon.succeed(["backup", backup])
                let digest = try await daemon.status().stateDigest
                try await daemon.crash()
                let heir = try Daemon("heir", on: stage)
                let restored = try await stage.start(
                    "dossierd",
                    ["restore", backup, "--key", daemon.state + "/founding-key.sealed"]
                        + heir.settings,
                    adding: ["DOSSIER_PASSPHRASE_FILE": try phraseFile(founded, phrase, stage)]
                ).end()
                #expect(restored.code == 0, "\(restored.err)")
                #expect(restored.out.contains("admin"))
                try await heir.start()
                #expect(try await heir.status().stateDigest == digest)
                let desk = try await Client("desk", of: heir)
                try await desk.run("add", "Person", "Ann")
                try await desk.run("push")
                #expect(try await heir.command("verify", "--full").code == 0)
            }
        }

        /// The passphrase that `init` was given, or the one that it printed.
        private func phraseFile(
            _ founded: Child.Output,
            _ given: String,
            _ stage: Stage
        ) throws -> String {
            struct Founded: Decodable { let passphrase: String? }
            let answer = try? JSONDecoder().decode(Founded.self, from: Data(founded.out.utf8))
            guard let printed = answer?.passphrase else { return given }
            let path = try stage.write("printed", printed + "\n")
            chmod(path, 0o600)
            return path
        }

        @Test func `a bundle carries changes between desks without network`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let one = try await Client("one", of: daemon)
                let two = try await Client("two", of: daemon)
                try await one.run("pull")
                try await daemon.crash()
                try await one.run("add", "Person", "Ann", "--id", "ann")
                try await two.run("add", "Person", "Bob", "--id", "bob")
                let monday = stage.path("monday.dossier")
                try await one.run("bundle", "create", monday)
                let came = try await two.run("bundle", "apply", monday)
                #expect(came.out.contains("\t"))
                let again = try await two.run("bundle", "apply", monday, "--json")
                #expect(again.out.contains("\"changesets\":0"), "\(again.out)")
                let back = stage.path("tuesday.dossier")
                try await two.run("bundle", "create", back, "--since", monday)
                try await one.run("bundle", "apply", back)
                #expect(try await one.digest() == two.digest())
                #expect(try await one.run("list").out.contains("Bob"))
                try await daemon.start()
                try await daemon.succeed(["bundle", "apply", back])
                try await daemon.succeed(["bundle", "apply", monday])
                #expect(try await daemon.status().stateDigest == one.digest())
                try await wrongBundles(monday, two, stage)
            }
        }

        @Test func `a bundle for a member leaves out what it is known to have, in both programs`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let one = try await Client("one", of: daemon)
                try await one.run("add", "Person", "Ann", "--id", "ann")
                try await one.run("push")
                let two = try await Client("two", of: daemon)
                try await two.run("add", "Person", "Bob", "--id", "bob")
                try await two.run("push")
                let all = try await daemon.status().changesets ?? 0

                struct Made: Decodable, Equatable {
                    let changesets: Int
                    let leftOut: Int
                }
                func made(_ output: Child.Output) throws -> Made {
                    try JSONDecoder().decode(Made.self, from: Data(output.out.utf8))
                }
                let words = ["--for", "one", "--json"]
                // Running, stopped, and by another desk: the same, since changesets tell it.
                let file = stage.path("running.dossier")
                let running = try await daemon.succeed(["bundle", "create", file] + words)
                daemon.child?.send(SIGTERM)
                _ = try await daemon.child?.end(within: 20)
                let stopped = try await daemon.succeed(
                    ["bundle", "create", stage.path("stopped.dossier")] + words
                )
                let other = try await two.succeed(
                    ["bundle", "create", stage.path("other.dossier")] + words
                )
                let wanted = try made(running)
                #expect(wanted.leftOut > 0 && wanted.changesets > 0, "\(wanted)")
                #expect(wanted.leftOut + wanted.changesets == all)
                #expect(try made(stopped) == wanted)
                #expect(try made(other) == wanted)
                try await one.run("bundle", "apply", file)
                #expect(try await one.digest() == two.digest())

                let ghost = try await daemon.command(
                    "bundle",
                    "create",
                    stage.path("ghost.dossier"),
                    "--for",
                    "ghost"
                )
                #expect(ghost.code == 66 && ghost.err.contains("[no-such-peer]"), "\(ghost.err)")
                #expect(!FileManager.default.fileExists(atPath: stage.path("ghost.dossier")))
            }
        }

        @Test func `a killed bundle apply leaves a sound copy, and applying again brings the rest`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let one = try await Client("one", of: daemon)
                let two = try await Client("two", of: daemon)
                try await one.run("pull")
                for part in 0..<3 {
                    let companies = Generated.companies(part * 300..<(part + 1) * 300)
                    let file = try stage.write("part-\(part).ftm.json", companies)
                    try await one.run("import", file, "--yes", "-q")
                }
                let monday = stage.path("monday.dossier")
                try await one.run("bundle", "create", monday)
                var entities = 0
                var kills = 0
                for delay in [5, 15, 25, 40, 60, 80, 110, 150] {
                    let child = try two.start("bundle", "apply", monday)
                    try await Task.sleep(for: .milliseconds(delay))
                    child.send(SIGKILL)
                    let isKilled = try await child.end().code != 0
                    #expect(try await two.command(["verify", "--full"]).code == 0)
                    let now = try await two.status().entities
                    #expect(now >= entities, "what was there is gone")
                    entities = now
                    guard isKilled else { break }
                    kills += 1
                }
                #expect(kills > 0)
                try await two.run("bundle", "apply", monday)
                #expect(try await one.digest() == two.digest())
            }
        }

        private func wrongBundles(_ good: String, _ desk: Client, _ stage: Stage) async throws {
            let digest = try await desk.digest()
            let link = stage.path("link.dossier")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: good)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: good))
            let cut = stage.path("cut.dossier")
            try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: cut))
            let endless = stage.path("endless.dossier")
            let heading = bytes.prefix { $0 != 0x0A } + [0x0A]
            let long = Data(repeating: 0x41, count: 1024 * 1024 + 1)
            try (heading + long + [0x0A]).write(to: URL(fileURLWithPath: endless))
            let longer = stage.path("longer.dossier")
            try (bytes + "{}\n".utf8).write(to: URL(fileURLWithPath: longer))
            let other = stage.path("other")
            let founded = try await stage.run("dossier", ["init", "Other", other, "--no-input"])
            #expect(founded.code == 0, "\(founded.err)")
            let foreign = stage.path("foreign.dossier")
            try await Client("other", on: stage).run("bundle", "create", foreign)
            for (file, code, id) in [
                (link, 66, "no-such-file"), ("/dev/zero", 66, "no-such-file"),
                (stage.folder, 66, "no-such-file"), (cut, 65, "cut-file"),
                (endless, 65, "damaged-file"), (longer, 65, "damaged-file"),
                (foreign, 76, "dataset"),
            ] as [(String, Int32, String)] {
                let output = try await desk.command(["bundle", "apply", file])
                #expect(output.code == code, "\(file): \(output.err)")
                #expect(output.err.contains("[\(id)]"), "\(file): \(output.err)")
            }
            #expect(try await desk.digest() == digest)
        }
    }
}
