package import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierVocabulary

/// What a rotation of a replica's key does, or would do.
package struct RotationView: Hashable, Sendable {
    /// The member's name.
    package var name: String
    /// Its role, which goes over.
    package var role: Role
    /// Eight letters of the key that is handed on.
    package var before: String
    /// Eight letters of the successor; nil while it was only tried.
    package var after: String?
    /// Changesets of the old key, all of which go on counting.
    package var changesets: Int
    /// The changeset that says it; nil while it was only tried.
    package var changeset: ChangesetName?
    /// Why, as it is written into the dataset.
    package var why: String?
}

/// Hands a replica's place on to a new key of its own (FORMAT: `rotate`).
struct Rotating {
    let store: DatasetStore
    let keys: KeyRing
    let files: KeyFiles

    /// What it would do; nothing is written.
    ///
    /// Throws an `ErrorReport`: `not-permitted`, `rotation-pending`, `not-member`, `retired`.
    func preview(_ why: String?) async throws -> RotationView {
        let own = keys.present.publicKey
        return try await read { reading in
            try Self.judge(reading)
            let role = reading.replica.membership.currentGrant(of: own)?.role ?? .reader
            let written = reading.segments.filter { $0.key == own }
            return RotationView(
                name: reading.people.name(of: own),
                role: role,
                before: own.fingerprint,
                changesets: written.reduce(0) { $0 + $1.last - $1.start + 1 },
                why: why
            )
        }
    }

    /// Does it: the new key is at work when this returns.
    ///
    /// Throws an `ErrorReport`; then the old key is at work, or the next opening ends what was begun.
    func perform(_ why: String?) async throws -> RotationView {
        var view = try await preview(why)
        let present = keys.present
        let written = try await reportingAsync {
            let successor = try SigningKey(seed: World.randomBytes(32))
            try files.begin(successor) { try store.holdsRotation(to: $0) }
            let occasion = Occasion(
                time: World.milliseconds,
                seed: World.randomBytes(32),
                incarnation: World.randomBytes(16),
                message: why
            )
            let written = try await store.write { transaction in
                try transaction.rotate(to: successor, occasion).digest
            }
            // From here on nothing can be signed with the old key any more, whatever becomes of the files.
            try keys.rotate(to: successor)
            return written
        }
        do {
            try files.finish(present)
        } catch {
            throw ErrorReport(
                .io,
                "the new key is at work, but its file could not be put in place: \(error)",
                details: [
                    "Nothing is lost: the new key is in the file that ends in .next, and the next start "
                        + "puts it in place. Make room or mend the disk first."
                ],
                isSafe: true
            )
        }
        view.after = keys.present.publicKey.fingerprint
        view.changeset = try await read { reading in
            let place = try reading.replica.storage.place(of: written)
            return place.map { reading.name(written, at: $0) }
        }
        return view
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        try await reportingAsync {
            try await store.reading(as: keys.present.publicKey, body)
        }
    }

    private static func judge(_ reading: Reading) throws {
        let standing = try reading.standing(of: reading.own)
        let nothing = ErrorReport(.notMember, "this key is no member's", details: [])
        guard case .member(let role) = standing else {
            throw ErrorReport(standing, after: nothing) ?? nothing
        }
        guard role != Role.reader.rawValue else {
            throw ErrorReport(
                .notPermitted,
                "a reader cannot hand its key on: what a reader signs has no effect anywhere",
                details: [
                    "Nothing was written. An admin does it: he gives you a code (invite --role "
                        + "reader), you join with it in a new folder, and he removes the old key "
                        + "(peers remove NAME)."
                ],
                tries: ["dossier peers"]
            )
        }
        // What is beyond the heads that a rotation names would be set aside.
        if let fence = try reading.view.fences().last, !fence.isTailHeld {
            throw ErrorReport(
                .rotationPending,
                "changes of this key are known of that are not here: they would not count any more",
                details: [
                    ErrorReport.nothingWritten,
                    "If a pull does not bring them back, nobody has them; then join with a new code "
                        + "in a new folder to get a new key.",
                ],
                tries: ["dossier pull"]
            )
        }
    }
}

extension WorkingCopy {
    /// What a rotation of this copy's key would do.
    ///
    /// Throws an `ErrorReport`.
    package func previewRotation(why: String?) async throws -> RotationView {
        try await rotating().preview(why)
    }

    /// Hands this copy's place on to a new key; this value has the old one and is of no more use.
    ///
    /// Throws an `ErrorReport`: `rotation-pending` while the last rotation was not sent.
    package func rotateKey(why: String?) async throws -> RotationView {
        let hasRemote = try remote() != nil
        let isPending = try await reading { reading in
            guard hasRemote, let grant = reading.replica.membership.currentGrant(of: reading.own),
                reading.replica.isRotation(grant.id),
                let place = try reading.replica.storage.place(of: grant.id.changeset)
            else { return false }
            return !reading.isSent(place)
        }
        guard !isPending else {
            throw ErrorReport(
                .rotationPending,
                "the last change of this key was not sent yet",
                details: [ErrorReport.nothingWritten],
                tries: ["dossier push"]
            )
        }
        return try await rotating().perform(why)
    }

    private func rotating() throws -> Rotating {
        Rotating(store: store, keys: try keyRing(), files: KeyFiles(home.keyPath))
    }

    /// The keys with which this copy shows itself to its daemon.
    ///
    /// Throws an `ErrorReport`.
    package func keyRing() throws -> KeyRing {
        try reporting { try KeyRing(key, former: try KeyFiles(home.keyPath).former()) }
    }
}
