import Foundation
import Testing

extension ProcessTests {
    /// Clients without a network, and pushes that are cut.
    @Suite struct OfflineTests {
        @Test
        func `a client without a network edits, shows, searches and exports, and pushes later`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("far", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                try await daemon.crash()
                try await desk.run("source", "add", "--title", "A gazette", "--id", "gazette")
                try await desk.run(
                    "add",
                    "Company",
                    "Hikvision",
                    "country=cn",
                    "--source",
                    "gazette",
                    "--id",
                    "hik"
                )
                try await desk.run("add", "Person", "Huang Fanghong", "--id", "huang")
                try await desk.run("link", "huang", "directs", "hik", "role=secretary")
                try await desk.run("set", "hik", "alias+=海康威视", "--source", "gazette")
                try await desk.run("remove", "hik", "country", "--why", "to be checked")
                #expect(try await desk.run("show", "hik").out.contains("海康威视"))
                #expect(try await desk.run("search", "海康").out.contains("hik"))
                #expect(try await desk.run("export").out.contains("\"id\":\"huang\""))
                #expect(try await desk.run("diff").out.contains("Hikvision"))
                let failed = try await desk.command(["push"])
                #expect(failed.code == 69)
                #expect(failed.err.contains("[unreachable]"))
                let unsent = try await desk.status().unsentChangesets
                #expect(unsent == 6)
                try await daemon.start()
                try await desk.run("push")
                #expect(try await desk.status().unsentChangesets == 0)
                #expect(try await daemon.status().stateDigest == desk.digest())
            }
        }

        @Test(arguments: ["client", "daemon"])
        func `a push that is cut and repeated changes nothing twice`(_ victim: String) async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("cut", on: stage)
                try await daemon.found()
                let desk = try await Client("desk", of: daemon)
                for part in 0..<4 {
                    let companies = Generated.companies(part * 500..<(part + 1) * 500)
                    let file = try stage.write("part-\(part).ftm.json", companies)
                    try await desk.run("import", file, "--yes")
                }
                try await daemon.crash()
                try stage.copy("state-cut", to: "state-whole")
                try stage.copy("desk", to: "desk-whole")
                let reference = try await pushUncut(on: stage)

                try await daemon.start()
                var random = Seeded(victim == "client" ? 11 : 12)
                var cuts = 0
                for _ in 0..<8 {
                    let push = try desk.start("push")
                    let delay = Int.random(in: 10...250, using: &random)
                    try await Task.sleep(for: .milliseconds(delay))
                    if victim == "client" {
                        push.send(SIGKILL)
                    } else {
                        try await daemon.crash()
                    }
                    if try await push.end().code != 0 { cuts += 1 }
                    if victim == "daemon" { try await daemon.start() }
                }
                #expect(cuts > 0)
                try await desk.run("push")
                try await desk.run("push")
                let status = try await daemon.status()
                #expect(status.statements == 2000 * Generated.values)
                #expect(status.stateDigest == reference.stateDigest)
                #expect(status.changesets == reference.changesets)
                #expect(try await desk.digest() == reference.stateDigest)
                #expect(try await daemon.command("verify").code == 0)
                #expect(try await desk.command(["verify", "--full"]).code == 0)
            }
        }

        /// The same working copy pushed in one go to the same daemon's state, both copied beforehand.
        private func pushUncut(on stage: Stage) async throws -> Daemon.Status {
            let daemon = try Daemon("whole", on: stage, state: "state-whole")
            try await daemon.start()
            let desk = Client("desk-whole", on: stage)
            try await desk.run("push", "--to", daemon.address)
            let status = try await daemon.status()
            try await daemon.crash()
            return status
        }
    }
}
