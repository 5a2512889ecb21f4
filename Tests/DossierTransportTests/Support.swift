import DossierCrypto
import NIOCore
import NIOEmbedded
import NIOPosix
import Synchronization
import Testing

@testable import DossierTransport

/// A key pair that depends on one byte only.
func key(_ number: UInt8) throws -> SigningKey {
    try SigningKey(seed: [UInt8](repeating: number, count: 32))
}

func identity(_ number: UInt8) throws -> TransportIdentity {
    try TransportIdentity(key: key(number))
}

/// The listener of most tests has key 1, the dialler key 2.
let listenerNumber: UInt8 = 1
let diallerNumber: UInt8 = 2

func line(_ text: String) -> [UInt8] { Array(text.utf8) + [0x0A] }

extension EmbeddedChannel {
    /// Lets `bytes` arrive from the peer, as `writeInbound` does, without a look at what came out.
    ///
    /// `writeInbound` also copies its whole inbound buffer into an array, which no test here wants.
    /// Swift 6.3.1 with optimisation, seeing that array discarded, frees it before it is filled
    /// (`Array.init` of a collection does not hold its storage while it initialises it), and the
    /// process dies in the release of elements that never were.
    func receive(_ bytes: ByteBuffer) throws {
        pipeline.syncOperations.fireChannelRead(NIOAny(bytes))
        pipeline.syncOperations.fireChannelReadComplete()
        try throwIfErrorCaught()
    }
}

/// A value that several tasks look at.
final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    var value: Value { mutex.withLock { $0 } }

    func update<Result: Sendable>(_ body: (inout sending Value) -> sending Result) -> Result {
        mutex.withLock { body(&$0) }
    }
}

/// Something that happens once and that others wait for.
struct Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func fire() { continuation.finish() }

    func wait() async { for await _ in stream {} }
}

/// Limits under which a hundred strangers of one machine fit.
func roomyLimits() -> TransportLimits {
    var limits = TransportLimits()
    limits.unprovenPerAddress = 256
    return limits
}

/// What a test's listener does.
struct Serving: Sendable {
    var limits = roomyLimits()
    var judgement: PeerJudgement = { _ in .member }
    var report: @Sendable (Listener.Report) -> Void = { _ in }
    var handler: @Sendable (Connection) async throws -> Void
}

/// Runs a listener on the loopback while `body` uses its port; then lets its handlers end.
@discardableResult
func withListener<Output: Sendable>(
    _ serving: Serving,
    _ body: (Int) async throws -> Output
) async throws -> Output {
    try await withListener(serving) { _, port in try await body(port) }
}

/// The same for a body that looks at the listener as well.
@discardableResult
func withListener<Output: Sendable>(
    _ serving: Serving,
    _ body: (Listener, Int) async throws -> Output
) async throws -> Output {
    let listener = try await Listener.bind(
        [.tcp(host: "127.0.0.1", port: 0)],
        security: .tls(TransportIdentities(identity(listenerNumber)), judgement: serving.judgement),
        limits: serving.limits,
        report: serving.report
    )
    let port = try #require(Int(listener.bound[0].split(separator: ":")[1]))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await listener.run(handler: serving.handler) }
        let output = try await body(listener, port)
        listener.stop()
        try await group.waitForAll()
        return output
    }
}

/// Looks again and again until it is so; the suite's time limit ends a wait for what never comes.
func eventually(_ isSo: () -> Bool) async throws {
    while !isSo() { try await Task.sleep(for: .milliseconds(2)) }
}

/// Connects to such a listener.
func dial<Output: Sendable>(
    _ port: Int,
    as number: UInt8 = diallerNumber,
    limits: TransportLimits = .init(),
    verdict: PeerVerdict = .member,
    _ body: (Connection) async throws -> Output
) async throws -> Output {
    try await Dialler(identity: identity(number), limits: limits)
        .withConnection(host: "127.0.0.1", port: port, judgement: { _ in verdict }, body)
}

/// A handler that answers every line with itself.
@Sendable func echo(_ connection: Connection) async throws {
    for try await batch in connection.inbound {
        try await connection.write(batch.flatMap { $0 + [0x0A] })
    }
}

/// All lines until the peer ends.
func readAll(_ connection: Connection) async throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for try await batch in connection.inbound { lines += batch }
    return lines
}

/// The error that reading ends in, or nil.
func readingError(_ connection: Connection) async -> (any Error)? {
    do {
        _ = try await readAll(connection)
        return nil
    } catch {
        return error
    }
}
