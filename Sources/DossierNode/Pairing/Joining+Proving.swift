internal import DossierCore
internal import DossierCrypto
internal import DossierText
internal import DossierTransport
internal import DossierWire

extension Joining {
    /// Lines that are read from whoever answers before it has proven the code: its salt, its answer, and some of a
    /// later version that may be ignored.
    ///
    /// Each has at most a stranger's bytes, and none is kept.
    static let unprovenLines = 16

    /// Proves the code to whoever answers, and takes its word only with its own proof.
    ///
    /// Throws an `ErrorReport` or `TransportError`.
    func prove(
        _ connection: Connection,
        _ lines: LineSource,
        _ key: SigningKey,
        _ name: String
    ) async throws -> Message.Joined {
        try await connection.whilePairing {
            try await connection.write(Message.join(.ask(name: name)).encoded + [0x0A])
            var proof: PairingProof?
            for _ in 0..<Self.unprovenLines {
                guard let line = try await lines.line() else { throw Self.refusal(nil) }
                switch try? Message.decode(line[...]) {
                case .salt(let salt)? where proof == nil:
                    let mine = try self.proof(salt, connection, key)
                    proof = mine
                    let step = Message.Join.prove(
                        name: name,
                        key: key.publicKey,
                        proof: mine.ofDialler
                    )
                    try await connection.write(Message.join(step).encoded + [0x0A])
                case .joined(let joined)?:
                    guard let proof, HMAC.isEqual(proof.ofListener, joined.proof) else {
                        throw impostor
                    }
                    return joined
                case .error(let error)?: throw Self.refusal(error)
                case .ignored?: continue
                default: throw impostor
                }
            }
            throw impostor
        }
    }

    private func proof(
        _ salt: [UInt8],
        _ connection: Connection,
        _ key: SigningKey
    ) throws -> PairingProof {
        guard let handshake = connection.handshake, let secret = code.key(salt: salt) else {
            throw TransportError.closed
        }
        return PairingProof(
            key: secret,
            exporter: handshake.exporterSecret,
            dialler: key.publicKey,
            listener: handshake.peerKey
        )
    }

    /// Whoever answers says other things than the holder of a code does.
    var impostor: ErrorReport {
        ErrorReport(
            .keyChanged,
            "\(host) does not know the code",
            details: ["Somebody else may answer under this name. Nothing was taken from it."]
        )
    }

    static func refusal(_ error: Message.PeerError?) -> ErrorReport {
        ErrorReport(
            .badCode,
            error.map(\.text) ?? "no code is open there, or this one is used or expired",
            details: ["Nothing was changed here. Ask for a new code."]
        )
    }
}
