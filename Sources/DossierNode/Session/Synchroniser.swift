internal import DossierCore
package import DossierCrypto
internal import DossierReplication
package import DossierStore
internal import DossierText
internal import DossierTransport
internal import DossierWire
internal import Synchronization

/// How far an exchange has come.
package struct SyncProgress: Hashable, Sendable {
    /// Whether changesets come or go.
    package enum Direction: Sendable {
        /// They come.
        case receiving
        /// They go.
        case sending
    }
    /// Which way.
    package var direction: Direction
    /// Changesets that are durable on the receiving side.
    package var done: Int
    /// Changesets there are.
    package var total: Int
    /// Bytes there are, as planned.
    package var bytes: Int
}

/// What one exchange did.
package struct SyncReport: Hashable, Sendable {
    /// The peer's name as it tells it.
    package var peerName: String
    /// The peer's address and key.
    package var peer: Peer
    /// Changesets that came and are durable here.
    package var received = 0
    /// Changesets that went and are durable there.
    package var sent = 0
    /// Bytes that were planned to come.
    package var bytesReceived = 0
    /// Bytes that were planned to go.
    package var bytesSent = 0
    /// Changesets of ours that the peer refused, by stable code.
    package var refused: [String] = []
    /// Changesets of ours that the peer did not keep: something that they build on is missing or damaged there.
    package var dropped = 0
    /// Whether both sides hold the same with equal digests now.
    package var isConverged = false
    /// Alarm: both sides hold the same with unequal digests.
    package var isDiverged = false
    /// Log positions before and after: what came stands between them.
    package var positions: ClosedRange<Int> = 0...0
    /// The other side's clock minus ours, in milliseconds.
    package var clockDifference = 0
}

/// What an exchange is for.
package enum SyncMode: Sendable, Hashable {
    /// Take what the peer has.
    case pull
    /// Give what the peer lacks.
    case push
    /// Both.
    case both
    /// Both, and stay.
    case live

    var session: Session.Mode {
        switch self {
        case .pull: .pull
        case .push: .push
        case .both: .both
        case .live: .live
        }
    }
}

/// Runs the one session engine on demand: pull, push or both with one peer.
package struct Synchroniser: Sendable {
    private let store: DatasetStore
    private let keys: KeyRing
    private let name: String

    /// Works for the replica in `store`.
    package init(store: DatasetStore, keys: KeyRing, name: String) {
        self.store = store
        self.keys = keys
        self.name = name
    }

    /// Connects to `peer` and exchanges.
    ///
    /// Throws an `ErrorReport`; what was acknowledged before stays so.
    package func run(
        _ mode: SyncMode,
        with peer: Peer,
        dataset: Digest,
        progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> SyncReport {
        do {
            var peer = peer
            // Its key may have been handed on since it was joined.
            let known = peer.key
            peer.key = try await store.read { Lineage($0.replica).current(of: known) }
            let found = peer
            let done = try await keys.withConnection(
                host: peer.host,
                port: peer.port,
                expecting: peer.key,
                wasLetIn: \.ending.wasOpen
            ) { connection in
                try await attempt(
                    connection,
                    LineSource(connection),
                    mode: mode,
                    dataset: dataset,
                    found,
                    progress
                )
            }
            return try Self.conclude(done, mode, peer)
        } catch let report as ErrorReport {
            throw report
        } catch let error as StoreError {
            throw ErrorReport(error, directory: "the working copy", .client)
        } catch {
            throw ErrorReport(connecting: error, to: peer.name, peer.host, peer.port)
        }
    }

    func exchange(
        _ connection: Connection,
        _ lines: LineSource,
        mode: SyncMode,
        dataset: Digest,
        _ peer: Peer,
        _ progress: @escaping @Sendable (SyncProgress) -> Void
    ) async throws -> SyncReport {
        let done = try await attempt(
            connection,
            lines,
            mode: mode,
            dataset: dataset,
            peer,
            progress
        )
        return try Self.conclude(done, mode, peer)
    }

    /// What one connection came to.
    private struct Attempt: Sendable {
        let report: SyncReport
        let ending: SessionEnding
        let isComplete: Bool
    }

    private func attempt(
        _ connection: Connection,
        _ lines: LineSource,
        mode: SyncMode,
        dataset: Digest,
        _ peer: Peer,
        _ progress: @escaping @Sendable (SyncProgress) -> Void
    ) async throws -> Attempt {
        let present = keys.present.publicKey
        let (state, chain, before) = try await store.read { view in
            let own = view.replica.index.segments.last { $0.key == present }
            return (try LocalState(view), own?.chain ?? dataset, view.changesetCount)
        }
        let setup = Session.Setup(
            dataset: dataset,
            chain: chain,
            name: name,
            software: Node.software,
            mode: mode.session,
            wallClock: World.milliseconds,
            state: state
        )
        let tally = Tally(SyncReport(peerName: peer.name, peer: peer), progress)
        let (growth, growthIn) = AsyncStream.makeStream(of: Void.self)
        defer { growthIn.finish() }
        let driver = SessionDriver(
            store: store,
            setup: setup,
            growth: growth,
            passOn: { try await store.settle() },
            passesOnAtOnce: true,
            observe: { tally.note($0) }
        )
        let ending = try await driver.run(connection, lines)
        var report = tally.report
        let after = try await store.read { $0.changesetCount }
        report.positions = before...max(before, after)
        report.received = after - before
        return Attempt(report: report, ending: ending, isComplete: tally.isComplete(mode))
    }

    private static func conclude(
        _ attempt: Attempt,
        _ mode: SyncMode,
        _ peer: Peer
    ) throws -> SyncReport {
        let (report, ending) = (attempt.report, attempt.ending)
        if let error = ending.error {
            throw ErrorReport(ending: error, with: peer, report, wasOpen: ending.wasOpen)
        }
        // Who does not know a key says nothing to it while an invitation is open, and ends the connection.
        guard ending.wasOpen else {
            let silence = WireError(.notMember, "it ended without a greeting")
            throw ErrorReport(ending: silence, with: peer, report, wasOpen: false)
        }
        // An orderly goodbye before everything was exchanged is no success: the other side may be stopping.
        guard mode != .live, attempt.isComplete else {
            let end = earlyEnd(mode)
            throw ErrorReport(ending: end, with: peer, report, wasOpen: ending.wasOpen)
        }
        return report
    }

    private static func earlyEnd(_ mode: SyncMode) -> WireError {
        let text =
            mode == .live ? "it ended the connection" : "it ended before everything was exchanged"
        return WireError(.internal, text)
    }
}
