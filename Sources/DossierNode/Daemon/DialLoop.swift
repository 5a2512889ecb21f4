internal import DossierCrypto
internal import DossierText
internal import DossierTransport
internal import DossierWire
internal import Logging

/// Keeps one connection to one peer: tries at once, then less and less often, and starts anew after a success.
struct DialLoop: Sendable {
    /// The first and the longest wait, in milliseconds.
    static let backoff = 1000...300_000

    let service: PeerService
    let peer: Peer
    let number: Int
    let isPaused: @Sendable (PublicKey) -> Bool
    /// Is told after each attempt whether the peer refused the connection.
    let noteRefusal: @Sendable (PublicKey, Bool) -> Void

    /// Runs until cancelled.
    ///
    /// Throws `StoreError` where the store failed for good.
    func run() async throws {
        var wait = Self.backoff.lowerBound
        let changes = service.node.hub.changes(number)
        while !Task.isCancelled {
            if isIdle {
                for await _ in changes {
                    if !isIdle { break }
                }
                continue
            }
            if try await attempt() {
                wait = Self.backoff.lowerBound
            } else {
                wait = min(wait * 2, Self.backoff.upperBound)
            }
            // Full jitter: a fleet that lost its hub does not come back as one wave.
            try await Task.sleep(for: .milliseconds(Int.random(in: (wait / 10)...wait)))
        }
    }

    /// Whether there is nothing to dial: connected, cut by a person, or no member any more.
    private var isIdle: Bool {
        let node = service.node
        return node.hub.isConnected(key) { node.current(of: $0) } || isPaused(key)
            || node.isGone(key)
    }

    /// The peer's key now: it may have been handed on since the peer became known.
    private var key: PublicKey { service.node.current(of: peer.key) }

    /// Whether the peer greeted; a session that gives way to another one of the pair counts as well.
    private static func wasLetIn(_ ending: SessionEnding?) -> Bool { ending?.wasOpen ?? true }

    /// Returns whether the peer was reached and greeted.
    private func attempt() async throws -> Bool {
        let failure: any Error
        let key = key
        do {
            let ending = try await service.node.keys.withConnection(
                host: peer.host,
                port: peer.port,
                expecting: key,
                wasLetIn: Self.wasLetIn
            ) { connection in
                try await service.session(
                    connection,
                    LineSource(connection),
                    key,
                    name: peer.name,
                    address: peer.address
                )
            }
            let wasLetIn = Self.wasLetIn(ending)
            noteRefusal(key, !wasLetIn && ending?.error?.code == .notMember)
            return wasLetIn
        } catch let error as CancellationError {
            throw error
        } catch let fatal as FatalStoreError {
            throw fatal
        } catch {
            failure = error
        }
        // Who refused once and cannot be reached now is not known to refuse still.
        if case .alertReceived? = failure as? TransportError {
            noteRefusal(key, true)
        } else {
            noteRefusal(key, false)
        }
        service.logger.info(
            "peer not reached",
            metadata: [
                "peer": "\(peer.name)", "address": "\(peer.address)",
                "reason": "\(ErrorReport.reason(failure))",
            ]
        )
        return false
    }
}

/// A store failed for good: the daemon must end and never acknowledge again (QUALITY: R3).
struct FatalStoreError: Error {
    let cause: any Error
}
