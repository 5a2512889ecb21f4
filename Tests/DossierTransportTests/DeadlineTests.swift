import NIOCore
import NIOEmbedded
import Testing

@testable import DossierTransport

/// All with virtual time: nothing here waits.
@Suite struct DeadlineTests {
    let channel = EmbeddedChannel()
    let lines: LineHandler

    init() throws {
        lines = LineHandler(
            limits: TransportLimits(),
            isMember: true,
            isActive: channel.eventLoop.makePromise()
        )
        try channel.pipeline.syncOperations.addHandler(lines)
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        try lines.open()
        channel.read()
    }

    func receive(_ text: String) throws {
        try channel.receive(ByteBuffer(string: text))
        channel.read()
    }

    func expectAlive(after time: TimeAmount) throws {
        channel.embeddedEventLoop.advanceTime(by: time)
        try channel.throwIfErrorCaught()
        #expect(channel.isActive)
    }

    func expect(_ kind: DeadlineKind, of limit: TimeAmount, after time: TimeAmount) {
        channel.embeddedEventLoop.advanceTime(by: time)
        #expect(throws: TransportError.deadline(kind, after: limit)) {
            try channel.throwIfErrorCaught()
        }
        #expect(!channel.isActive)
    }

    @Test func `the first line has ten seconds`() throws {
        try expectAlive(after: .milliseconds(9_999))
        expect(.firstLine, of: .seconds(10), after: .milliseconds(1))
    }

    @Test func `a first line that came before anybody read counts`() throws {
        let (channel, lines) = try Self.parked()
        try channel.receive(ByteBuffer(string: "first\n"))
        try lines.open()
        lines.release()
        channel.read()
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(119_999))
        try channel.throwIfErrorCaught()
        #expect(channel.isActive)
    }

    @Test func `a line that began before anybody read has its thirty seconds`() throws {
        let (channel, lines) = try Self.parked()
        try channel.receive(ByteBuffer(string: "first\nsec"))
        try lines.open()
        lines.release()
        channel.read()
        channel.embeddedEventLoop.advanceTime(by: .seconds(30))
        #expect(throws: TransportError.deadline(.wholeLine, after: .seconds(30))) {
            try channel.throwIfErrorCaught()
        }
        #expect(!channel.isActive)
    }

    /// A connection whose lines nobody reads yet, as it is while a task takes it over.
    private static func parked() throws -> (EmbeddedChannel, LineHandler) {
        let channel = EmbeddedChannel()
        let lines = LineHandler(
            limits: TransportLimits(),
            isMember: true,
            isActive: channel.eventLoop.makePromise()
        )
        try channel.pipeline.syncOperations.addHandler(lines)
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        return (channel, lines)
    }

    @Test func `half a first line does not count`() throws {
        try receive("half")
        expect(.firstLine, of: .seconds(10), after: .seconds(10))
    }

    @Test func `a byte every five seconds does not extend a line's thirty`() throws {
        try receive("first\n")
        for _ in 0..<6 {
            try receive("x")
            try expectAlive(after: .milliseconds(4_999))
        }
        expect(.wholeLine, of: .seconds(30), after: .milliseconds(6))
    }

    @Test func `each line has its own thirty seconds`() throws {
        try receive("first\nsec")
        try expectAlive(after: .milliseconds(29_999))
        try receive("ond\nthi")
        try expectAlive(after: .milliseconds(29_999))
        expect(.wholeLine, of: .seconds(30), after: .milliseconds(1))
    }

    @Test func `silence of two minutes is idleness`() throws {
        try receive("first\n")
        try expectAlive(after: .milliseconds(119_999))
        try receive("ping\n")
        try expectAlive(after: .milliseconds(119_999))
        expect(.idle, of: .seconds(120), after: .milliseconds(1))
    }

    @Test func `while we do not read the peer is not late`() throws {
        try receive("first\n")
        try channel.receive(ByteBuffer(string: "hal"))  // and no read after it
        try expectAlive(after: .hours(1))
        channel.read()
        try expectAlive(after: .milliseconds(29_999))
        expect(.wholeLine, of: .seconds(30), after: .milliseconds(1))
    }

    @Test func `a peer that takes nothing for two minutes is cut off`() throws {
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        try receive("first\n")
        try expectAlive(after: .seconds(60))
        try receive("ping\n")
        try expectAlive(after: .milliseconds(59_999))
        expect(.write, of: .seconds(120), after: .milliseconds(1))
    }

    @Test func `a peer that becomes writable again is not`() throws {
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        try receive("first\n")
        try expectAlive(after: .seconds(100))
        try receive("ping\n")
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        try expectAlive(after: .seconds(100))
    }

    @Test func `a peer that does not end its half is left after the closing deadline`() throws {
        lines.discard()
        try expectAlive(after: .milliseconds(9_999))
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        try channel.throwIfErrorCaught()
        #expect(!channel.isActive)
    }

    @Test func `after the peer's end nothing is late`() throws {
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        try expectAlive(after: .hours(1))
    }
}
