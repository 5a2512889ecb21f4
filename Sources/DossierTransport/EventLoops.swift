package import NIOCore
internal import NIOPosix

/// All event loops that a group runs.
package enum EventLoops {
    /// Takes new connections off the listening sockets, so that a storm of them keeps no session waiting.
    package static let accepting: any EventLoopGroup =
        MultiThreadedEventLoopGroup(numberOfThreads: 1)

    /// Returns once each loop has run a task: one that is stalled keeps this waiting.
    ///
    /// Throws what a loop that is shut down throws.
    package static func answer(_ group: any EventLoopGroup) async throws {
        for loop in group.makeIterator() { try await loop.submit {}.get() }
    }
}
