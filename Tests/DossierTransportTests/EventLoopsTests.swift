import DossierTransport
import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Testing

@Suite struct EventLoopsTests {
    private final class Answer: Sendable {
        private let isThere = Atomic(false)
        var isGiven: Bool { isThere.load(ordering: .acquiring) }
        func give() { isThere.store(true, ordering: .releasing) }
    }

    @Test func `a stalled event loop gives no sign of life until it goes on`() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
        try await EventLoops.answer(group)
        let gate = DispatchSemaphore(value: 0)
        let loops = Array(group.makeIterator())
        loops[1].execute { gate.wait() }
        let answer = Answer()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                try await EventLoops.answer(group)
                answer.give()
            }
            // Those that live answer over and over; the sign of life does not come.
            for _ in 0..<200 {
                for loop in [loops[0], loops[2]] { try await loop.submit {}.get() }
            }
            #expect(!answer.isGiven)
            gate.signal()
            try await tasks.waitForAll()
        }
        #expect(answer.isGiven)
        try await group.shutdownGracefully()
    }
}
