package import DossierCrypto
internal import NIOCore
internal import Synchronization

/// One open connection to a peer, as its handler sees it.
///
/// Reading and writing are independent and may run in two tasks; each of them in one at a time.
/// When the handler returns, what was written still goes out and the connection closes.
package struct Connection: Sendable {
    /// What TLS has shown about the peer; nil on a Unix socket.
    package let handshake: Handshake?
    /// Where the peer is, as text for logs, such as `192.0.2.7:4711`.
    package let remoteAddress: String
    /// Where the peer is, as caps and counts see it; nil on a Unix socket.
    package let origin: Admission.Origin?
    /// The peer's lines; it can be iterated once.
    package let inbound: InboundLines

    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private let ahead = Ahead()
    private let pieceBytes: Int
    private let link: Link
    private let lines: NIOLoopBound<LineHandler>

    init(
        link: Link,
        handshake: Handshake?,
        lines: NIOLoopBound<LineHandler>,
        inbound: NIOAsyncChannelInboundStream<[[UInt8]]>,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.link = link
        self.handshake = handshake
        self.lines = lines
        self.outbound = outbound
        self.inbound = InboundLines(stream: inbound)
        remoteAddress = link.remoteAddress
        origin = link.origin
        pieceBytes = link.limits.writePieceBytes
    }

    /// Its part of the process's buffers.
    package var share: BufferBudget.Share { link.share }

    /// The peer's key; nil on a Unix socket.
    package var peerKey: PublicKey? { handshake?.peerKey }

    /// The key that we have shown; nil on a Unix socket.
    package var ownKey: PublicKey? { handshake?.ownKey }

    /// What the membership said about the key; a Unix socket's file mode has let in members only.
    package var verdict: PeerVerdict { handshake?.verdict ?? .member }

    /// Sends bytes, whole lines with their LF.
    ///
    /// Suspends while the peer is slow, so at most about two pieces wait in memory. Returns when the
    /// last piece is on its way, not when the peer has it. Throws `TransportError.closed` after the
    /// end (reading tells its cause) and `CancellationError` when cancelled before the last piece.
    package func write(_ bytes: [UInt8]) async throws {
        var start = 0
        while start < bytes.count {
            let end = min(start + pieceBytes, bytes.count)
            do {
                try await outbound.write(ByteBuffer(bytes: bytes[start..<end]))
                // The writer suspends only once the loop has said that the peer is slow, so a writer
                // that outruns the loop waits for it.
                if ahead.add(end - start, upTo: pieceBytes) {
                    try await link.channel.eventLoop.submit {}.get()
                }
            } catch let error as CancellationError {
                throw error
            } catch {
                throw TransportError.closed
            }
            start = end
        }
    }

    /// Marks the peer as proven.
    ///
    /// Its lines may be a member's from the next byte read, and it leaves the caps for strangers.
    /// Happens by itself when the handshake's verdict is `.member`.
    package func raiseLineLimit() async throws {
        let lines = lines
        try await link.channel.eventLoop.submit { lines.value.raiseLineLimit() }.get()
        try await link.prove()
    }

    /// Lets `body` prove a pairing code with the peer, and ends the connection with `.deadline` when that takes longer
    /// than it may, whatever the peer says meanwhile.
    package func whilePairing<Output>(
        _ body: () async throws -> Output
    ) async throws -> Output {
        guard let limit = link.limits.deadlines.pairing else { return try await body() }
        let lines = lines
        let alarm = link.channel.eventLoop.scheduleTask(in: limit) {
            lines.value.end(.pairing, after: limit)
        }
        defer { alarm.cancel() }
        return try await body()
    }

    /// Ends our half once everything written has gone out; the peer's lines can still be read.
    package func close() {
        outbound.finish()
    }

    /// Ends both halves at once: what has not gone out is lost, and reading ends.
    package func cut() { link.channel.close(promise: nil) }
}

/// How many bytes the event loop was given since it was last waited for.
private final class Ahead: Sendable {
    private let bytes = Mutex(0)

    /// Counts bytes; true, and from zero again, when they have reached `most`.
    func add(_ count: Int, upTo most: Int) -> Bool {
        bytes.withLock { bytes in
            bytes += count
            guard bytes >= most else { return false }
            bytes = 0
            return true
        }
    }
}

/// The lines of a peer in batches of at least one, each line without its LF.
///
/// Ends when the peer ends its half in an orderly way. Otherwise throws, after the last whole line:
/// `TransportError` for what the transport itself finds, such as `.truncated`, `.lineTooLong` or
/// `.deadline`. Reads ahead at most two batches, each of one read and one begun line.
package struct InboundLines: AsyncSequence, Sendable {
    package typealias Element = [[UInt8]]

    let stream: NIOAsyncChannelInboundStream<[[UInt8]]>

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(base: stream.makeAsyncIterator())
    }

    /// Waits for batches, in one task.
    package struct AsyncIterator: AsyncIteratorProtocol {
        var base: NIOAsyncChannelInboundStream<[[UInt8]]>.AsyncIterator

        package mutating func next() async throws -> [[UInt8]]? {
            try await next(isolation: #isolation)
        }

        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws -> [[UInt8]]? {
            try await base.next(isolation: actor)
        }
    }
}
