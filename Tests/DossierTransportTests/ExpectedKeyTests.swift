import DossierCrypto
import Testing

@testable import DossierTransport

/// How a dialler names the key that it expects, and what a listener with several shows.
@Suite struct ExpectedKeyTests {
    private func nonce(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 16) }

    @Test func `a name asks for one key, and tells nothing to who does not know it`() throws {
        let (one, other) = (try key(1).publicKey, try key(2).publicKey)
        let name = ExpectedKey.name(one, nonce: nonce(7))
        #expect(name.utf8.count == 65)
        #expect(ExpectedKey.matches(Array(name.utf8), one))
        #expect(ExpectedKey.matches(Array(name.uppercased().utf8), one), "host names have no case")
        #expect(!ExpectedKey.matches(Array(name.utf8), other))
        let again = ExpectedKey.name(one, nonce: nonce(8))
        #expect(Set(name.split(separator: ".")).isDisjoint(with: again.split(separator: ".")))
    }

    @Test(arguments: [
        "", ".", "newsroom.example.org", String(repeating: "0", count: 65),
        String(repeating: "0", count: 32) + "." + String(repeating: "g", count: 32),
        String(repeating: "0", count: 32) + "." + String(repeating: "0", count: 32) + ".0",
    ])
    func `anything else asks for none`(text: String) throws {
        #expect(!ExpectedKey.matches(Array(text.utf8), try key(1).publicKey))
    }

    @Test func `a listener shows the key that is expected if it has it, else the present one`()
        async throws
    {
        let identities = TransportIdentities(try identity(10), earlier: [try identity(11)])
        let listener = try await Listener.bind(
            [.tcp(host: "127.0.0.1", port: 0)],
            security: .tls(identities, judgement: { _ in .member })
        )
        let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run(handler: echo) }
            for number: UInt8 in [10, 11] {
                let shown = try await connect(port, expecting: number)
                #expect(shown == (try key(number).publicKey))
            }
            identities.rotate(to: try identity(12))
            for number: UInt8 in [12, 11, 10] {
                let shown = try await connect(port, expecting: number)
                #expect(shown == (try key(number).publicKey))
            }
            await #expect(throws: TransportError.peerRefused) {
                try await connect(port, expecting: 13)
            }
            // Who names none, as an older program does, sees the present one.
            let unasked = try await dial(port) { try await answered($0) }
            #expect(unasked == (try key(12).publicKey))
            listener.stop()
            try await group.waitForAll()
        }
    }

    private func connect(_ port: Int, expecting number: UInt8) async throws -> PublicKey? {
        try await Dialler(identity: identity(diallerNumber)).withConnection(
            host: "127.0.0.1",
            port: port,
            expecting: try key(number).publicKey
        ) { try await answered($0) }
    }

    private func answered(_ connection: Connection) async throws -> PublicKey? {
        try await connection.write(Array("hello\n".utf8))
        var reader = connection.inbound.makeAsyncIterator()
        _ = try await reader.next()
        return connection.peerKey
    }
}
