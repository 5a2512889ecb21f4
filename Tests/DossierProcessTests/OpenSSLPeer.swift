import DossierCore
import DossierCrypto
import DossierWire
import Foundation
import Testing

/// Somebody who speaks the protocol by hand through `openssl s_client`, with any key.
struct OpenSSLPeer: Sendable {
    static let executable = "/usr/bin/openssl"
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: executable) }

    let stage: Stage
    let key: SigningKey
    private let keyFile: String
    private let certificate: String

    /// Makes key file and certificate for a seed of 32 bytes.
    init(_ name: String, seed: [UInt8], on stage: Stage) async throws {
        self.stage = stage
        key = try SigningKey(seed: seed)
        // PKCS #8 of an Ed25519 seed (RFC 8410): a fixed prefix, then the seed.
        let prefix: [UInt8] = [
            0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22,
            0x04, 0x20,
        ]
        let text = Data(prefix + seed).base64EncodedString()
        keyFile = try stage.write(
            name + ".pem",
            "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
        )
        certificate = stage.path(name + ".crt")
        let made = try await stage.start(
            Self.executable,
            [
                "req", "-new", "-x509", "-key", keyFile, "-out", certificate, "-days", "1", "-subj",
                "/CN=x",
            ]
        ).end()
        guard made.code == 0 else { throw StageError(description: made.err) }
    }

    /// Takes the identity of a working copy.
    init(_ client: Client) async throws {
        let path = client.directory + "/.dossier/identity.key"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let seed = Base64URL.decode(text.trimmingCharacters(in: .newlines), count: 32) else {
            throw StageError(description: "no key in \(path)")
        }
        try await self.init("key-" + client.name, seed: seed, on: client.stage)
    }

    /// Connects; what the other side says is read from the connection's output.
    func connect(to daemon: Daemon) throws -> RawConnection {
        let input = Pipe()
        let child = try stage.start(
            Self.executable,
            [
                "s_client", "-connect", daemon.address, "-tls1_3", "-alpn", "dossier/1", "-cert",
                certificate, "-key", keyFile, "-quiet",
            ],
            input: input.fileHandleForReading
        )
        // With our copy of its end open, a write to a peer that went away would wait for ever.
        try input.fileHandleForReading.close()
        return RawConnection(child: child, input: input.fileHandleForWriting)
    }
}

/// One connection written by hand.
struct RawConnection: Sendable {
    let child: Child
    let input: FileHandle
    /// Writes wait for the reader, so they happen beside the tasks.
    private let queue = DispatchQueue(label: "raw connection")

    init(child: Child, input: FileHandle) {
        self.child = child
        self.input = input
        signal(SIGPIPE, SIG_IGN)
    }

    /// Sends bytes; a peer that has gone away is no failure here.
    func send(_ bytes: [UInt8]) {
        queue.async { [input] in try? input.write(contentsOf: Data(bytes)) }
    }

    /// Sends a line.
    func send(line: [UInt8]) { send(line + [0x0A]) }

    /// Sends a message.
    func send(_ message: Message) { send(line: message.encoded) }

    /// The lines that came, each as bytes.
    var lines: [[UInt8]] {
        Array(child.outSoFar.utf8).split(separator: 0x0A).map(Array.init)
    }

    /// The messages that came.
    var messages: [Message] {
        lines.compactMap { try? Message.decode($0[...]) }
    }

    /// The error that the other side ended the session with.
    var failure: Message.PeerError? {
        for case .error(let error) in messages { return error }
        return nil
    }

    /// Waits until a message fits.
    func wait(_ what: String, for isWanted: (Message) -> Bool) async throws {
        try await eventually(what, within: 10) { messages.contains(where: isWanted) }
    }

    /// Greets, takes everything there is, and returns it.
    func open(_ dataset: Digest) async throws -> [Changeset] {
        send(
            .hello(
                Message.Hello(
                    protocols: 1...1,
                    dataset: dataset,
                    software: "by hand",
                    mergeRule: 1,
                    now: 0,
                    chain: dataset
                )
            )
        )
        send(.have(Message.Have(heads: [], send: true, stateDigest: nil)))
        try await wait("everything came") { if case .caughtUp = $0 { true } else { false } }
        return messages.compactMap { message in
            guard case .changeset(let line) = message else { return nil }
            return try? line.changeset()
        }
    }

    /// Says nothing more and waits for the end.
    func finish() async throws {
        queue.async { [input] in try? input.close() }
        _ = try await child.end(within: 10)
    }
}
