import Foundation
import Testing

extension ProcessTests {
    /// Who takes part: removal, roles, retirement, the founding key.
    @Suite struct MembershipTests {
        private struct Change: Decodable {
            let counted: Int
            let setAsideCount: Int
            let after: String?
        }

        private func daemon(_ stage: Stage) async throws -> Daemon {
            let daemon = try Daemon("newsroom", on: stage)
            try await daemon.found()
            return daemon
        }

        private func join(
            _ name: String,
            _ role: String,
            _ daemon: Daemon
        ) async throws -> Client {
            let code = try await daemon.invite(role)
            let client = Client(name, on: daemon.stage)
            let joined = try await daemon.stage.run(
                "dossier",
                ["join", code + "@" + daemon.address, client.directory, "--as", name]
            )
            try #require(joined.code == 0, "\(joined.err)")
            return client
        }

        private func expect(
            _ output: Child.Output,
            _ code: Int32,
            _ id: String,
            at place: SourceLocation = #_sourceLocation
        ) {
            #expect(output.code == code, "\(output.err)", sourceLocation: place)
            #expect(output.err.contains("[\(id)]"), "\(output.err)", sourceLocation: place)
        }

        @Test func `a removed member is told in mid-session, keeps its work, and stays out`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let admin = try await join("desk-a", "admin", daemon)
                let field = try await join("field-1", "editor", daemon)
                try await field.run("add", "Company", "Alpha")
                try await field.run("push")
                try await admin.run("pull")
                let watching = try field.start("sync", "--watch")
                try await eventually("the watch is connected") {
                    try await daemon.status().peers?.contains { $0.state == "connected" } == true
                }
                try await admin.run("peers", "remove", "field-1", "--why", "left us", "--yes")
                try await admin.run("push")
                let ended = try await watching.end(within: 20)
                expect(ended, 77, "not-member")
                #expect(ended.err.contains("removed from the dataset by desk-a: left us"))
                expect(try await field.command(["add", "Company", "Beta"]), 77, "not-member")
                expect(try await field.command(["push"]), 77, "not-member")
                #expect(try await field.run("show", "alpha").out.contains("Alpha"))
            }
        }

        @Test func `what a removed member wrote beyond the cut-off is set aside alike everywhere`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let admin = try await join("desk-a", "admin", daemon)
                let field = try await join("field-1", "editor", daemon)
                for name in ["Alpha", "Beta", "Gamma"] {
                    try await field.run("add", "Company", name)
                }
                try await field.run("push")
                try await admin.run("pull")
                let words = [
                    "peers", "remove", "field-1", "--at", "field-1:1", "--why", "stolen", "--yes",
                    "--json",
                ]
                let output = try await admin.succeed(words)
                let change = try JSONDecoder().decode(Change.self, from: Data(output.out.utf8))
                #expect(change.counted == 1 && change.setAsideCount == 2)
                #expect(change.after == nil)
                try await admin.run("push")
                let other = try await join("desk-b", "reader", daemon)
                // The daemon has admitted the reader meanwhile.
                try await admin.run("pull")
                let digest = try await admin.digest()
                try await eventually("equal digests") {
                    let found = try await other.digest()
                    let held = try await daemon.status().stateDigest
                    return found == digest && held == digest
                }
                for copy in [admin, other] {
                    let listed = try await copy.run("peers", "set-aside", "field-1").out
                    #expect(listed.contains("field-1:2\tfield-1\t"))
                    #expect(listed.contains("field-1:3\tfield-1\t"))
                    #expect(!listed.contains("field-1:1\t"))
                }
                #expect(try await other.command(["show", "alpha"]).code == 0)
                #expect(try await !other.run("list", "Company").out.contains("gamma"))
            }
        }

        @Test func `a compromised daily admin is removed by the founding key`() async throws {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                // The founding key of a second dataset opens, and is nobody here.
                let founded = try await stage.run(
                    "dossier",
                    ["init", "Another", stage.path("another"), "--json"]
                )
                struct Ready: Decodable {
                    let foundingKey: String
                    let passphrase: String
                }
                let stranger = try JSONDecoder().decode(Ready.self, from: Data(founded.out.utf8))
                let copy = Client("another", on: stage)
                let file = try stage.write("phrase", stranger.passphrase + "\n")
                chmod(file, 0o600)
                let admin = try await join("desk-a", "admin", daemon)
                let before = try await admin.digest()
                let words = ["peers", "remove", "newsroom", "--why", "stolen", "--yes"]
                expect(try await admin.command(words), 77, "senior-member")
                let foreign = try stage.start(
                    "dossier",
                    ["-C", admin.directory] + words + ["--founding-key", stranger.foundingKey],
                    adding: ["DOSSIER_PASSPHRASE_FILE": file]
                )
                expect(try await foreign.end(), 77, "not-permitted")
                #expect(try await admin.digest() == before, "nothing was written")
                let own = try stage.start(
                    "dossier",
                    ["-C", copy.directory, "peers", "role", "me", "editor", "--yes"]
                )
                expect(try await own.end(), 77, "not-permitted")
                try await lowerByFoundingKey(copy, stranger.foundingKey, file)
            }
        }

        /// The only daily admin of `copy` becomes an editor by the founding key.
        private func lowerByFoundingKey(
            _ copy: Client,
            _ key: String,
            _ phrase: String
        ) async throws {
            let name = try await copy.run("whoami").out.split(separator: "\t").first ?? ""
            let words = [
                "-C", copy.directory, "peers", "remove", String(name), "--founding-key", key,
                "--why", "stolen", "--yes",
            ]
            chmod(phrase, 0o644)
            let open = try copy.stage.start(
                "dossier",
                words,
                adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
            )
            expect(try await open.end(), 77, "not-permitted")
            chmod(phrase, 0o600)
            let done = try copy.stage.start(
                "dossier",
                words,
                adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
            )
            let output = try await done.end()
            #expect(output.code == 0, "\(output.err)")
            expect(try await copy.command(["add", "Company", "X"]), 77, "not-member")
            let wrong = try copy.stage.write("wrong", "not it\n")
            chmod(wrong, 0o600)
            let refused = try copy.stage.start(
                "dossier",
                words,
                adding: ["DOSSIER_PASSPHRASE_FILE": wrong]
            )
            expect(try await refused.end(), 77, "bad-passphrase")
        }

        @Test func `a reader's and an editor's reach ends where their roles end`() async throws {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let admin = try await join("desk-a", "admin", daemon)
                let editor = try await join("desk-b", "editor", daemon)
                try await editor.run("pull")
                let words = ["peers", "remove", "desk-a", "--why", "no", "--yes"]
                expect(try await editor.command(words), 77, "not-permitted")
                try await editor.run("add", "Company", "Alpha")
                try await admin.run("pull")
                // Alpha was not sent yet when the role was lowered: it is held, without effect, and listed.
                try await admin.run("peers", "role", "desk-b", "reader", "--yes")
                try await admin.run("push")
                try await editor.run("sync")
                try await admin.run("pull")
                #expect(try await !admin.run("list", "Company").out.contains("alpha"))
                let listed = try await admin.run("peers", "set-aside").out
                #expect(listed.contains("desk-b:1\tdesk-b\t"), "\(listed)")
                expect(try await editor.command(["add", "Company", "B"]), 77, "not-permitted")
                try await admin.run("peers", "role", "desk-b", "editor", "--yes")
                let before = try await admin.digest()
                let twice = try await admin.run("peers", "role", "desk-b", "editor", "--json").out
                #expect(twice.contains("\"already\":true"), "\(twice)")
                #expect(try await admin.digest() == before, "nothing was written")
                try await admin.run("push")
                try await editor.run("pull")
                try await editor.run("add", "Company", "Beta")
                try await editor.run("push")
                try await admin.run("pull")
                #expect(try await admin.command(["show", "beta"]).code == 0)
                #expect(try await admin.digest() == daemon.status().stateDigest)
            }
        }

        @Test func `a retired copy says so, and the last admin cannot go`() async throws {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let desk = try await join("desk-a", "editor", daemon)
                try await desk.run("add", "Company", "Alpha")
                try await desk.run("push")
                try await desk.run("retire", "--why", "laptop handed back", "--yes")
                expect(try await desk.command(["add", "Company", "Beta"]), 77, "retired")
                try await desk.run("push")
                let members = try await daemon.status().members
                #expect(members?.first { $0.name == "desk-a" }?.role == nil)
                #expect(try await desk.run("show", "alpha").out.contains("Alpha"))
                let last = try await daemon.command("retire", "--why", "gone", "--yes")
                expect(last, 77, "last-admin")
                let removed = try await daemon.command(
                    "peers",
                    "remove",
                    "nobody",
                    "--why",
                    "x",
                    "--yes"
                )
                expect(removed, 66, "no-such-peer")
            }
        }

        private func joinAgain(
            _ client: Client,
            _ daemon: Daemon,
            _ more: String...
        ) async throws -> Child.Output {
            let code = try await daemon.invite("editor")
            return try await daemon.stage.run(
                "dossier",
                ["join", code + "@" + daemon.address, client.directory] + more
            )
        }

        @Test func `a copy that has retired comes back into its own folder with a code`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let desk = try await join("desk-a", "editor", daemon)
                expect(try await joinAgain(desk, daemon), 73, "already-there")
                try await desk.run("add", "Company", "Alpha")
                try await desk.run("push")
                try await desk.run("retire", "--why", "on leave", "--yes")
                try await desk.run("push")
                #expect(try await desk.run("status").out.contains("ended\tretired\n"))
                let ended = try await desk.command(["pull"])
                expect(ended, 77, "retired")
                #expect(ended.err.contains("dossier join CODE@HOST"))
                let back = try await joinAgain(desk, daemon)
                #expect(back.code == 0, "\(back.err)")
                try await desk.run("add", "Company", "Beta")
                try await desk.run("push")
                let status = try await daemon.status()
                #expect(status.entities == 2 && status.setAside == 0 && status.forks == 0)
                #expect(try await desk.digest() == status.stateDigest)
                #expect(status.members?.filter { $0.name == "desk-a" }.map(\.role) == ["editor"])
            }
        }

        @Test func `a removed copy is told what to do, and comes back only where it says so`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try await daemon(stage)
                let field = try await join("field-1", "editor", daemon)
                try await field.run("add", "Company", "Alpha")
                try await field.run("push")
                // Not sent when the membership ends.
                try await field.run("add", "Company", "Beta")
                try await daemon.succeed(["peers", "remove", "field-1", "--why", "moved", "--yes"])
                let told = try await field.command(["push"])
                expect(told, 77, "not-member")
                #expect(
                    told.err.contains("dossier join CODE@HOST") && told.err.contains("--same-key")
                )
                let again = try await joinAgain(field, daemon, "--same-key")
                #expect(again.code == 0, "\(again.err)")
                let aside = try await field.run("peers", "set-aside").out
                #expect(aside.contains("field-1:2\tfield-1\t"), "\(aside)")
                try await field.run("adopt", "--all-from", "field-1", "--why", "still good")
                try await field.run("push")
                #expect(try await daemon.status().entities == 2)
                #expect(try await field.digest() == daemon.status().stateDigest)

                // This time it knows of its removal before it tries.
                let adopted = try await field.run("peers", "set-aside").out
                #expect(adopted.contains("\tnothing-left\n"), "\(adopted)")
                #expect(try await field.command(["status", "--check"]).code == 0)
                #expect(try await daemon.command("status", "--check").code == 0)
                let watching = try field.start("sync", "--watch")
                try await eventually("the watch is connected") {
                    try await daemon.status().peers?.contains { $0.state == "connected" } == true
                }
                try await daemon.succeed(["peers", "remove", "field-1", "--why", "lost", "--yes"])
                expect(try await watching.end(within: 20), 77, "not-member")
                let refused = try await joinAgain(field, daemon)
                expect(refused, 77, "not-member")
                #expect(refused.err.contains("--same-key") && refused.err.contains("lost"))
                #expect(try await field.run("status").out.contains("ended\tremoved\n"))
                #expect(try await field.command(["status", "--check"]).code == 1)
            }
        }

        @Test func `a peer that refused and cannot be reached now is told as out of reach`()
            async throws
        {
            try await Stage.run { stage in
                let (founder, other) = try await Daemon.pair("newsroom", "archive", on: stage)
                func state() async throws -> String? {
                    try await other.status().peers?.first { $0.name == "newsroom" }?.state
                }
                try await eventually("connected") { try await state() == "connected" }
                try await founder.succeed(["peers", "pause", "archive"])
                try await eventually("refused") { try await state() == "refused" }
                #expect(try await other.command("status", "--check", "--json").code == 1)
                try await founder.crash()
                try await eventually("out of reach") { try await state() == "offline" }
                #expect(try await other.command("status", "--check").code == 0)
                #expect(try await other.command("status", "--check", "--json").code == 0)
            }
        }

        @Test func `a daemon that takes part no more says so, whether it heard of it or not`()
            async throws
        {
            try await Stage.run { stage in
                let (founder, other) = try await Daemon.pair("newsroom", "archive", on: stage)
                #expect(try await other.command("status", "--check").code == 0)
                try await other.crash()
                let words = ["peers", "remove", "archive", "--why", "given up", "--yes"]
                try await founder.succeed(words)
                try await other.start()
                try await eventually("every peer refuses it") {
                    let check = try await other.command("status", "--check")
                    return check.code == 1
                        && check.out.contains("every peer refuses the connection: paused there")
                }
                let status = try await other.command("status").out
                #expect(status.contains("every peer refuses the connection"), "\(status)")
                #expect(!status.contains("takes part no more"), "it may only be paused: \(status)")
                let json = try await other.command("status", "--check", "--json")
                #expect(json.code == 1 && json.out.hasPrefix("{"), "\(json.out)")
                let code = try await founder.invite("admin")
                try await other.succeed(["join", code + "@" + founder.address, "--same-key"])
                try await eventually("it takes part again") {
                    try await other.command("status", "--check").code == 0
                }
                // This time it is connected and hears of it.
                try await stage.agreement(of: [founder, other])
                try await eventually("the newsroom is connected to it") {
                    try await founder.status().peers?.contains { $0.state == "connected" } == true
                }
                try await founder.succeed(words)
                try await eventually("it knows who removed it") {
                    let check = try await other.command("status", "--check")
                    return check.code == 1
                        && check.out.contains("removed by newsroom: given up")
                }
            }
        }
    }
}
