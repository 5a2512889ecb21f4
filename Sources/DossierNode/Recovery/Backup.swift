internal import DossierCore
package import DossierCrypto
package import DossierStore
package import DossierText
internal import DossierWire

/// What a backup holds.
package struct BackupReport: Hashable, Sendable {
    /// The file.
    package var path: String
    /// Changesets in it.
    package var changesets: Int
    /// Its bytes.
    package var bytes: Int
    /// The state digest that its restoration has.
    package var stateDigest: Digest
}

/// What a long step with changesets is doing.
package struct RecoveryProgress: Hashable, Sendable {
    /// In one word, such as `Writing`.
    package var verb: String
    /// Changesets done.
    package var done: Int
    /// Changesets in all.
    package var total: Int

    /// The line for a terminal.
    package var line: ProgressLine {
        ProgressLine(
            verb: verb,
            noun: "changesets",
            done: UInt64(max(0, done)),
            total: UInt64(max(0, total))
        )
    }
}

/// Writes everything that a replica holds into one file without any secret, beside the writer.
package enum Backup {
    /// Makes the file, restores it for trial beside it, and only then gives it its name.
    ///
    /// Throws an `ErrorReport` and `StoreError`: then there is no file of that name.
    package static func make(
        of store: DatasetStore,
        to path: String,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> BackupReport {
        let (finished, heading) = try await ChangesetFileWriter.write(
            .backup,
            of: store,
            lackedBy: VersionVector(),
            to: path
        ) { progress(RecoveryProgress(verb: "Writing", done: $0, total: $1)) }
        let writer = finished.writer
        let trial = path + ".trial"
        FileAccess.removeStore(trial)
        defer { FileAccess.removeStore(trial) }
        let reader = try ChangesetFileReader(writer.temporary)
        let copy = try TrialStore.fill(trial, from: reader, identity: nil)
        let result = try await copy.take(reader) {
            progress(RecoveryProgress(verb: "Checking", done: $0, total: heading.changesets))
        }
        try copy.store.close()
        guard reader.fault == nil, result.isWhole, result.stateDigest == heading.stateDigest else {
            throw ErrorReport(
                .corrupt,
                "the backup does not restore to what is held here, so it was not kept",
                details: [result.firstProblem ?? "Its state is another one."],
                tries: ["dossier verify --full"],
                isSafe: nil
            )
        }
        try writer.place()
        return BackupReport(
            path: path,
            changesets: heading.changesets,
            bytes: writer.bytes,
            stateDigest: heading.stateDigest
        )
    }
}

/// A new replica in a scratch folder, filled from a file.
struct TrialStore {
    /// What the file came to.
    struct Result: Sendable {
        var intake: Intake.Result
        var stateDigest: Digest
        /// Whether every changeset of the file is held.
        var isWhole: Bool { intake.refused == 0 && intake.waiting == 0 }
        var firstProblem: String? { intake.problems.first?.sentence }
    }

    let store: DatasetStore

    /// Begins the replica.
    static func fill(
        _ folder: String,
        from reader: ChangesetFileReader,
        identity: SigningKey?
    ) throws -> TrialStore {
        TrialStore(
            store: try DatasetStore.create(
                directory: folder,
                dataset: reader.heading.dataset,
                identity: identity,
                rules: DatasetRules.summary
            )
        )
    }

    /// Takes the whole file.
    func take(
        _ reader: ChangesetFileReader,
        progress: @Sendable (Int) -> Void
    ) async throws -> Result {
        var intake = Intake(store)
        let result = try await intake.take(reader, progress: progress)
        try await store.settle()
        let digest = try await store.read { try $0.replica.stateDigest }
        return Result(intake: result, stateDigest: digest)
    }
}
