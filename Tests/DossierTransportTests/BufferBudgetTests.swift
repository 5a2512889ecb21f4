import NIOCore
import NIOEmbedded
import Testing

@testable import DossierTransport

/// One budget for the buffers of all connections.
@Suite struct BufferBudgetTests {
    let channel = EmbeddedChannel()

    @Test func `each share has its guaranteed piece whatever the others do`() throws {
        let budget = BufferBudget(total: 100, guaranteed: 10)
        let greedy = try #require(budget.open())
        let modest = try #require(budget.open())
        #expect(greedy.take(90))
        #expect(budget.lentBytes == 80)
        #expect(modest.take(10))
        #expect(!modest.take(1))
        #expect(!greedy.take(1))
        greedy.give(30)
        #expect(modest.take(30))
        #expect(!modest.take(1))
    }

    @Test func `a new share needs room for its piece, and one that is let go gives all back`()
        throws
    {
        let budget = BufferBudget(total: 30, guaranteed: 10)
        var first = budget.open()
        let second = budget.open()
        #expect(first?.take(20) == true)
        #expect(budget.open() == nil)
        first = nil
        #expect(budget.lentBytes == 0)
        #expect(budget.open() != nil)
        #expect(second?.take(20) == true)
    }

    @Test func `a member's begun line takes room and the end of it gives it back`() throws {
        let budget = BufferBudget(total: 1000, guaranteed: 10)
        let share = try #require(budget.open())
        let lines = LineHandler(
            limits: TransportLimits(),
            isMember: true,
            isActive: channel.eventLoop.makePromise(),
            share: share
        )
        try channel.pipeline.syncOperations.addHandler(lines)
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        try lines.open()
        try channel.receive(ByteBuffer(repeating: 0x61, count: 600))
        #expect(budget.lentBytes == 590)
        try channel.receive(ByteBuffer(string: "\n"))
        #expect(budget.lentBytes == 0)
        try channel.receive(ByteBuffer(repeating: 0x61, count: 1000))
        #expect(budget.lentBytes == 990)
        #expect(throws: TransportError.noRoom) {
            try channel.receive(ByteBuffer(string: "b"))
        }
        _ = try? channel.finish()
        #expect(budget.lentBytes == 0)
    }

    @Test func `the process's budget holds two thousand guaranteed pieces`() {
        #expect(
            TransportLimits().connections * BufferBudget.guaranteedBytes < BufferBudget.processBytes
        )
    }
}
