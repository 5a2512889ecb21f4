import Foundation
import Testing

extension ProcessTests {
    /// New keys in the place of old ones, without an end of service, whoever was away meanwhile (QUALITY: R25).
    @Suite struct RotationTests {
        private struct KeyShown: Decodable {
            let key: String
            let role: String?
            let former: [String]
        }

        private struct Linked: Decodable {
            struct Peer: Decodable {
                let key: String
                let state: String
            }
            let peers: [Peer]
        }

        private func key(_ daemon: Daemon) async throws -> KeyShown {
            let output = try await daemon.succeed(["key", "show", "--json"])
            return try JSONDecoder().decode(KeyShown.self, from: Data(output.out.utf8))
        }

        private func isLinked(_ daemon: Daemon, to key: String) async throws -> Bool {
            let output = try await daemon.succeed(["status", "--json"])
            let linked = try JSONDecoder().decode(Linked.self, from: Data(output.out.utf8))
            return linked.peers.contains { $0.key == key && $0.state == "connected" }
        }

        /// In order, so that its control socket goes with it.
        private func stop(_ daemon: Daemon) async throws {
            daemon.child?.send(SIGTERM)
            _ = try await daemon.child?.end(within: 10)
        }

        private func fingerprint(_ client: Client) async throws -> String {
            let words = try await client.run("whoami").out.split(separator: "\t")
            return words.count > 2 ? String(words[2]) : ""
        }

