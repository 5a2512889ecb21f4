internal import DossierCore
package import DossierCrypto
package import DossierStore
internal import DossierText
internal import DossierVocabulary

/// Erases parts for everybody, signed by the replica's own key or by the founding key.
package struct Erasing: Sendable {
    private let store: DatasetStore
    private let own: PublicKey
    private let founder: SigningKey?

    /// Works in `store`, which the key `own` opened; `founder` signs where it is given.
    package init(_ store: DatasetStore, own: PublicKey, founder: SigningKey? = nil) {
        self.store = store
        self.own = own
        self.founder = founder
    }

    /// What a request would take; nothing is written.
    ///
    /// Throws an `ErrorReport`: `not-permitted`, `no-such-entity`, `no-such-property`, `bad-value` …
    package func preview(_ request: ErasureRequest) async throws -> ErasureView {
        let hand = founder?.publicKey ?? own
        return try await reportingAsync {
            while try await !store.feedSearch() {}
            return try await reading { reading in
                var problems = Problems()
                _ = try problems.check { try Self.permit(hand, reading.replica) }
                let view = try problems.check { try ErasurePlan(request, reading).view() }
                return try problems.settled(view)
            }
        }
    }

    /// Whether a request names what is there, whoever may erase it; nothing is written.
    ///
    /// Throws an `ErrorReport`: `no-such-entity`, `no-such-property`, `bad-value` …
    package func find(_ request: ErasureRequest) async throws {
        try await reportingAsync {
            while try await !store.feedSearch() {}
            _ = try await reading { try ErasurePlan(request, $0).view().partCount }
        }
    }

    /// Erases what a request asks for; the grace period of the bytes here begins.
    ///
    /// Throws an `ErrorReport`; then nothing was written.
    package func perform(_ request: ErasureRequest) async throws -> ErasureView {
        var view = try await preview(request)
        let written = try await write(view)
        view.due = World.milliseconds + DatasetStore.gracePeriod
        let parts = view.names.map(\.id)
        (view.changeset, view.due) = try await reportingAsync {
            _ = try await store.shred(now: World.milliseconds)
            return try await reading { reading in
                let place = try reading.replica.storage.place(of: written)
                let due = try parts.compactMap { try reading.view.shredding(of: $0) }
                return (place.map { reading.name(written, at: $0) }, due.map(\.time).max())
            }
        }
        return view
    }

    /// Destroys at once the bytes on this machine that erasures took, and ends their grace periods.
    ///
    /// Returns how many parts they were. Throws an `ErrorReport`.
    package func destroy() async throws -> Int {
        try await reportingAsync {
            guard try await store.settle() else {
                throw ErrorReport(
                    .corrupt,
                    "a damaged changeset is in the way: counting has changed and is not settled",
                    details: ["Nothing was destroyed."],
                    tries: ["dossier sync", "dossier verify --repair"]
                )
            }
            return try await store.shredAtOnce().shredded
        }
    }

    private func write(_ view: ErasureView) async throws -> Digest {
        let occasion = Occasion(
            time: World.milliseconds,
            seed: World.randomBytes(32),
            incarnation: World.randomBytes(16),
            message: view.why
        )
        var draft = Draft()
        for name in view.names { draft.erase(name.id) }
        if view.leavesNote {
            draft.retract(view.entity.id, removes: [], fields: ["reason": view.why])
        }
        let (written, hand) = (draft, founder?.publicKey ?? own)
        return try await reportingAsync {
            try await store.write { [founder] transaction in
                try Self.permit(hand, transaction.replica)
                if let founder {
                    return try transaction.seal(written, occasion, as: founder).digest
                }
                guard let sealed = try transaction.seal([written], occasion).last else {
                    throw StoreError.ownRefused(nil)
                }
                return sealed.digest
            }
        }
    }

    private func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        try await store.reading(as: own, body)
    }

    private static func permit(
        _ hand: PublicKey,
        _ replica: Replica<SQLiteStorage>
    ) throws {
        guard let report = try ErrorReport(onlyAdmins: "erase for everybody", hand, replica)
        else { return }
        throw report
    }
}
