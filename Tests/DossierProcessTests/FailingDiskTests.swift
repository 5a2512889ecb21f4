import Foundation
import Testing

extension ProcessTests {
    /// Disks that fail or are full, under real processes (QUALITY: R3, R4).
    @Suite struct FailingDiskTests {
        @Test func `a daemon whose disk fails ends, says so, and has lost nothing acknowledged`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let peer = try Daemon("branch", on: stage)
                try await peer.join(daemon)
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Person", "Ann", "--id", "ann")
                try await desk.run("push")
                let digest = try await desk.digest()
                try await stage.agreement(of: [daemon, peer])
                try await daemon.crash()

                try await daemon.start(fileBytes: 1 << 20)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<3000))
                try await desk.run("import", file, "--yes", "-q")
                let push = try desk.start("push")
                let child = try #require(daemon.child)
                try await eventually("the store fails", within: 30) {
                    child.errSoFar.contains("the store failed") || !child.isRunning
                }
                let failed = ContinuousClock.now
                let ended = try await child.end(within: 20)
                print("ended \(ContinuousClock.now - failed) after its disk had failed")
                #expect(ended.code == 74, "\(ended.err)")
                #expect(ended.err.contains("the store failed"), "\(ended.err)")
                #expect(ended.err.contains("[io]"), "\(ended.err)")
                #expect(try await push.end().code != 0)

                try await daemon.start()
                #expect(try await daemon.command("verify", "--full").code == 0)
                let held = try await daemon.status()
                let unsent = try await desk.status().unsentChangesets
                let all = try await changesets(of: desk)
                #expect((held.changesets ?? 0) >= all - unsent, "\(all), \(unsent) unsent")
                try await desk.run("push")
                let after = try await desk.digest()
                #expect(after != digest)
                #expect(try await stage.agreement(of: [daemon, peer]) == after)
            }
        }

        private func changesets(of client: Client) async throws -> Int {
            struct Counted: Decodable { let changesets: Int }
            let output = try await client.run("verify", "--json")
            return try JSONDecoder().decode(Counted.self, from: Data(output.out.utf8)).changesets
        }

        @Test func `a daemon with a full disk refuses, reads on, and takes it later`()
            async throws
        {
            try await Stage.run { stage in
                guard let disk = try await SmallDisk("small", megabytes: 6, on: stage) else {
                    return
                }
                let daemon = try Daemon("office", on: stage, state: "small/state")
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await desk.run("add", "Person", "Ann", "--id", "ann")
                try await desk.run("push")
                let reader = try await Client("reader", of: daemon)
                let before = try await daemon.status()
                try disk.fill(sparing: 100_000)
                let file = try stage.write("in.ftm.json", Generated.companies(0..<1500))
                try await desk.run("import", file, "--yes", "-q")
                let refused = try await desk.command(["push"])
                #expect(refused.code != 0)
                #expect(refused.err.contains("[disk-full]"), "\(refused.err)")
                #expect(daemon.child?.isRunning == true)
                #expect(try await daemon.status().dataset == before.dataset)
                // Whoever only reads is served on.
                try await reader.run("pull")
                #expect(try await reader.run("list").out.contains("Ann"))
                try disk.clear()
                try await desk.run("push")
                try await desk.run("pull")
                #expect(try await daemon.status().stateDigest == desk.digest())
                #expect(try await daemon.command("verify", "--full").code == 0)
                try await daemon.crash()
                try await disk.remove(on: stage)
            }
        }

        @Test func `a full disk under a client refuses each command whole`() async throws {
            try await Stage.run { stage in
                guard let disk = try await SmallDisk("small", megabytes: 20, on: stage) else {
                    return
                }
                let daemon = try Daemon("office", on: stage)
                try await daemon.found()
                let desk = try await Client("small/desk", of: daemon)
                try await desk.run("add", "Person", "Ann", "--id", "ann")
                try disk.fill(sparing: 200_000)
                let before = try await desk.status()
                let names = try disk.names("desk/.dossier")
                let file = try stage.write("in.ftm.json", Generated.companies(0..<3000))
                try await refuse(desk, ["import", file, "--yes"])
                #expect(try await desk.status().stateDigest == before.stateDigest)
                try await refuse(desk, ["backup", disk.path + "/b.dossier"], isFilled: disk)
                let bundle = ["bundle", "create", disk.path + "/b.dossier"]
                try await refuse(desk, bundle, isFilled: disk)
                #expect(try disk.names("") == ["desk", "filler"])
                let now = try disk.names("desk/.dossier")
                // SQLite's log may be there or not, as with any command that was only reading.
                #expect(now.filter { !names.contains($0) && !$0.hasPrefix("dossier.db-") } == [])
                let new = try await stage.run(
                    "dossier",
                    ["init", "Other", disk.path + "/other", "--no-input"]
                )
                #expect(new.code == 74, "\(new.err)")
                #expect(new.err.contains("[disk-full]"), "\(new.err)")
                try disk.clear()
                try await desk.run("import", file, "--yes", "-q")
                try await desk.run("backup", stage.path("b.dossier"))
                try await desk.run("push")
                #expect(try await daemon.status().stateDigest == desk.digest())
                let again = try await stage.run(
                    "dossier",
                    ["init", "Other", disk.path + "/other", "--no-input"]
                )
                #expect(again.code == 0, "\(again.err)")
                try await disk.remove(on: stage)
            }
        }

        private func refuse(
            _ desk: Client,
            _ words: [String],
            isFilled disk: SmallDisk? = nil
        ) async throws {
            try disk?.fill()
            let output = try await desk.command(words)
            #expect(output.code == 74, "\(words): \(output.err)")
            #expect(output.err.contains("[disk-full]"), "\(words): \(output.err)")
            #expect(output.err.contains("Make room"), "\(words): \(output.err)")
        }
    }
}
