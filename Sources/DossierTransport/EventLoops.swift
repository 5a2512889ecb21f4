package import NIOCore

/// All event loops that a group runs.
package enum EventLoops {
    /// Returns once each loop has run a task: one that is stalled keeps this waiting.
    ///
    /// Throws what a loop that is shut down throws.
    package static func answer(_ group: any EventLoopGroup) async throws {
        for loop in group.makeIterator() { try await loop.submit {}.get() }
    }
}
