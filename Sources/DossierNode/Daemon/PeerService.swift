internal import DossierCore
internal import DossierCrypto
internal import DossierReplication
internal import DossierStore
internal import DossierTransport
internal import DossierWire
internal import Logging

/// Carries sessions with peers, whoever dialled.
struct PeerService: Sendable {
    let node: Node
    let logger: Logger

    /// Serves a connection that somebody made to us.
    func serve(_ connection: Connection) async throws {
        let lines = LineSource(connection)
        guard let peer = connection.peerKey, try await greets(connection, lines, peer) else {
            return
        }
        // Who was a member when it connected gets what says that it is none any more; a stranger gets nothing.
        guard connection.verdict == .member || node.role(of: peer) != nil else { return }
        _ = try await session(connection, lines, peer, name: peer.fingerprint)
    }

    /// Whether a session is to begin; until then few connections of one key are kept.
    private func greets(
        _ connection: Connection,
        _ lines: LineSource,
        _ peer: PublicKey
    ) async throws -> Bool {
        let place = node.waiting.enter(peer) { connection.cut() }
        defer { node.waiting.leave(peer, place) }
        return try await PairingDesk(node: node, logger: logger).serve(connection, lines)
    }

    /// Runs a session that stays; `address` is what we dialled, if we did.
    ///
    /// Returns how it ended; nil if another connection of this pair stays instead.
    func session(
        _ connection: Connection,
        _ lines: LineSource,
        _ peer: PublicKey,
        name: String,
        address: String? = nil
    ) async throws -> SessionEnding? {
        let ticket = node.hub.register(
            peer: peer,
            name: name,
            address: address ?? connection.remoteAddress,
            isOutgoing: address != nil,
            own: connection.ownKey ?? node.key.publicKey
        )
        guard let ticket else {
            let error = WireError(.busy, "another connection of this pair stays")
            try await connection.write(Message.error(.init(error)).encoded + [0x0A])
            return nil
        }
        defer { node.hub.remove(ticket.id) }
        // Removed between the handshake and now: nobody else would tell it.
        if node.isGone(peer) { node.hub.announceGrowth { !node.isGone($0) } }
        let refusals = Refusals()
        let driver = SessionDriver(
            store: node.store,
            setup: try await node.setup(.live),
            growth: ticket.growth,
            passOn: { try await node.grew() },
            observe: { event in
                observe(event, ticket.id, name, refusals)
                endIfHandedOn(connection, ticket.id)
            },
            stop: ticket.stop
        )
        logger.info("session began", metadata: ["peer": "\(name)"])
        do {
            let ending = try await driver.run(connection, lines)
            log(ending, name)
            return ending
        } catch let error as StoreError {
            logger.warning("session failed", metadata: ["peer": "\(name)", "error": "\(error)"])
            throw error
        }
    }

    /// A session that was opened with a key of before ends once both sides have everything, the rotation among it: the
    /// next one is opened with the present key.
    private func endIfHandedOn(_ connection: Connection, _ id: Int) {
        guard connection.ownKey != node.key.publicKey, node.hub.isExchanged(id) else { return }
        node.hub.end(id)
    }

    func observe(_ event: Event, _ id: Int, _ name: String, _ refusals: Refusals) {
        node.hub.note(id, event)
        switch event {
        case .divergence:
            logger.error(
                "equal vectors and unequal states: verify both replicas",
                metadata: ["peer": "\(name)"]
            )
        case .forkFound(let chain):
            logger.warning(
                "a chain is forked: both branches are kept",
                metadata: ["peer": "\(name)", "chain": "\(chain)"]
            )
        case .ownChainAhead(let head):
            logger.warning(
                "a peer shows other writings under this replica's chain: a new chain begins",
                metadata: ["peer": "\(name)", "chain": "\(head.chain)"]
            )
        case .chainRefused(let refused), .refused(let refused):
            guard let count = refusals.note() else { break }
            logger.warning(
                "changeset refused",
                metadata: [
                    "peer": "\(name)", "code": "\(refused.code.rawValue)", "count": "\(count)",
                ]
            )
        case .peerFailed(let error):
            logger.warning(
                "peer ended the session",
                metadata: ["peer": "\(name)", "code": "\(error.code.rawValue)"]
            )
        case .unavailable(let missing):
            logger.warning(
                "the peer cannot give changesets that are damaged or incomplete here",
                metadata: ["peer": "\(name)", "count": "\(missing.count)"]
            )
        case .peerDropped(let numbers):
            logger.info(
                "changesets not kept by the peer, which lacks what they build on",
                metadata: ["peer": "\(name)", "count": "\(numbers.count)"]
            )
        case .greeted, .peerHeads, .toReceive, .toSend, .received, .sent, .caughtUp,
            .peerCaughtUp, .peerDeclines, .dropped, .forkTellable, .forkProof, .converged:
            break
        }
    }

    private func log(_ ending: SessionEnding, _ name: String) {
        guard let error = ending.error else {
            logger.info("session ended", metadata: ["peer": "\(name)"])
            return
        }
        let level: Logger.Level = error.code == .internal || error.code == .busy ? .info : .warning
        logger.log(
            level: level,
            "session ended",
            metadata: [
                "peer": "\(name)", "code": "\(error.code.rawValue)", "detail": "\(error.detail)",
            ]
        )
    }
}
