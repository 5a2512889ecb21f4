internal import DossierCore
internal import DossierCrypto
internal import DossierTransport
internal import DossierWire
internal import Logging

/// Answers those who join: proves the code on both sides, then admits (PROTOCOL: "Pairing").
struct PairingDesk: Sendable {
    let node: Node
    let logger: Logger

    /// Hears a dialler out before a session says anything: a stranger may speak of nothing but joining, and a member
    /// may join once more, for it may never have heard that it has.
    ///
    /// Returns whether a session is to begin; its first line is given back. Whoever has just read our proof takes
    /// longer lines from then on, and shows that it has by its own first line. Throws `PairingFault`.
    func serve(_ connection: Connection, _ lines: LineSource) async throws -> Bool {
        if connection.verdict != .member {
            let hasJoined = try await connection.whilePairing { try await pair(connection, lines) }
            guard hasJoined else { return false }
        }
        // A member, too, has its time: while a code is open each of its words would else begin the wait anew.
        return try await connection.whilePairing { try await greeting(connection, lines) }
    }

    private func greeting(_ connection: Connection, _ lines: LineSource) async throws -> Bool {
        while true {
            switch try await hear(connection, lines) {
            case .end: return false
            case .answered, .joined: continue
            case .other(let line):
                lines.putBack([line])
                return true
            }
        }
    }

    private func pair(_ connection: Connection, _ lines: LineSource) async throws -> Bool {
        while true {
            switch try await hear(connection, lines) {
            case .end: return false
            case .answered: continue
            case .joined: return true
            case .other: throw PairingFault.somethingElse
            }
        }
    }

    private enum Heard {
        case end
        case answered
        case joined
        /// Nothing about joining.
        case other([UInt8])
    }

    /// Reads a line and answers it if it is about joining.
    private func hear(_ connection: Connection, _ lines: LineSource) async throws -> Heard {
        guard let line = try await lines.line() else { return .end }
        guard case .join(let join)? = try? Message.decode(line[...]) else { return .other(line) }
        let answer = try await answer(join, connection)
        // Before the answer goes out: what comes after it may be longer.
        if case .joined = answer { try await connection.raiseLineLimit() }
        try await connection.write(answer.encoded + [0x0A])
        switch answer {
        case .joined: return .joined
        case .error: throw PairingFault.refused
        default: return .answered
        }
    }

    /// Throws `PairingFault` where the answer is silence.
    private func answer(
        _ join: Message.Join,
        _ connection: Connection
    ) async throws -> Message {
        guard let handshake = connection.handshake else { throw PairingFault.somethingElse }
        switch join {
        case .ask:
            let salt = node.invitations.salt(for: handshake.peerKey, now: World.milliseconds)
            guard let salt else { throw PairingFault.noCode }
            return .salt(salt)
        case .prove(let name, let key, let proof):
            guard key == handshake.peerKey else { throw PairingFault.somethingElse }
            return await admit(key, called: name, proof, handshake, connection)
        }
    }

    private func admit(
        _ key: PublicKey,
        called name: String,
        _ proof: [UInt8],
        _ handshake: Handshake,
        _ connection: Connection
    ) async -> Message {
        func proofs(_ code: [UInt8]) -> PairingProof {
            PairingProof(
                key: code,
                exporter: handshake.exporterSecret,
                dialler: key,
                listener: handshake.ownKey
            )
        }
        let finding = node.invitations.match(
            proof,
            from: connection.origin,
            of: key,
            now: World.milliseconds,
            expected: { proofs($0).ofDialler }
        )
        guard case .fits(let invitation) = finding else {
            note(finding, connection.remoteAddress)
            return Self.refusal
        }
        do {
            let admission: OperationID
            if let known = invitation.joined?.admission {
                // What a code once gave it gives to nobody whose membership is over.
                guard node.role(of: key) != nil else { return Self.refusal }
                admission = known
            } else {
                admission = try await write(key, invitation, name)
            }
            node.invitations.used(invitation.id, by: key, name: name, admission)
            return .joined(
                Message.Joined(
                    proof: proofs(invitation.key).ofListener,
                    dataset: node.dataset,
                    admission: admission,
                    role: invitation.role,
                    name: node.name
                )
            )
        } catch {
            node.invitations.release(invitation.id)
            logger.error("an admission could not be written", metadata: ["error": "\(error)"])
            return .error(
                Message.PeerError(WireError(.internal, "the admission could not be written"))
            )
        }
    }

    private static let refusal = Message.error(
        Message.PeerError(WireError(.notMember, "the code is wrong, used or expired"))
    )

    /// Strangers decide how many wrong proofs there are, so only the first, the second, the fourth and so on are told.
    private func note(_ finding: Invitations.Finding, _ address: String) {
        guard case .wrong(let count) = finding, count & (count - 1) == 0 else { return }
        logger.warning(
            "wrong pairing code",
            metadata: ["address": "\(address)", "count": "\(count)"]
        )
    }

    private func write(
        _ key: PublicKey,
        _ invitation: Invitations.Invitation,
        _ name: String
    ) async throws -> OperationID {
        guard node.ownRole == .admin else {
            throw WireError(.notPermitted, "this replica is no admin's any more")
        }
        let shown = invitation.name ?? name
        let changesets = try await node.author { _ in
            var draft = Draft()
            draft.admit(key, invitation.role, name: shown)
            return [draft]
        }
        guard let changeset = changesets.first else {
            throw WireError(.internal, "nothing was written")
        }
        logger.notice(
            "member admitted",
            metadata: ["name": "\(shown)", "role": "\(invitation.role.rawValue)"]
        )
        return OperationID(changeset.digest, 0)
    }
}

/// Why a pairing came to nothing; for the log.
enum PairingFault: Error, CustomStringConvertible {
    case somethingElse
    case noCode
    case refused

    var description: String {
        switch self {
        case .somethingElse: "a stranger spoke of something else than joining"
        case .noCode: "no code is open"
        case .refused: "the code was refused"
        }
    }
}
