import DossierCrypto
import NIOCore
import NIOEmbedded
import Testing

@testable import DossierTransport

/// Two ends of TLS in memory.
@Suite struct TLSHandlerTests {
    struct End {
        let channel = EmbeddedChannel()
        let handshake: EventLoopFuture<Handshake>

        init(_ role: TLSContext.Role, _ number: UInt8, verdict: PeerVerdict = .member) throws {
            let context = try TLSContext(role: role, identity: identity(number))
            let promise = channel.eventLoop.makePromise(of: Handshake.self)
            handshake = promise.futureResult
            let handler = TLSHandler(
                speaksFirst: role == .dialler,
                limits: TransportLimits(),
                handshake: promise
            ) { () throws(TransportError) in
                try TLSEngine(context: context, judgement: { _ in verdict })
            }
            try channel.pipeline.syncOperations.addHandler(handler)
        }

        func connect() throws {
            try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        }
    }

    /// Carries ciphertext both ways in pieces, until neither has anything to say.
    func exchange(_ one: End, _ other: End, pieceBytes: Int) throws {
        var isQuiet = false
        while !isQuiet {
            let said = try carry(from: one, to: other, pieceBytes: pieceBytes)
            let answered = try carry(from: other, to: one, pieceBytes: pieceBytes)
            isQuiet = !said && !answered
        }
    }

    /// Returns whether there was anything to carry.
    private func carry(from: End, to: End, pieceBytes: Int) throws -> Bool {
        var hasCarried = false
        while var bytes = try from.channel.readOutbound(as: ByteBuffer.self) {
            hasCarried = true
            while let piece = bytes.readSlice(length: min(pieceBytes, bytes.readableBytes)),
                piece.readableBytes > 0
            {
                try to.channel.receive(piece)
            }
        }
        return hasCarried
    }

    func plaintext(_ end: End) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let buffer = try end.channel.readInbound(as: ByteBuffer.self) {
            bytes += Array(buffer.readableBytesView)
        }
        return bytes
    }

    @Test(arguments: [1, 2, 1_000, 100_000])
    func `ciphertext may come in pieces of any size`(pieceBytes: Int) throws {
        let (dialler, listener) = (try End(.dialler, 2), try End(.listener, 1))
        try dialler.connect()
        try listener.connect()
        try exchange(dialler, listener, pieceBytes: pieceBytes)
        let (seen, shown) = (try listener.handshake.wait(), try dialler.handshake.wait())
        #expect(seen.peerKey == (try key(2)).publicKey)
        #expect(shown.peerKey == (try key(1)).publicKey)
        #expect(seen.exporterSecret == shown.exporterSecret)
        #expect(seen.exporterSecret.count == 32)
        let message = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        dialler.channel.writeAndFlush(ByteBuffer(bytes: message), promise: nil)
        listener.channel.writeAndFlush(ByteBuffer(bytes: message.reversed()), promise: nil)
        try exchange(dialler, listener, pieceBytes: pieceBytes)
        #expect(try plaintext(listener) == message)
        #expect(try plaintext(dialler) == message.reversed())
        _ = try dialler.channel.finish(acceptAlreadyClosed: true)
        try exchange(listener, dialler, pieceBytes: 100)
    }

    @Test func `a handshake has ten seconds`() throws {
        let listener = try End(.listener, 1)
        try listener.connect()
        listener.channel.embeddedEventLoop.advanceTime(by: .milliseconds(9_999))
        #expect(listener.channel.isActive)
        listener.channel.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        let expected = TransportError.deadline(.handshake, after: .seconds(10))
        #expect(throws: expected) { try listener.handshake.wait() }
        #expect(throws: expected) { try listener.channel.throwIfErrorCaught() }
        #expect(!listener.channel.isActive)
    }

    @Test func `what waits for the handshake is limited and then sent`() throws {
        let limit = TransportLimits().waitingBytes
        let message = [UInt8](repeating: 0x61, count: limit)
        let (dialler, listener) = (try End(.dialler, 2), try End(.listener, 1))
        try dialler.connect()
        try listener.connect()
        dialler.channel.writeAndFlush(ByteBuffer(bytes: message), promise: nil)
        try exchange(dialler, listener, pieceBytes: 100_000)
        #expect(try plaintext(listener) == message)

        let late = try End(.dialler, 2)
        try late.connect()
        let written = late.channel.write(ByteBuffer(bytes: message + [0x61]))
        #expect(throws: TransportError.tooManyBytesWaiting(limitBytes: limit)) {
            try written.wait()
        }
        #expect(!late.channel.isActive)
    }

    @Test func `garbage instead of TLS ends the connection`() throws {
        let listener = try End(.listener, 1)
        try listener.connect()
        #expect(throws: TransportError.self) {
            try listener.channel.receive(ByteBuffer(string: "GET / HTTP/1.1\r\n\r\n"))
        }
        #expect(throws: TransportError.self) { try listener.handshake.wait() }
        #expect(!listener.channel.isActive)
    }

    @Test func `a refused dialler learns of it by an alert alone`() throws {
        let (dialler, listener) = (try End(.dialler, 2), try End(.listener, 1, verdict: .refused))
        try dialler.connect()
        try listener.connect()
        #expect(throws: TransportError.self) {
            try exchange(dialler, listener, pieceBytes: 100_000)
        }
        #expect(throws: TransportError.peerRefused) { try listener.handshake.wait() }
        // X509_V_ERR_CERT_REJECTED travels as bad_certificate.
        #expect(throws: TransportError.alertReceived(42)) {
            try exchange(listener, dialler, pieceBytes: 100_000)
        }
        #expect(try plaintext(dialler).isEmpty)
    }

    @Test func `the certificate of a key is always the same`() throws {
        #expect(try identity(3).certificateDER == identity(3).certificateDER)
        #expect(try identity(3).certificateDER != identity(4).certificateDER)
        let mine = try identity(3)
        let found = withExtendedLifetime(mine) { ed25519Key(ofCertificate: mine.certificate) }
        #expect(try found == key(3).publicKey)
    }
}
