internal import DossierCore
internal import DossierCrypto
internal import DossierTransport
internal import DossierWire
internal import Logging

/// Answers those who join: proves the code on both sides, then admits (PROTOCOL: "Pairing").
struct PairingDesk: Sendable {
    let node: Node
    let logger: Logger

    /// Lets a stranger speak of nothing but joining.
    ///
    /// Returns whether it is a member now.
    func serve(_ connection: Connection, _ lines: LineSource) async throws -> Bool {
        while let line = try await lines.line() {
            guard let message = try? Message.decode(line[...]), case .join(let join) = message,
                let answer = await answer(join, connection)
            else {
                logger.warning(
                    "stranger turned away",
                    metadata: ["address": "\(connection.remoteAddress)"]
                )
                return false
            }
            try await connection.write(answer.encoded + [0x0A])
            if case .joined = answer {
                try await connection.raiseLineLimit()
                return true
            }
            if case .error = answer { return false }
        }
        return false
    }

    /// The answer to a stranger or to a member that never heard that it was admitted; nil means silence.
    func answer(_ join: Message.Join, _ connection: Connection) async -> Message? {
        guard let handshake = connection.handshake else { return nil }
        let now = World.milliseconds
        switch join {
        case .ask:
            guard let salt = node.invitations.salt(now: now) else { return nil }
            return .salt(salt)
        case .prove(let name, let key, let proof):
            guard key == handshake.peerKey else { return nil }
            return await admit(key, called: name, proof, handshake, connection.remoteAddress)
        }
    }

    private func admit(
        _ key: PublicKey,
        called name: String,
        _ proof: [UInt8],
        _ handshake: Handshake,
        _ address: String
    ) async -> Message? {
        let host = address.lastIndex(of: ":").map { String(address[..<$0]) } ?? address
        func proofs(_ code: [UInt8]) -> PairingProof {
            PairingProof(
                key: code,
                exporter: handshake.exporterSecret,
                dialler: key,
                listener: handshake.ownKey
            )
        }
        let invitation = node.invitations.match(
            proof,
            from: host,
            of: key,
            now: World.milliseconds,
            expected: { proofs($0).ofDialler }
        )
        guard let invitation else {
            logger.warning("wrong pairing code", metadata: ["address": "\(address)"])
            return .error(
                Message.PeerError(WireError(.notMember, "the code is wrong, used or expired"))
            )
        }
        do {
            let admission: OperationID
            if let known = invitation.joined?.admission {
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

    private func write(
        _ key: PublicKey,
        _ invitation: Invitations.Invitation,
        _ name: String
    ) async throws -> OperationID {
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
