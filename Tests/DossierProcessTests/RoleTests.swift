import DossierCore
import DossierCrypto
import DossierWire
import Foundation
import Testing

extension ProcessTests {
    /// Members who write more than they may, against a real daemon: it holds what is signed by them, nothing
    /// of it has effect, and everybody else's work flows on in the same session.
    @Suite(.enabled(if: OpenSSLPeer.isInstalled, "the openssl command is not installed"))
    struct RoleTests {
        /// A daemon, an honest editor, and a member of some role whose key is used by hand.
        private struct Scene {
            let daemon: Daemon
            let honest: Client
            let peer: OpenSSLPeer
            let session: RawConnection
            let dataset: Digest
            let held: [Changeset]
        }

        private func scene(_ role: String, _ body: (Scene) async throws -> Void) async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("target", on: stage)
                try await daemon.found()
                let honest = try await Client("honest", of: daemon)
                let code = try await daemon.invite(role)
                let client = Client("mallory", on: stage)
                let joined = try await stage.run(
                    "dossier",
                    ["join", code + "@" + daemon.address, client.directory, "--as", "mallory"]
                )
                try #require(joined.code == 0, "\(joined.err)")
                let peer = try await OpenSSLPeer(client)
                let text = try #require(try await daemon.status().dataset)
                let dataset = try #require(Digest(base64URL: text))
                let session = try peer.connect(to: daemon)
                let held = try await session.open(dataset)
                let scene = Scene(
                    daemon: daemon,
                    honest: honest,
                    peer: peer,
                    session: session,
                    dataset: dataset,
                    held: held
                )
                try await body(scene)
                try await honest.run("pull")
                #expect(try await honest.digest() == daemon.status().stateDigest)
                #expect(try await daemon.command("verify").code == 0)
            }
        }

        private static func name(_ entity: String) -> [UInt8] {
            Array("{\"entity\":\"\(entity)\",\"rows\":[[0,\"name\",\"Name of \(entity)\"]]}".utf8)
        }

        /// Waits until so many changesets of the session are durable, none of them refused.
        private func expectHeld(_ count: Int, _ session: RawConnection) async throws {
            try await session.wait("\(count) are durable") { message in
                guard case .acknowledge(let acknowledge) = message else { return false }
                return acknowledge.through == count
            }
            for case .acknowledge(let acknowledge) in session.messages {
                #expect(acknowledge.refused == [])
                #expect(acknowledge.dropped == [])
            }
            #expect(session.failure == nil)
        }

        /// The honest member's edit reaches the daemon and, in the same session, the one who overreached.
        private func expectFlow(_ entity: String, _ scene: Scene) async throws {
            let before = scene.session.messages.count
            try await scene.honest.run("add", "Company", entity)
            try await scene.honest.run("push")
            try await eventually("the edit comes in the same session", within: 10) {
                scene.session.messages.dropFirst(before).contains { message in
                    guard case .changeset(let line) = message,
                        let changeset = try? line.changeset()
                    else { return false }
                    return changeset.entityParts.values.contains {
                        $0.entity == entity.lowercased()
                    }
                }
            }
        }

        /// No application byte, while a code may still be open, so that the listener waits.
        private func expectSilence(_ peer: OpenSSLPeer, _ daemon: Daemon) async throws {
            let silent = try peer.connect(to: daemon)
            silent.send(.ping)
            try await silent.finish()
            #expect(silent.child.outSoFar == "")
        }

        private func setAside(_ client: Client) async throws -> [[String]] {
            try await client.run("pull")
            return try await client.run("peers", "set-aside").out.split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
        }

        @Test func `a reader's changeset is held, without effect, and listed`() async throws {
            try await scene("reader") { scene in
                let before = try await scene.daemon.status()
                var writer = try #require(
                    PoisonWriter(scene.peer.key, dataset: scene.dataset, scene.held)
                )
                scene.session.send(line: try writer.line(part: Self.name("readers"), salt: 1).line)
                try await expectHeld(1, scene.session)
                let after = try await scene.daemon.status()
                #expect(after.changesets == (before.changesets ?? 0) + 1)
                #expect(after.statements == before.statements)
                #expect(after.setAside == 1)
                try await expectFlow("Honest", scene)
                let listed = try await setAside(scene.honest)
                #expect(
                    listed.map { Array($0.prefix(2)) + [$0[3]] } == [
                        ["mallory:1", "mallory", "reader"]
                    ]
                )
                #expect(try await scene.honest.command(["show", "readers"]).code == 66)
            }
        }

        @Test func `an editor's admit is held, without effect, and listed; its edits count`()
            async throws
        {
            try await scene("editor") { scene in
                let before = try await scene.daemon.status()
                let friend = try SigningKey(seed: [UInt8](repeating: 77, count: 32))
                var writer = try #require(
                    PoisonWriter(scene.peer.key, dataset: scene.dataset, scene.held)
                )
                let arguments =
                    "{\"key\":\"\(friend.publicKey.base64URL)\",\"role\":\"admin\"}"
                let zero =
                    "{\"operations\":[[\"assert\",1,1],[\"admin.admit\",0,1,[],\(arguments)]]}"
                let parts = [Array(zero.utf8), Self.name("editors")]
                scene.session.send(line: try writer.line(parts: parts, salt: 1).line)
                try await expectHeld(1, scene.session)
                let after = try await scene.daemon.status()
                #expect(after.members?.map(\.role) == before.members?.map(\.role))
                #expect(after.setAside == 1)
                try await expectFlow("Honest", scene)
                let listed = try await setAside(scene.honest)
                #expect(
                    listed.map { Array($0.prefix(2)) + [$0[3]] }
                        == [["mallory:1", "mallory", "not-admin"]]
                )
                #expect(
                    try await scene.honest.run("show", "editors").out.contains("Name of editors")
                )
                // Whom it admitted is a stranger still.
                let seed = [UInt8](repeating: 77, count: 32)
                try await expectSilence(
                    try await OpenSSLPeer("friend", seed: seed, on: scene.daemon.stage),
                    scene.daemon
                )
            }
        }

        @Test
        func `what a removed member wrote beyond the cut-off is held, without effect, and listed`()
            async throws
        {
            try await scene("editor") { scene in
                let gone = try await Client("gone", of: scene.daemon)
                try await gone.run("add", "Company", "Before")
                try await gone.run("push")
                let key = try await OpenSSLPeer(gone).key
                try await scene.session.wait("the admission came") { message in
                    guard case .changeset(let line) = message else { return false }
                    return (try? line.changeset())?.entityParts.values.contains {
                        $0.entity == "before"
                    } == true
                }
                let held =
                    scene.held
                    + scene.session.messages.compactMap { message in
                        guard case .changeset(let line) = message else { return nil }
                        return try? line.changeset()
                    }
                var writer = try #require(PoisonWriter(key, dataset: scene.dataset, held))
                try await scene.daemon.succeed(
                    ["peers", "remove", "gone", "--at", "gone:1", "--why", "stolen", "--yes"]
                )
                // Its own sessions are over, without an application byte; somebody who is a member brings it along.
                try await expectSilence(try await OpenSSLPeer(gone), scene.daemon)
                let before = try await scene.daemon.status()
                scene.session.send(line: try writer.line(part: Self.name("after"), salt: 1).line)
                try await expectHeld(1, scene.session)
                let after = try await scene.daemon.status()
                #expect(after.changesets == (before.changesets ?? 0) + 1)
                #expect(after.statements == before.statements)
                try await expectFlow("Honest", scene)
                let listed = try await setAside(scene.honest)
                #expect(listed.contains { $0[1] == "gone" && $0[3] == "removed" }, "\(listed)")
                #expect(try await scene.honest.command(["show", "after"]).code == 66)
                #expect(try await scene.honest.command(["show", "before"]).code == 0)
            }
        }

        @Test func `an edit with another's grant is refused, and the session goes on`() async throws
        {
            try await scene("editor") { scene in
                let victim = try await OpenSSLPeer(scene.honest).key.publicKey
                let before = try await scene.daemon.status()
                var writer = try #require(
                    PoisonWriter(
                        scene.peer.key,
                        byGrantOf: victim,
                        dataset: scene.dataset,
                        scene.held
                    )
                )
                let (line, digest) = try writer.line(part: Self.name("borrowed"), salt: 1)
                scene.session.send(line: line)
                try await scene.session.wait("it is refused") { message in
                    guard case .refused(let refused) = message else { return false }
                    return refused.digest == digest && refused.code == .notMember
                }
                #expect(try await scene.daemon.status().changesets == before.changesets)
                try await expectFlow("Honest", scene)
                #expect(scene.session.failure == nil)
            }
        }

        @Test func `an edit under another's name ends the liar's session, and only that`()
            async throws
        {
            try await scene("editor") { scene in
                let victim = try await OpenSSLPeer(scene.honest)
                let witness = try victim.connect(to: scene.daemon)
                _ = try await witness.open(scene.dataset)
                let before = try await scene.daemon.status()
                var writer = try #require(
                    PoisonWriter(
                        scene.peer.key,
                        claiming: victim.key.publicKey,
                        dataset: scene.dataset,
                        scene.held
                    )
                )
                scene.session.send(line: try writer.line(part: Self.name("forged"), salt: 1).line)
                try await eventually("the session ends with an error", within: 10) {
                    scene.session.failure != nil
                }
                #expect(scene.session.failure?.code == .badSignature)
                _ = try await scene.session.child.end(within: 10)
                #expect(try await scene.daemon.status().changesets == before.changesets)
                witness.send(.ping)
                try await witness.wait("the other's session goes on") { $0 == .pong }
                #expect(witness.failure == nil)
                witness.send(.bye)
                try await witness.finish()
            }
        }
    }
}
