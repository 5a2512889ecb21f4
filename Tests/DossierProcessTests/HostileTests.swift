import DossierCore
import DossierCrypto
import DossierWire
import Foundation
import Testing

extension ProcessTests {
    /// A member, or a stranger, who sends what it should not, through a TLS stack that is not ours.
    @Suite(.enabled(if: OpenSSLPeer.isInstalled, "the openssl command is not installed"))
    struct HostileTests {
        /// One kind of poison as a JSON value.
        struct Poison: Sendable, CustomStringConvertible {
            let description: String
            let value: [UInt8]

            /// An object with the poison inside.
            var object: [UInt8] { Array("{\"x\":".utf8) + value + Array("}".utf8) }
        }

        static let poisons = [
            Poison(description: "a key twice", value: Array(#"{"a":1,"a":2}"#.utf8)),
            Poison(
                description: "too deep",
                value: [UInt8](repeating: 0x5B, count: 4000) + [UInt8](repeating: 0x5D, count: 4000)
            ),
            Poison(description: "invalid UTF-8", value: [0x22, 0xFF, 0xC0, 0x22]),
            Poison(description: "a float", value: Array("1.5".utf8)),
        ]

        /// A daemon with some data, an honest client and one whose key is used by hand.
        private func scene(
            _ body: (Daemon, Client, OpenSSLPeer, Digest) async throws -> Void
        ) async throws {
            try await Stage.run { stage in
                let daemon = try Daemon("target", on: stage)
                try await daemon.found()
                let honest = try await Client("honest", of: daemon)
                let file = try stage.write("some.ftm.json", Generated.companies(0..<20))
                try await honest.run("import", file, "--yes")
                try await honest.run("push")
                let mallory = try await OpenSSLPeer(try await Client("mallory", of: daemon))
                let text = try #require(try await daemon.status().dataset)
                try await body(daemon, honest, mallory, try #require(Digest(base64URL: text)))
                try await honest.run("pull")
                #expect(try await honest.digest() == daemon.status().stateDigest)
                #expect(daemon.child?.isRunning == true)
            }
        }

        @Test func `an unknown key gets no application byte, whether a code is open or not`()
            async throws
        {
            try await scene { daemon, _, _, _ in
                // Codes do not outlive the daemon: now none is open.
                try await daemon.crash()
                try await daemon.start()
                let seed = [UInt8](repeating: 9, count: 32)
                let stranger = try await OpenSSLPeer("stranger", seed: seed, on: daemon.stage)
                let refused = try stranger.connect(to: daemon)
                let output = try await refused.child.end(within: 15)
                #expect(output.out == "")
                #expect(output.err.contains("alert"), "\(output.err)")
                _ = try await daemon.invite()
                let silent = try stranger.connect(to: daemon)
                silent.send(.ping)
                try await silent.finish()
                #expect(silent.child.outSoFar == "")
            }
        }

        @Test
        func `a line that breaks the grammar ends that session with its code, and only that`()
            async throws
        {
            try await scene { daemon, honest, mallory, dataset in
                for poison in Self.poisons {
                    let connection = try mallory.connect(to: daemon)
                    _ = try await connection.open(dataset)
                    let prefix = Array(#"{"type":"ping","x":"#.utf8)
                    connection.send(line: prefix + poison.value + Array("}".utf8))
                    async let pulled = honest.command(["pull"])
                    try await eventually("\(poison): the session ends with an error", within: 10) {
                        connection.failure != nil
                    }
                    #expect(connection.failure?.code == .protocol, "\(poison)")
                    _ = try await connection.child.end(within: 10)
                    #expect(try await pulled.code == 0)
                }
            }
        }

        @Test func `a line of two mebibytes ends that session with the code for limits`()
            async throws
        {
            try await scene { daemon, honest, mallory, dataset in
                let connection = try mallory.connect(to: daemon)
                _ = try await connection.open(dataset)
                let start = Array(#"{"type":"ping","x":""#.utf8)
                connection.send(start + [UInt8](repeating: 0x61, count: 2 << 20))
                async let pulled = honest.command(["pull"])
                try await eventually("the session ends with an error", within: 10) {
                    connection.failure != nil
                }
                #expect(connection.failure?.code == .limit)
                _ = try await connection.child.end(within: 10)
                #expect(try await pulled.code == 0)
            }
        }

        @Test
        func `poison in a changeset's header is refused and the session goes on`() async throws {
            try await scene { daemon, _, mallory, dataset in
                let connection = try mallory.connect(to: daemon)
                let held = try await connection.open(dataset)
                let before = try await daemon.status()
                let writer = try #require(PoisonWriter(mallory.key, dataset: dataset, held))
                for poison in Self.poisons {
                    let digest = Purpose.header.digest(poison.object)
                    connection.send(line: try writer.line(header: poison.object))
                    try await connection.wait("\(poison) is refused") { message in
                        guard case .refused(let refused) = message else { return false }
                        return refused.digest == digest && refused.code == .protocol
                    }
                }
                connection.send(.ping)
                try await connection.wait("the session goes on") { $0 == .pong }
                #expect(connection.failure == nil)
                #expect(try await daemon.status().stateDigest == before.stateDigest)
                #expect(try await daemon.status().changesets == before.changesets)
                connection.send(.bye)
                try await connection.finish()
            }
        }

        @Test func `poison in a part voids that part alone, and the changeset is held`()
            async throws
        {
            try await scene { daemon, honest, mallory, dataset in
                let connection = try mallory.connect(to: daemon)
                let held = try await connection.open(dataset)
                let before = try await daemon.status()
                var writer = try #require(PoisonWriter(mallory.key, dataset: dataset, held))
                for (number, poison) in Self.poisons.enumerated() {
                    let rows = Array(#"{"entity":"poisoned","rows":[[0,"name",""#.utf8)
                    let part = rows + Array("x\",".utf8) + poison.object + Array("]]}".utf8)
                    connection.send(line: try writer.line(part: part, salt: UInt8(number)).line)
                }
                let good = Array(#"{"entity":"fine","rows":[[0,"name","Fine"]]}"#.utf8)
                connection.send(line: try writer.line(part: good, salt: 9).line)
                try await connection.wait("all five are durable") { message in
                    guard case .acknowledge(let acknowledge) = message else { return false }
                    return acknowledge.through == 5
                }
                for case .acknowledge(let acknowledge) in connection.messages {
                    #expect(acknowledge.refused == [])
                    #expect(acknowledge.dropped == [])
                }
                connection.send(.ping)
                try await connection.wait("the session goes on") { $0 == .pong }
                #expect(connection.failure == nil)
                connection.send(.bye)
                try await connection.finish()
                let after = try await daemon.status()
                #expect(after.changesets == (before.changesets ?? 0) + 5)
                #expect(after.statements == (before.statements ?? 0) + 1)
                try await honest.run("pull")
                #expect(try await honest.run("show", "fine").out.contains("Fine"))
                #expect(try await honest.command(["verify", "--full"]).code == 0)
                #expect(try await daemon.command("verify").code == 0)
            }
        }

        @Test func `a wrong signature ends the session, and nothing of it is held`() async throws {
            try await scene { daemon, _, mallory, dataset in
                let connection = try mallory.connect(to: daemon)
                let held = try await connection.open(dataset)
                let before = try await daemon.status()
                var writer = try #require(PoisonWriter(mallory.key, dataset: dataset, held))
                let part = Array(#"{"entity":"forged","rows":[[0,"name","Forged"]]}"#.utf8)
                let line = try writer.line(part: part, salt: 3).line
                let text = String(decoding: line, as: UTF8.self)
                let forged = text.replacingOccurrences(of: "\"time\":0", with: "\"time\":1")
                connection.send(line: Array(forged.utf8))
                try await eventually("the session ends with an error", within: 10) {
                    connection.failure != nil
                }
                #expect(connection.failure?.code == .badSignature)
                _ = try await connection.child.end(within: 10)
                #expect(try await daemon.status().changesets == before.changesets)
            }
        }
    }
}
