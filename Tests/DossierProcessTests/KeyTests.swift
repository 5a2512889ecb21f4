import Foundation
import Testing

extension ProcessTests {
    /// Keys that outlive their machine, and work that outlives its author's membership.
    @Suite struct KeyTests {
        @Test func `a key that was backed up goes to work on a new machine in a new chain`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk-a", of: daemon)
                try await desk.run("add", "Company", "Alpha")
                try await desk.run("push")
                let phrase = try stage.write("phrase", "correct horse\n")
                chmod(phrase, 0o600)
                let file = stage.path("desk-a.key")
                func dossier(_ words: [String], _ phrase: String) async throws -> Child.Output {
                    try await stage.start(
                        "dossier",
                        words,
                        adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
                    ).end()
                }
                let backup = ["-C", desk.directory, "key", "backup", file]
                let written = try await dossier(backup, phrase)
                #expect(written.code == 0, "\(written.err)")
                #expect(!written.out.contains("correct horse"))
                let attributes = try FileManager.default.attributesOfItem(atPath: file)
                #expect(attributes[.posixPermissions] as? Int == 0o600)
                let again = try await dossier(backup, phrase)
                #expect(again.code == 73 && again.err.contains("[already-there]"))
                let wrong = try stage.write("wrong", "incorrect horse\n")
                chmod(wrong, 0o600)
                let restore = ["key", "restore", file, stage.path("desk-new")]
                let refused = try await dossier(restore, wrong)
                #expect(refused.code == 77 && refused.err.contains("[bad-passphrase]"))
                #expect(!FileManager.default.fileExists(atPath: stage.path("desk-new")))
                let restored = try await dossier(restore, phrase)
                #expect(restored.code == 0, "\(restored.err)")
                let new = Client("desk-new", on: stage)
                #expect(try await new.run("whoami").out == desk.run("whoami").out)
                #expect(try await new.digest() == desk.digest())
                try await new.run("add", "Company", "Beta")
                try await new.run("push")
                let status = try await daemon.status()
                #expect(status.forks == 0 && status.setAside == 0)
                #expect(try await new.digest() == status.stateDigest)
                let chains = try await new.run("key", "show").out.split(separator: "\n")
                #expect(chains.count == 3, "identity and two chains: \(chains)")
            }
        }

        @Test func `a made-up passphrase is printed once and opens the file`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk-a", of: daemon)
                let file = stage.path("desk-a.key")
                struct Written: Decodable { let passphrase: String }
                let output = try await desk.run("key", "backup", file, "--json")
                let written = try JSONDecoder().decode(Written.self, from: Data(output.out.utf8))
                let phrase = try stage.write("phrase", written.passphrase)
                chmod(phrase, 0o600)
                let restored = try await stage.start(
                    "dossier",
                    ["key", "restore", file, stage.path("new"), "--from", daemon.address],
                    adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
                ).end()
                #expect(restored.code == 0, "\(restored.err)")
                #expect(try await Client("new", on: stage).digest() == desk.digest())
            }
        }

        @Test func `a reader gets a new key by an admin, as the refusal says`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                func join(_ name: String) async throws -> Client {
                    let code = try await daemon.invite("reader")
                    let words = ["join", code + "@" + daemon.address, stage.path(name)]
                    let output = try await stage.run("dossier", words + ["--as", name])
                    #expect(output.code == 0, "\(output.err)")
                    return Client(name, on: stage)
                }
                let old = try await join("old")
                let digest = try await old.digest()
                for words in [["key", "rotate"], ["retire", "--why", "a new year"]] {
                    let refused = try await old.command(words + ["--yes"])
                    #expect(refused.code == 77, "\(words): \(refused.err)")
                    #expect(refused.err.contains("has no effect"), "\(refused.err)")
                    #expect(refused.err.contains("An admin does it"), "\(refused.err)")
                }
                #expect(try await old.digest() == digest)
                let new = try await join("new")
                try await daemon.succeed(["peers", "remove", "old", "--why", "new key", "--yes"])
                try await new.run("pull")
                #expect(try await new.digest() == daemon.status().stateDigest)
                #expect(try await old.command(["pull"]).code != 0)
            }
        }

        @Test func `what is set aside is adopted once, with its source`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let field = try await Client("field-1", of: daemon)
                try await field.run(
                    "source",
                    "add",
                    "https://example.org/a",
                    "--title",
                    "Gazette"
                )
                try await field.run("push")
                let desk = try await Client("desk-a", of: daemon)
                try await field.run("add", "Company", "Alpha", "country=cn", "-s", "src-gazette")
                try await field.run("push")
                try await daemon.succeed([
                    "peers", "remove", "field-1", "--at", "field-1:1", "--why", "stolen", "--yes",
                ])
                try await desk.run("pull")
                #expect(try await !desk.run("list", "Company").out.contains("alpha"))
                let why = ["--why", "checked"]
                try await desk.succeed(["adopt", "field-1:2"] + why)
                #expect(try await desk.run("show", "alpha", "--json").out.contains("src-gazette"))
                let reasons = try await desk.run("why", "alpha", "--json").out
                #expect(reasons.contains("adopted from field-1:2"), "\(reasons)")
                let digest = try await desk.digest()
                try await desk.succeed(["adopt", "--all-from", "field-1"] + why)
                #expect(try await desk.digest() == digest, "it is not written twice")
                try await desk.run("push")
                #expect(try await daemon.status().stateDigest == digest)
                let missing = try await desk.command(["adopt", "field-1:1"] + why)
                #expect(missing.code == 66 && missing.err.contains("[no-such-changeset]"))
            }
        }
    }
}
