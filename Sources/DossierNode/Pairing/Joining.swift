package import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText
internal import DossierTransport
internal import DossierVocabulary
internal import DossierWire

/// What joining brought.
package struct JoinReport: Sendable {
    /// The replica that admitted us.
    package let peer: Peer
    /// The dataset's id.
    package let dataset: Digest
    /// What we may do.
    package let role: Role
    /// What the first exchange brought.
    package let exchange: SyncReport
}

/// Joins a dataset with a code that a member gave (PROTOCOL: "Pairing").
package struct Joining: Sendable {
    /// The code as typed.
    package let code: PairingCode
    /// The inviter's host.
    package let host: String
    /// The inviter's port.
    package let port: Int
    /// Whether a key that somebody removed may come back: not if it was ever in other hands.
    package var takesRemovedKey = false

    /// Reads CODE@HOST[:PORT].
    ///
    /// Throws an `ErrorReport`.
    package init(parsing text: String) throws {
        guard let at = text.firstIndex(of: "@") else {
            throw ErrorReport(
                .usage,
                "a code and a host are needed, as CODE@HOST[:PORT]",
                details: ["Nothing was sent."]
            )
        }
        guard let code = PairingCode(typed: String(text[..<at])) else {
            let typed = text[..<at]
            let fault = typed.isEmpty ? "no code stands before the @" : "\(typed) is not a code"
            throw ErrorReport(
                .badCode,
                "\(fault): it has twelve letters, as K7QF-3M9X-2TBW",
                details: ["Nothing was sent."]
            )
        }
        guard let (host, port) = Peer.parse(address: String(text[text.index(after: at)...])) else {
            throw ErrorReport(
                .usage,
                "\(text[text.index(after: at)...]) is not HOST or HOST:PORT",
                details: ["Nothing was sent."]
            )
        }
        self.code = code
        self.host = host
        self.port = port
    }

    /// Notes that everything a join needs is in place.
    package static func complete(_ home: Home) { FileAccess.remove(home.joiningPath) }

    /// Proves the code, takes the dataset into `home` and fetches everything.
    ///
    /// Throws an `ErrorReport`; a retry goes on.
    package func join(
        _ home: Home,
        as name: String,
        progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> JoinReport {
        if home.holdsDataset {
            if home.isJoining { return try await resume(home, name, progress) }
            let key = try home.identity()
            let store = try home.open(key)
            defer { try? store.close() }
            return try await comeBack(store, key, home, as: name, progress: progress)
        }
        let key = try home.identityOrNew()
        return try await dial(key) { connection in
            let lines = LineSource(connection)
            let joined = try await prove(connection, lines, key, name)
            return try await take(joined, connection, lines, home, key, name, progress)
        }
    }

    /// Joins again with the key and the data that are there, after the membership has ended.
    ///
    /// Throws an `ErrorReport`: `already-there` for a member, `not-member` for a removed key that was not asked for,
    /// `dataset` where the code is for another one.
    package func comeBack(
        _ store: DatasetStore,
        _ key: SigningKey,
        _ home: Home,
        as name: String,
        progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) async throws -> JoinReport {
        let (dataset, standing) = try await store.reading(as: key.publicKey) { reading in
            (
                reading.replica.index.founding ?? reading.replica.dataset,
                try reading.standing(of: key.publicKey)
            )
        }
        try permit(standing, home)
        return try await dial(key) { connection in
            let lines = LineSource(connection)
            let joined = try await prove(connection, lines, key, name)
            guard joined.dataset == dataset, let handshake = connection.handshake else {
                throw ErrorReport(
                    .dataset,
                    "the code is for another dataset than the one here",
                    details: ["Nothing was changed here. Join into another folder."]
                )
            }
            let peer = Peer(name: joined.name, host: host, port: port, key: handshake.peerKey)
            try PeersFile.add(peer, to: home.peersPath)
            try await connection.raiseLineLimit()
            let exchange = try await Synchroniser(store: store, keys: KeyRing(key), name: name)
                .exchange(connection, lines, mode: .pull, dataset: joined.dataset, peer, progress)
            return JoinReport(
                peer: peer,
                dataset: joined.dataset,
                role: joined.role,
                exchange: exchange
            )
        }
    }

    private func permit(_ standing: Standing, _ home: Home) throws {
        switch standing {
        case .retired, .unknown: return
        case .removed(let by, _, let why):
            guard !takesRemovedKey else { return }
            throw ErrorReport(
                .notMember,
                "the key here was removed by \(by)" + (why.map { ": \($0)" } ?? ""),
                details: [
                    "Nothing was sent. Join into another folder, which makes a new key.",
                    "If this key was never in other hands, --same-key lets it come back.",
                ]
            )
        case .rotated(let key):
            throw ErrorReport(
                .retired,
                "the key here was handed on to key \(key)",
                details: ["Nothing was sent. Join into another folder, which makes a new key."]
            )
        case .member(let role):
            // A removal may not have come here yet.
            guard !takesRemovedKey else { return }
            throw ErrorReport(
                .alreadyThere,
                "\(home.directory) holds a dataset already, as a member: \(role)",
                details: [
                    "Nothing was changed. Join into another folder.",
                    "If that machine does not accept this key any more: --same-key joins with it again.",
                ]
            )
        }
    }

    /// Connects to whoever answers, which has to prove the code; only then is its key kept.
    private func dial(
        _ key: SigningKey,
        _ body: (Connection) async throws -> JoinReport
    ) async throws -> JoinReport {
        let dialler = try Dialler(identity: TransportIdentity(key: key))
        let anyone: PeerJudgement = { _ in .unproven }
        do {
            return try await dialler.withConnection(
                host: host,
                port: port,
                judgement: anyone,
                body
            )
        } catch let report as ErrorReport {
            throw report
        } catch let error as TransportError {
            // Who has no code open says nothing to strangers: it ends the connection.
            switch error {
            case .deadline(.pairing, _): throw ErrorReport(connecting: error, to: host, port)
            case .alertReceived, .closed, .truncated, .deadline: throw Self.refusal(nil)
            case .lineTooLong: throw impostor
            default: throw ErrorReport(connecting: error, to: host, port)
            }
        } catch {
            throw ErrorReport(connecting: error, to: host, port)
        }
    }

    /// Goes on with a join that was cut after the admission: the code is used, the key is a member's.
    private func resume(
        _ home: Home,
        _ name: String,
        _ progress: @escaping @Sendable (SyncProgress) -> Void
    ) async throws -> JoinReport {
        guard let peer = try PeersFile.read(home.peersPath).last else {
            throw ErrorReport(.io, "\(home.peersPath) names no peer")
        }
        let key = try home.identity()
        let marker = (try? FileAccess.read(home.joiningPath, limit: 64)) ?? []
        guard let dataset = Digest(base64URL: String(decoding: marker, as: UTF8.self)) else {
            throw ErrorReport(.io, "\(home.joiningPath) cannot be read")
        }
        let store = try openOrCreate(home, dataset, key)
        let exchange = try await Synchroniser(store: store, keys: KeyRing(key), name: name)
            .run(.pull, with: peer, dataset: dataset, progress: progress)
        let role = try await store.read {
            $0.replica.membership.currentGrant(of: key.publicKey)?.role
        }
        try store.close()
        return JoinReport(peer: peer, dataset: dataset, role: role ?? .reader, exchange: exchange)
    }

    /// Opens the store of a cut join, or makes it where the join was cut before.
    private func openOrCreate(
        _ home: Home,
        _ dataset: Digest,
        _ key: SigningKey
    ) throws -> DatasetStore {
        do {
            return try home.open(key)
        } catch let report as ErrorReport where report.id == .noDataset {
            return try home.create(dataset, key)
        }
    }

    private func take(
        _ joined: Message.Joined,
        _ connection: Connection,
        _ lines: LineSource,
        _ home: Home,
        _ key: SigningKey,
        _ name: String,
        _ progress: @escaping @Sendable (SyncProgress) -> Void
    ) async throws -> JoinReport {
        guard let handshake = connection.handshake else { throw TransportError.closed }
        let peer = Peer(name: joined.name, host: host, port: port, key: handshake.peerKey)
        try PeersFile.add(peer, to: home.peersPath)
        try FileAccess.replace(
            home.joiningPath,
            with: Array(joined.dataset.base64URL.utf8),
            mode: 0o600
        )
        let store = try home.create(joined.dataset, key)
        try await connection.raiseLineLimit()
        let exchange = try await Synchroniser(store: store, keys: KeyRing(key), name: name)
            .exchange(connection, lines, mode: .pull, dataset: joined.dataset, peer, progress)
        try store.close()
        return JoinReport(
            peer: peer,
            dataset: joined.dataset,
            role: joined.role,
            exchange: exchange
        )
    }
}
