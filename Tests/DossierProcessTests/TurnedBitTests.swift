import Foundation
import Testing

extension ProcessTests {
    /// One bit of the log that is not what was written: reads go around it, and what goes on heals it.
    @Suite struct TurnedBitTests {
        private static let line = "{\"body\":{\"parts\":["

        @Test(arguments: ["desk-a", "desk-b"])
        func `a bit turned in an import is read around, and one sync mends it`(
            name: String
        ) async throws {
            try await Stage.run { stage in
                let (one, other) = try await disagreement(on: stage)
                let victim = name == one.name ? one : other
                try await turnBit(of: victim, behind: Self.line, in: "desk-a:1")

                let shown = try await victim.command(["show", "company-3"])
                #expect(shown.code == 0, "\(shown.err)")
                #expect(shown.err.contains("desk-a:1 is damaged"), "\(shown.err)")
                let status = try await victim.status()
                #expect(status.damaged.map(\.name) == ["desk-a:1"])
                #expect(try await victim.command(["status", "--check"]).code == 1)
                try await victim.run("set", "company-4", "notes=written beside damage")
                #expect(try await victim.status().unsentChangesets == 1)

                let synced = try await victim.run("sync")
                #expect(synced.out.contains("mended\t1"), "\(synced.out)")
                let checked = try await victim.command(["verify", "--full"])
                #expect(checked.code == 0, "\(checked.out)")
                let healed = try await victim.status()
                #expect(healed.damaged.isEmpty && healed.conflicts.count == 1)
                try await one.run("sync")
                try await other.run("sync")
                #expect(try await one.digest() == other.digest())
            }
        }

        @Test func `damage on the line of a conflict keeps nobody from writing of its entity`()
            async throws
        {
            try await Stage.run { stage in
                let (one, other) = try await disagreement(on: stage)
                try await turnBit(of: one, behind: Self.line, in: "desk-a:1")
                try await one.run("set", "company-3", "notes=written on damage")
                #expect(try await one.status().damaged.map(\.name) == ["desk-a:1"])
                #expect(try await one.status().unsentChangesets == 1)
                let listed = try await one.run("list", "--conflicts")
                #expect(listed.out.contains("company-3"), "\(listed.out)")
                let told = try await one.run("conflicts", "company-3")
                #expect(told.out.contains("uncompared"), "\(told.out)")
                let shown = try await one.run("show", "company-3", "--json")
                #expect(shown.out.contains(#""uncompared":true"#), "\(shown.out)")

                try await other.run("set", "company-3", "notes=from elsewhere")
                try await other.run("push")
                try await one.run("sync")
                let healed = try await one.status()
                #expect(healed.damaged.isEmpty && healed.setAside == 0)
                let both = try await one.run("show", "company-3")
                #expect(both.out.contains("written on damage"), "\(both.out)")
                #expect(both.out.contains("from elsewhere"), "\(both.out)")
                let again = try await one.run("conflicts", "company-3")
                #expect(!again.out.contains("uncompared"), "\(again.out)")
                try await other.run("sync")
                #expect(try await one.digest() == other.digest())
            }
        }

        /// An import that both have, and of which they have changed one value differently.
        private func disagreement(on stage: Stage) async throws -> (Client, Client) {
            let daemon = try Daemon("office", on: stage)
            try await daemon.found()
            let one = try await Client("desk-a", of: daemon)
            let other = try await Client("desk-b", of: daemon)
            // As people's word and no list's, so that what is set takes its place.
            let companies = Generated.companies(0..<20)
                .replacing(#""datasets":["generated"],"#, with: "")
            let file = try stage.write("in.ftm.json", companies)
            try await one.run("import", file, "--yes")
            try await one.run("push")
            try await other.run("pull")
            try await one.run("set", "company-3", "sector=metal")
            try await other.run("set", "company-3", "sector=wood")
            try await one.run("push")
            try await other.run("sync")
            try await one.run("sync")
            #expect(try await one.status().conflicts.count == 1)
            return (one, other)
        }

        @Test func `what nobody else has is told as waiting, and a backup mends it`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<20))
                try await desk.run("import", file, "--yes")
                let backup = stage.path("friday.dossier")
                try await desk.run("backup", backup)
                try await turnBit(of: desk, behind: Self.line, in: "desk:1")
                #expect(try await desk.command(["verify", "--repair"]).code == 1)
                try await desk.run("set", "company-4", "notes=written beside damage")

                for command in ["sync", "push", "sync"] {
                    let held = try await desk.command([command])
                    #expect(held.code == 3, "\(command): \(held.out)\(held.err)")
                    #expect(held.out.contains("damaged\t1"), "\(command): \(held.out)")
                    #expect(held.out.contains("unsent\t2"), "\(command): \(held.out)")
                }
                let status = try await desk.status()
                #expect(status.unsentChangesets == 2)
                #expect(status.damaged.map(\.waiting) == [1])

