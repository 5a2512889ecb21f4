import DossierCore
import DossierCrypto
import DossierText
import DossierTransport
import DossierWire
import NIOCore
import Testing

@testable import DossierNode

/// Whoever answers where somebody joins has shown nothing yet: what it can do until it proves the code.
@Suite(.timeLimit(.minutes(2))) struct ImpostorTests {
    private static let code = "K7QF-3M9X-2TBW"
    private let key: SigningKey
    private let listenerKey: SigningKey

    init() throws {
        key = try SigningKey(seed: [UInt8](repeating: 2, count: 32))
        listenerKey = try SigningKey(seed: [UInt8](repeating: 3, count: 32))
    }

    /// Runs `body` with the port of a listener that does what `script` says with each connection.
    private func withListener<Output: Sendable>(
        _ script: @escaping @Sendable (Connection, LineSource) async throws -> Void,
        _ body: (Int) async throws -> Output
    ) async throws -> Output {
        let identity = try TransportIdentity(key: listenerKey)
        let listener = try await Listener.bind(
            [.tcp(host: "127.0.0.1", port: 0)],
            security: .tls(TransportIdentities(identity), judgement: { _ in .unproven })
        )
        let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run { try await script($0, LineSource($0)) } }
            let output = try await body(port)
            listener.stop()
            try await group.waitForAll()
            return output
        }
    }

    /// Proves the code to such a listener.
    private func prove(
        within limit: TimeAmount = .seconds(30),
        to script: @escaping @Sendable (Connection, LineSource) async throws -> Void
    ) async throws -> Message.Joined {
        var limits = TransportLimits()
        limits.deadlines.pairing = limit
        let dialler = try Dialler(identity: TransportIdentity(key: key), limits: limits)
        return try await withListener(script) { port in
            let joining = try Joining(parsing: "\(Self.code)@127.0.0.1:\(port)")
            return try await dialler.withConnection(
                host: "127.0.0.1",
                port: port,
                judgement: { _ in .unproven }
            ) { connection in
                try await joining.prove(connection, LineSource(connection), key, "eve")
            }
        }
    }

    private static func send(_ message: Message, _ connection: Connection) async throws {
        try await connection.write(message.encoded + [0x0A])
    }

    /// What the holder of the code answers, with `before` its salt and `between` salt and proof.
    private static func prove(
        _ connection: Connection,
        _ lines: LineSource,
        before: [[UInt8]] = [],
        between: [[UInt8]] = []
    ) async throws {
        _ = try await lines.line()
        for line in before { try await connection.write(line + [0x0A]) }
        let salt = [UInt8](repeating: 7, count: 16)
        try await send(.salt(salt), connection)
        guard let line = try await lines.line() else { return }
        guard case .join(.prove(_, let dialler, _)) = try Message.decode(line[...]),
            let handshake = connection.handshake,
            let code = PairingCode(typed: code)?.key(salt: salt)
        else { return }
        for line in between { try await connection.write(line + [0x0A]) }
        let proof = PairingProof(
            key: code,
            exporter: handshake.exporterSecret,
            dialler: dialler,
            listener: handshake.ownKey
        )
        try await send(.joined(joined(proof.ofListener)), connection)
        _ = try await lines.line()
    }

    private static func joined(_ proof: [UInt8]) -> Message.Joined {
        Message.Joined(
            proof: proof,
            dataset: Digest(.zero),
            admission: OperationID(Digest(.zero), 0),
            role: .editor,
            name: "door"
        )
    }

    private static let openings: [Message] = [
        .hello(
            Message.Hello(
                protocols: 1...1,
                dataset: Digest(.zero),
                software: "impostor",
                mergeRule: 1,
                now: 0,
                chain: Digest(.zero)
            )
        ),
        .have(Message.Have(heads: [], send: true, stateDigest: nil)), .ping, .bye,
        .joined(joined([UInt8](repeating: 0, count: 32))),
    ]

    @Test(arguments: openings)
    func `whoever answers with anything but its proof is left, and nothing of it is kept`(
        opening: Message
    ) async throws {
        let folder = try ScratchFolder()
        let home = Home(folder.path + "/eve")
        let flood = Array(#"{"optional":true,"pad":""#.utf8)
        let line =
            flood + [UInt8](repeating: 0x61, count: 100_000)
            + Array(#"","type":"x"}"#.utf8)
        let failure = try await withListener { connection, lines in
            _ = try await lines.line()
            try await Self.send(opening, connection)
            // It would go on for ever.
            for _ in 0..<64 { try await connection.write(line + [0x0A]) }
        } _: { port in
            await report {
                try await Joining(parsing: "\(Self.code)@127.0.0.1:\(port)").join(home, as: "eve")
            }
        }
        #expect(failure?.id == .keyChanged, "\(failure?.message ?? "")")
        #expect(!home.holdsDataset && !home.isJoining)
    }

    @Test func `sixteen lines are read before the proof, and not one more`() async throws {
        let line = Message.ignored(type: "of-tomorrow").encoded
        let rest = Joining.unprovenLines - 2
        let joined = try await prove { connection, lines in
            try await Self.prove(
                connection,
                lines,
                before: [[UInt8]](repeating: line, count: 7),
                between: [[UInt8]](repeating: line, count: rest - 7)
            )
        }
        #expect(joined.name == "door")
        let failure = await report {
            try await prove { connection, lines in
                try await Self.prove(
                    connection,
                    lines,
                    before: [[UInt8]](repeating: line, count: 7),
                    between: [[UInt8]](repeating: line, count: rest - 6)
                )
            }
        }
        #expect(failure?.id == .keyChanged)
    }

    @Test func `a line before the proof has a stranger's length, and not a byte more`()
        async throws
    {
        let (head, tail) = (#"{"optional":true,"pad":""#, #"","type":"x"}"#)
        func line(_ bytes: Int) -> [UInt8] {
            let pad = bytes - head.utf8.count - tail.utf8.count
            return Array((head + String(repeating: "a", count: pad) + tail).utf8)
        }
        let limit = TransportLimits().strangerLineBytes
        let (fits, beyond) = (line(limit), line(limit + 1))
        let joined = try await prove { connection, lines in
            try await Self.prove(connection, lines, between: [fits])
        }
        #expect(joined.name == "door")
        await #expect(throws: TransportError.lineTooLong(limitBytes: limit)) {
            try await prove { connection, lines in
                try await Self.prove(connection, lines, between: [beyond])
            }
        }
    }

    @Test func `an impostor has its time to prove a code, whatever it says`() async throws {
        await #expect(throws: TransportError.deadline(.pairing, after: .milliseconds(200))) {
            try await prove(within: .milliseconds(200)) { connection, lines in
                _ = try await lines.line()
                try await Self.send(.ignored(type: "patience"), connection)
                while try await lines.line() != nil {}
            }
        }
    }
}
