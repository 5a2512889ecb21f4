import NIOCore
import NIOEmbedded
import Testing

@testable import DossierTransport

/// A storm of connections waits in the kernel's queue, which has a bound.
@Suite struct AcceptGateTests {
    /// Counts how often more connections are asked for.
    final class Reads: ChannelOutboundHandler {
        typealias OutboundIn = Never
        var count = 0

        func read(context: ChannelHandlerContext) {
            count += 1
            context.read()
        }
    }

    @Test func `no more are taken than their event loops keep up with`() throws {
        let reads = Reads()
        let listening = EmbeddedChannel()
        try listening.pipeline.syncOperations.addHandlers([reads, AcceptGate { _ in true }])
        let busy = EmbeddedEventLoop()
        let connection = EmbeddedChannel(loop: busy)
        for _ in 0..<AcceptGate.onTheirWay {
            listening.pipeline.fireChannelRead(connection as any Channel)
            listening.read()
        }
        #expect(reads.count == AcceptGate.onTheirWay - 1)
        listening.embeddedEventLoop.run()
        #expect(reads.count == AcceptGate.onTheirWay - 1)
        // Once the loop has had its turn the listening socket is read again, once.
        busy.run()
        listening.embeddedEventLoop.run()
        #expect(reads.count == AcceptGate.onTheirWay)
        listening.read()
        #expect(reads.count == AcceptGate.onTheirWay + 1)
    }

    @Test func `nothing is made for one that is not admitted`() throws {
        let listening = EmbeddedChannel()
        try listening.pipeline.syncOperations.addHandler(AcceptGate { _ in false })
        listening.pipeline.fireChannelRead(EmbeddedChannel() as any Channel)
        #expect(try listening.readInbound(as: (any Channel).self) == nil)
    }
}
