internal import DossierStore
internal import DossierTransport
internal import DossierWire
internal import Synchronization

/// Ends a session whose own work fails: the peer is told, the connection is cut soon, and the error stays, for the
/// session to throw (QUALITY: R3).
///
/// Nobody else would notice: the session waits for the peer's next line, and pings keep both sides content.
final class SessionFailure: Sendable {
    /// How long a peer may take for the last word.
    private static let lastWord = Duration.milliseconds(500)

    private let loop: SessionLoop
    private let connection: Connection
    private let error = Mutex<(any Error)?>(nil)

    init(_ loop: SessionLoop, _ connection: Connection) {
        self.loop = loop
        self.connection = connection
    }

    /// Does a worker's work.
    ///
    /// Throws what it throws, once the session is over.
    func ending<Output: Sendable>(
        _ work: () async throws -> Output
    ) async throws -> Output {
        do {
            return try await work()
        } catch let error as CancellationError {
            throw error
        } catch {
            await end(error)
            try? await Task.sleep(for: Self.lastWord)
            connection.cut()
            throw error
        }
    }

    /// Tells the peer, and lets the connection end when that is written.
    func end(_ error: any Error) async {
        self.error.withLock { $0 = $0 ?? error }
        let isFull = error as? StoreError == .diskFull
        await loop.end(
            with: isFull
                ? WireError(.diskFull, "the disk of the receiver is full")
                : WireError(.internal, "its store failed")
        )
    }

    /// Throws the first error there was.
    func check() throws {
        if let error = error.withLock({ $0 }) { throw error }
    }
}
