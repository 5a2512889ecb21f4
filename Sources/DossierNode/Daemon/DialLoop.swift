internal import DossierCrypto
internal import DossierTransport
internal import Logging

/// Keeps one connection to one peer: tries at once, then less and less often, and starts anew after a success.
struct DialLoop: Sendable {
    /// The first and the longest wait, in milliseconds.
    static let backoff = 1000...300_000

    let service: PeerService
    let peer: Peer
    let dialler: Dialler
    let number: Int
    let isPaused: @Sendable (PublicKey) -> Bool

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
        service.node.hub.isConnected(peer.key) || isPaused(peer.key)
            || service.node.isGone(peer.key)
    }

    /// Returns whether the peer was reached and greeted.
    private func attempt() async throws -> Bool {
        let failure: any Error
        do {
            let ending = try await dialler.withConnection(
                host: peer.host,
                port: peer.port,
                expecting: peer.key
            ) { connection in
                try await service.session(
                    connection,
                    LineSource(connection),
                    peer.key,
                    name: peer.name,
                    address: peer.address
                )
            }
            return ending?.wasOpen ?? true
        } catch let error as CancellationError {
            throw error
        } catch let error as TransportError {
            failure = error
        } catch {
            if let fatal = error as? FatalStoreError { throw fatal }
            failure = error
        }
        service.logger.info(
            "peer not reached",
            metadata: [
                "peer": "\(peer.name)", "address": "\(peer.address)", "reason": "\(failure)",
            ]
        )
        return false
    }
}

/// A store failed for good: the daemon must end and never acknowledge again (QUALITY: R3).
struct FatalStoreError: Error {
    let cause: any Error
}
