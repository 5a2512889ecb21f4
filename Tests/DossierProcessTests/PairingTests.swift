import Foundation
import Testing

extension ProcessTests {
    /// Codes: wrong, used, expired, guessed.
    @Suite struct PairingTests {
        let wrong = "0000-0000-0000"

        private func join(
            _ stage: Stage,
            _ code: String,
            _ daemon: Daemon,
            _ directory: String
        ) async throws -> Child.Output {
            try await stage.run(
                "dossier",
                ["join", code + "@" + daemon.address, stage.path(directory), "--as", directory]
            )
        }

        private func expectRefused(
            _ output: Child.Output,
            at place: SourceLocation = #_sourceLocation
        ) {
            #expect(output.code == 77, "\(output.err)", sourceLocation: place)
            #expect(output.err.contains("[bad-code]"), "\(output.err)", sourceLocation: place)
        }

        @Test func `a wrong code admits nobody and leaves the right one usable`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let code = try await daemon.invite()
                let before = try await daemon.status()
                expectRefused(try await join(stage, wrong, daemon, "first"))
                let after = try await daemon.status()
                #expect(after.stateDigest == before.stateDigest)
                #expect(after.members?.count == before.members?.count)
                let joined = try await join(stage, code, daemon, "first")
                #expect(joined.code == 0, "\(joined.err)")
            }
        }

        @Test func `a code works once`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let code = try await daemon.invite()
                #expect(try await join(stage, code, daemon, "first").code == 0)
                // Another code is open, so that the door itself is not closed to strangers.
                _ = try await daemon.invite()
                let members = try await daemon.status().members?.count
                expectRefused(try await join(stage, code, daemon, "second"))
                #expect(try await daemon.status().members?.count == members)
            }
        }

        @Test func `where no code is open a join says so`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                expectRefused(try await join(stage, wrong, daemon, "first"))
            }
        }

        @Test func `a code of one second is dead after it`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let end = ContinuousClock.now + .milliseconds(1100)
                let code = try await daemon.invite("editor", "--ttl", "1s")
                try await eventually("a second has passed") {
                    _ = try await daemon.status()
                    return ContinuousClock.now > end
                }
                let members = try await daemon.status().members?.count
                expectRefused(try await join(stage, code, daemon, "first"))
                #expect(try await daemon.status().members?.count == members)
            }
        }

        @Test func `a used code opens no door and brings no removed member anything`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let code = try await daemon.invite("editor", "--ttl", "24h")
                #expect(try await join(stage, code, daemon, "eve").code == 0)
                let eve = Client("eve", on: stage)
                let honest = try await Client("honest", of: daemon)
                try await daemon.succeed(["peers", "remove", "eve", "--why", "left", "--yes"])
                try await honest.run("add", "Company", "Secret")
                try await honest.run("push")
                // With no code open its key meets an alert, with another one a refusal.
                for isOpen in [false, true] {
                    if isOpen { _ = try await daemon.invite() }
                    let again = try await eve.command([
                        "join", code + "@" + daemon.address, eve.directory, "--same-key",
                    ])
                    expectRefused(again)
                    #expect(try await eve.status().entities == 0)
                }
                #expect(try await daemon.status().entities == 1)
            }
        }

        @Test
        func `after five wrong codes an address is not heard any more until a new set of codes`()
            async throws
        {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let code = try await daemon.invite()
                for _ in 0..<5 { expectRefused(try await join(stage, wrong, daemon, "guess")) }
                let members = try await daemon.status().members?.count
                expectRefused(try await join(stage, code, daemon, "guess"))
                #expect(try await daemon.status().members?.count == members)
            }
        }

        @Test func `four wrong codes still leave the fifth try`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let code = try await daemon.invite()
                for _ in 0..<4 { expectRefused(try await join(stage, wrong, daemon, "guess")) }
                let joined = try await join(stage, code, daemon, "guess")
                #expect(joined.code == 0, "\(joined.err)")
            }
        }

        @Test
        func `a join that was cut at any moment goes on when it is repeated`() async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("door", on: stage)
                try await daemon.found()
                let file = try stage.write("many.ftm.json", Generated.companies(0..<500))
                let first = try await Client("first", of: daemon)
                try await first.run("import", file, "--yes")
                try await first.run("push")
                let digest = try await first.digest()
                var random = Seeded(21)
                for number in 0..<4 {
                    let name = "cut-\(number)"
                    let code = try await daemon.invite()
                    let words = [
                        "join", code + "@" + daemon.address, stage.path(name), "--as", name,
                    ]
                    let delay = Int.random(in: 60...300, using: &random)
                    let attempt = try stage.start("dossier", words)
                    try await Task.sleep(for: .milliseconds(delay))
                    attempt.send(SIGKILL)
                    let isDone = try await attempt.end().code == 0
                    if !isDone {
                        let again = try await stage.run("dossier", words)
                        let pulled = try await Client(name, on: stage).command(["pull"])
                        #expect(
                            again.code == 0 || pulled.code == 0,
                            "cut after \(delay) ms: \(again.err)\(pulled.err)"
                        )
                    }
                    #expect(
                        try await Client(name, on: stage).digest() == daemon.status().stateDigest
                    )
                }
                #expect(try await first.digest() == digest)
            }
        }
    }
}