        @Test func `a daemon changes its key while it serves, and everybody goes on with it`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                let desk = try await Client("desk-a", of: newsroom)
                try await desk.run("add", "Company", "Alpha")
                try await desk.run("push")
                try await stage.agreement(of: [newsroom, branch])
                let old = try await key(newsroom)
                #expect(old.former.isEmpty)
                try await newsroom.succeed(["key", "rotate", "--why", "a new year", "--yes"])
                let new = try await key(newsroom)
                #expect(new.key != old.key && new.role == "admin" && new.former == [old.key])
                // The branch dialled and expected the old key; it comes back and expects the new one.
                try await eventually("the branch is linked to the new key") {
                    try await isLinked(branch, to: new.key)
                }
                try await stage.agreement(of: [newsroom, branch])
                // The first exchange of a client that does not know yet, and one that does.
                try await desk.run("pull")
                try await desk.run("add", "Company", "Beta")
                try await desk.run("push")
                let late = try await Client("late", of: newsroom)
                let digest = try await stage.agreement(of: [newsroom, branch])
                #expect(try await late.digest() == digest)
                let members = try await branch.status().members
                #expect(members?.filter { $0.name == "newsroom" }.map(\.role) == ["admin"])
                #expect(try await newsroom.status().setAside == 0)
                // It starts again with the new key.
                try await newsroom.crash()
                try await newsroom.start()
                #expect(try await key(newsroom).key == new.key)
                try await eventually("the branch is linked again") {
                    try await isLinked(branch, to: new.key)
                }
            }
        }

        @Test func `who was away at two changes of a key learns of them by dialling the old one`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                let desk = try await Client("desk-a", of: newsroom)
                try await branch.crash()
                for _ in 0..<2 { try await newsroom.succeed(["key", "rotate", "--yes"]) }
                let new = try await key(newsroom)
                #expect(new.former.count == 2)
                try await branch.start()
                try await eventually("the branch is linked to the newest key") {
                    try await isLinked(branch, to: new.key)
                }
                // It has more to say than the newsroom has: the session with the old key does not end before that is said.
                let file = try stage.write("in.ftm.json", Generated.companies(0..<3000))
                try await desk.run("import", file, "--yes")
                try await desk.run("sync")
                try await stage.agreement(of: [newsroom, branch])
            }
        }

        @Test func `a dialler that changed its key offline is let in with the old one once more`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                try await stage.agreement(of: [newsroom, branch])
                try await stop(branch)
                try stage.copy("state-branch", to: "state-thief")
                let old = try await key(branch)
                try await branch.succeed(["key", "rotate", "--yes"])
                let new = try await key(branch)
                try await branch.start()
                try await eventually("the newsroom is linked to the new key") {
                    try await isLinked(newsroom, to: new.key)
                }
                #expect(try await branch.status().role == "admin")
                try await stage.agreement(of: [newsroom, branch])
                // The old key's copy is let in by nobody any more.
                let thief = try Daemon("thief", on: stage, state: "state-thief")
                try await thief.start()
                // No code is open, so it hears an alert, and tries again.
                try await eventually("the old key was refused twice") {
                    let log = thief.child?.errSoFar ?? ""
                    return log.components(separatedBy: "TLS alert 42").count > 2
                }
                #expect(try await !isLinked(newsroom, to: old.key))
                #expect(try await isLinked(newsroom, to: new.key))
            }
        }

        @Test func `a working copy changes its key, and its old key is refused and writes nothing`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk-a", of: daemon)
                try await desk.run("add", "Company", "Alpha")
                let old = try await fingerprint(desk)
                try stage.copy("desk-a", to: "old-copy")
                try await desk.run("key", "rotate", "--why", "a new year", "--yes")
                let new = try await fingerprint(desk)
                #expect(new != old && !new.isEmpty)
                let again = try await desk.command(["key", "rotate", "--yes"])
                #expect(
                    again.code == 75 && again.err.contains("[rotation-pending]"),
                    "\(again.err)"
                )
                try await desk.run("add", "Company", "Beta")
                try await desk.run("push")
                try await desk.run("add", "Company", "Gamma")
                try await desk.run("push")
                #expect(try await daemon.status().entities == 3)
                #expect(try await daemon.status().setAside == 0)
                #expect(try await desk.status().unsentChangesets == 0)
                let copy = Client("old-copy", on: stage)
                let refused = try await copy.command(["push"])
                #expect(
                    refused.code == 77 && refused.err.contains("[not-member]"),
                    "\(refused.err)"
                )
                let who = try await desk.run("whoami").out
                #expect(who.hasPrefix("desk-a\teditor\t"), "\(who)")
                try await desk.run("key", "rotate", "--yes")
                try await desk.run("sync")
                #expect(try await desk.digest() == daemon.status().stateDigest)
            }
        }

        @Test func `a rotation that is cut off between its steps ends with one key or the other`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("newsroom", on: stage)
                try await daemon.found()
                let desk = try await Client("desk-a", of: daemon)
                let folder = desk.directory + "/.dossier/"
                func file(_ name: String) throws -> Data {
                    try Data(contentsOf: URL(fileURLWithPath: folder + name))
                }
                func put(_ data: Data, _ name: String) throws {
                    try data.write(to: URL(fileURLWithPath: folder + name))
                    chmod(folder + name, 0o600)
                }
                let old = try await fingerprint(desk)
                let oldKey = try file("identity.key")
                // The next key was made, and nothing was written with it.
                try put(Data(repeating: 0x41, count: 43) + Data([0x0A]), "identity.key.next")
                #expect(try await fingerprint(desk) == old)
                #expect(!FileManager.default.fileExists(atPath: folder + "identity.key.next"))
                try await desk.run("key", "rotate", "--yes")
                let new = try await fingerprint(desk)
                let newKey = try file("identity.key")
                // The rotation was written, and the files are those of before; then, one step further.
                for former in [nil, oldKey] {
                    try put(newKey, "identity.key.next")
                    try put(oldKey, "identity.key")
                    try? FileManager.default.removeItem(atPath: folder + "identity.key.former")
                    if let former { try put(former, "identity.key.former") }
                    #expect(try await fingerprint(desk) == new)
                    #expect(try file("identity.key") == newKey)
                    #expect(try file("identity.key.former") == oldKey)
                    #expect(!FileManager.default.fileExists(atPath: folder + "identity.key.next"))
                }
                try await desk.run("add", "Company", "Alpha")
                try await desk.run("push")
                #expect(try await daemon.status().entities == 1)
                #expect(try await !desk.run("status").out.contains("fence\t2"))
            }
        }

        @Test func `a daemon killed while it changes its key goes on with the old or the new one`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                for delay in [0, 4, 8, 12, 16, 24] {
                    let rotating = try stage.start(
                        "dossierd",
                        ["key", "rotate", "--yes"] + branch.settings
                    )
                    try await Task.sleep(for: .milliseconds(40 + delay))
                    try await branch.crash()
                    _ = try await rotating.end()
                    try await branch.start()
                    let present = try await key(branch).key
                    try await eventually("linked after a kill at \(delay) ms") {
                        try await isLinked(newsroom, to: present)
                    }
                    try await stage.agreement(of: [newsroom, branch])
                }
                #expect(try await newsroom.status().setAside == 0)
                #expect(try await newsroom.status().forks == 0)
            }
        }

        @Test func `a daemon's key that was backed up goes to work in an empty state directory`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                try await stage.agreement(of: [newsroom, branch])
                let phrase = try stage.write("phrase", "correct horse\n")
                chmod(phrase, 0o600)
                func dossierd(_ words: [String], _ daemon: Daemon) async throws -> Child.Output {
                    try await stage.start(
                        "dossierd",
                        words + daemon.settings,
                        adding: ["DOSSIER_PASSPHRASE_FILE": phrase]
                    ).end()
                }
                let file = stage.path("branch.key")
                let written = try await dossierd(["key", "backup", file], branch)
                #expect(written.code == 0, "\(written.err)")
                #expect(!written.out.contains("correct horse"))
                let before = try await key(branch)
                let there = try await dossierd(["key", "restore", file], branch)
                #expect(there.code == 75 && there.err.contains("[locked]"), "\(there.err)")
                try await branch.crash()
                try FileManager.default.moveItem(atPath: branch.state, toPath: stage.path("gone"))
                let restored = try await dossierd(["key", "restore", file], branch)
                #expect(restored.code == 0, "\(restored.err)")
                try await branch.start()
                try await stage.agreement(of: [newsroom, branch])
                #expect(try await key(branch).key == before.key)
                // Nobody dials out from the newsroom: its file would lead nowhere.
                let lonely = stage.path("newsroom.key")
                #expect(try await dossierd(["key", "backup", lonely], newsroom).code == 0)
                let other = try Daemon("other", on: stage)
                let refused = try await dossierd(["key", "restore", lonely], other)
                #expect(refused.code == 65 && refused.err.contains("dossierd restore"))
            }
        }
    }
}
