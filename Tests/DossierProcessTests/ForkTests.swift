import DossierCore
import DossierCrypto
import DossierWire
import Foundation
import Testing

extension ProcessTests {
    /// One key that wrote two histories: proven, flagged, told to others (QUALITY: R6).
    @Suite(.enabled(if: OpenSSLPeer.isInstalled, "there is no /usr/bin/openssl"))
    struct ForkTests {
        /// Two changesets of one dot, both signed by `key`.
        private func twoHistories(
            _ peer: OpenSSLPeer,
            _ dataset: Digest,
            _ held: [Changeset]
        ) throws -> (one: Changeset, other: Changeset) {
            var one = try #require(PoisonWriter(peer.key, dataset: dataset, held))
            var other = one
            let part = Array(#"{"entity":"forked","rows":[[0,"name","Forked"]]}"#.utf8)
            return (
                try Changeset(line: one.line(part: part, salt: 1).line[...]),
                try Changeset(line: other.line(part: part, salt: 2).line[...])
            )
        }

        private func proof(_ one: Changeset, _ other: Changeset) -> Message.ForkProof {
            Message.ForkProof(
                first: one.headerSlice,
                firstSignature: one.signature,
                second: other.headerSlice,
                secondSignature: other.signature
            )
        }

        @Test
        func `a proof of a fork is checked, flagged and told to others, the changeset or not`()
            async throws
        {
            try await Stage.run { stage in
                let (newsroom, branch) = try await Daemon.pair("newsroom", "branch", on: stage)
                let client = try await Client("twin", of: newsroom)
                let dataset = try #require(
                    try await newsroom.status().dataset.flatMap { Digest(base64URL: $0) }
                )
                let twin = try await OpenSSLPeer(client)
                let connection = try twin.connect(to: newsroom)
                let held = try await connection.open(dataset)
                let (one, other) = try twoHistories(twin, dataset, held)
                connection.send(line: one.line)
                try await connection.wait("the one is durable") { message in
                    guard case .acknowledge(let acknowledge) = message else { return false }
                    return acknowledge.through == 1
                }
                try await stage.agreement(of: [newsroom, branch])
                #expect(try await branch.status().openForks == 0)

                // The headers alone: the other history stays away.
                connection.send(.fork(proof(one, other)))
                for daemon in [newsroom, branch] {
                    try await eventually("\(daemon.name) flags the fork") {
                        try await daemon.status().openForks == 1
                    }
                    #expect(try await daemon.status().forks == 1)
                    #expect(try await daemon.command("status", "--check").code == 1)
                    let shown = try await daemon.succeed(["status"]).out
                    #expect(shown.contains("twin: 2 histories from change 1 on"), "\(shown)")
                }
                // A client hears of it with its next exchange; it is the one whose chain it is not.
                let desk = try await Client("desk-a", of: newsroom)
                try await desk.run("pull")
                #expect(try await desk.command(["status", "--check"]).code == 1)

                // It survives a restart, and the changeset itself is taken when it comes.
                try await branch.crash()
                try await branch.start()
                #expect(try await branch.status().openForks == 1)
                connection.send(line: other.line)
                try await eventually("both histories are held") {
                    try await branch.status().changesets == newsroom.status().changesets
                }
                try await stage.agreement(of: [newsroom, branch])
                #expect(try await branch.status().forks == 1)
                // A removal ends what the two could still write: nothing is open any more.
                let words = ["peers", "remove", "twin", "--why", "cloned", "--yes"]
                try await newsroom.succeed(words)
                try await eventually("the fork is settled") {
                    try await branch.status().openForks == 0
                }
                #expect(try await branch.command("status", "--check").code == 0)
            }
        }

        @Test func `a proof that proves nothing ends the session and is kept by nobody`()
            async throws
        {
            try await Stage.run { stage in
                let newsroom = try Daemon("newsroom", on: stage)
                try await newsroom.found()
                let client = try await Client("twin", of: newsroom)
                let dataset = try #require(
                    try await newsroom.status().dataset.flatMap { Digest(base64URL: $0) }
                )
                let twin = try await OpenSSLPeer(client)
                let first = try twin.connect(to: newsroom)
                let (one, other) = try twoHistories(twin, dataset, try await first.open(dataset))
                first.send(line: one.line)
                try await first.wait("the one is durable") { message in
                    if case .acknowledge = message { true } else { false }
                }
                var forged = proof(one, other)
                forged.secondSignature = one.signature
                first.send(.fork(forged))
                try await eventually("the session ends") { first.failure != nil }
                #expect(first.failure?.code == .badSignature)
                let second = try twin.connect(to: newsroom)
                _ = try await second.open(dataset)
                second.send(.fork(proof(one, one)))
                try await eventually("the session ends") { second.failure != nil }
                #expect(second.failure?.code == .protocol)
                #expect(try await newsroom.status().openForks == 0)
                #expect(try await newsroom.status().forks == 0)
            }
        }
    }
}