                try await desk.run("bundle", "apply", backup)
                try await desk.run("sync")
                #expect(try await desk.status().unsentChangesets == 0)
                #expect(try await desk.command(["verify", "--full"]).code == 0)
                #expect(try await daemon.status().stateDigest == desk.digest())
            }
        }

        @Test func `what nobody else has is put together again from the entities`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<20))
                try await desk.run("import", file, "--yes")
                try await turnBit(of: desk, behind: "R10000", in: "desk:1")
                let repaired = try await desk.command(["verify", "--repair", "--json"])
                #expect(repaired.code == 1)
                #expect(repaired.out.contains("put together again"), "\(repaired.out)")
                #expect(!repaired.out.contains("fetches"), "\(repaired.out)")
                #expect(try await desk.command(["verify", "--full"]).code == 0)
                try await desk.run("push")
                #expect(try await daemon.status().stateDigest == desk.digest())
            }
        }

        @Test func `a daemon without its membership names its own command, which saves it`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Person", "Ann", "--id", "ann")
                try await desk.run("push")
                let digest = try await desk.digest()
                daemon.child?.send(SIGTERM)
                _ = try await daemon.child?.end(within: 20)
                try await turnBit(
                    of: daemon.state + "/dossier.db",
                    behind: "[\"admin.admi"
                ) {
                    let checked = try await daemon.command("verify")
                    return checked.code == 1 && checked.out.contains("does not open")
                }

                let child = try daemon.launch()
                let ended = try await child.end(within: 30)
                #expect(ended.code == 74, "\(ended.err)")
                #expect(ended.err.contains("dossierd verify --repair"), "\(ended.err)")
                #expect(!ended.err.contains("dossier sync"), "\(ended.err)")
                let checked = try await daemon.command("verify", "--json")
                #expect(checked.code == 1)
                #expect(checked.out.contains("dossierd verify --repair"), "\(checked.out)")
                #expect(try await daemon.command("verify", "--repair").code == 1)
                let bundle = stage.path("all.dossier")
                try await desk.run("bundle", "create", bundle)
                try await daemon.succeed(["bundle", "apply", bundle])
                try await daemon.start()
                try await desk.run("sync")
                #expect(try await daemon.status().stateDigest == digest)
            }
        }

        @Test func `a daemon tells of its own damage until a desk gives the changeset again`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<20))
                try await desk.run("import", file, "--yes")
                try await desk.run("push")
                let digest = try await desk.digest()
                daemon.child?.send(SIGTERM)
                _ = try await daemon.child?.end(within: 20)
                try await turnBit(of: daemon.state + "/dossier.db", behind: Self.line) {
                    let checked = try await daemon.command("verify", "--json")
                    return checked.out.contains("changeset desk:1: its bytes are not those")
                }
                try await daemon.start()
                #expect(try await daemon.command("verify", "--repair").code == 1)
                let checked = try await daemon.command("status", "--check")
                #expect(checked.code == 1, "\(checked.out)")
                #expect(checked.out.contains("1 changeset damaged"), "\(checked.out)")
                let shown = try await daemon.command("status")
                #expect(shown.out.contains("desk:1"), "\(shown.out)")
                try await desk.run("sync")
                let healed = try await daemon.command("status", "--check")
                #expect(healed.code == 0, "\(healed.out)")
                #expect(try await daemon.status().stateDigest == digest)
            }
        }

        /// Turns one bit of the log alone: the check names that changeset and nothing else.
        private func turnBit(
            of client: Client,
            behind text: String,
            in name: String
        ) async throws {
            struct Check: Decodable { let findings: [String] }
            let wanted = ["changeset \(name): its bytes are not those that were signed"]
            try await turnBit(of: client.directory + "/.dossier/dossier.db", behind: text) {
                let output = try await client.command(["verify", "--json"])
                let check = try JSONDecoder().decode(Check.self, from: Data(output.out.utf8))
                return check.findings == wanted
            }
        }

        /// Turns one bit of a file: of the places behind `text` the first that does what is wanted.
        private func turnBit(
            of path: String,
            behind text: String,
            until isDone: () async throws -> Bool
        ) async throws {
            let file = URL(fileURLWithPath: path)
            let whole = try Data(contentsOf: file)
            var rest = whole.startIndex..<whole.endIndex
            while let range = whole.range(of: Data(text.utf8), in: rest) {
                rest = range.upperBound..<whole.endIndex
                var bad = whole
                bad[range.upperBound + 1] ^= 1
                try bad.write(to: file)
                if try await isDone() { return }
            }
            throw StageError(description: "nothing to turn behind \(text) in \(path)")
        }
    }
}
