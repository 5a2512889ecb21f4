package import DossierCore
package import DossierCrypto
internal import DossierStore
internal import DossierText
internal import DossierWire

/// What a restoration gave.
package struct RestoreReport: Hashable, Sendable {
    /// The dataset's title.
    package var title: String
    /// Changesets that are held now.
    package var changesets: Int
    /// Changesets of the file that are not.
    package var left: Int
    /// Entities.
    package var entities: Int
    /// Statements.
    package var statements: Int
    /// The state digest.
    package var stateDigest: Digest
    /// Whether it is the one that the backup names.
    package var isEqual: Bool
    /// The new replica's key.
    package var key: PublicKey?
    /// What that key may do; nil while nobody has admitted it.
    package var role: Role?
}

/// Makes a new replica of what a backup or a whole bundle holds.
package struct Restoration: Sendable {
    /// The file.
    package var path: String
    /// A member's secret key to go on with, out of a key backup; nil mints a new one, that nobody knows.
    package var key: SigningKey?
    /// Whether a damaged or cut file is taken as far as it goes.
    package var isPartial: Bool

    /// Names a file.
    package init(_ path: String, key: SigningKey? = nil, isPartial: Bool = false) {
        self.path = path
        self.key = key
        self.isPartial = isPartial
    }

    /// Restores into `home`, which gets its database only when everything is checked and on the disk.
    ///
    /// Throws an `ErrorReport`; a repeat after a crash starts anew.
    package func restore(
        into home: Home,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> RestoreReport {
        try mayBegin(in: home)
        let reader = try ChangesetFileReader(path)
        let new = FileAccess.missingFolders(of: home.directory)
        let scratch = home.directory + "/restoring"
        do {
            return try await restore(reader, into: home, scratch, progress)
        } catch {
            FileAccess.removeStore(scratch)
            for folder in new { FileAccess.removeEmptyFolder(folder) }
            if let failure = error as? FileFailure {
                throw ErrorReport(
                    .cannotCreate,
                    failure.description,
                    details: ["Nothing was restored."]
                )
            }
            guard let error = error as? StoreError else { throw error }
            throw ErrorReport(error, directory: home.directory, .client)
        }
    }

    /// Whether the file begins as a backup does, and `home` is free.
    ///
    /// Throws an `ErrorReport` of all that is wrong: `no-such-file`, `bad-input`, `already-there`.
    package func mayBegin(in home: Home) throws {
        var problems = Problems()
        _ = try problems.check { try ChangesetFileReader(path) }
        if home.holdsDataset {
            problems.add(
                ErrorReport(
                    .alreadyThere,
                    "\(home.directory) holds a dataset already",
                    details: ["Nothing was changed. Restore into another folder."]
                )
            )
        }
        try problems.finish()
    }

    private func restore(
        _ reader: ChangesetFileReader,
        into home: Home,
        _ scratch: String,
        _ progress: @escaping @Sendable (RecoveryProgress) -> Void
    ) async throws -> RestoreReport {
        FileAccess.removeStore(scratch)
        try FileAccess.makeDirectory(home.directory)
        let trial = try TrialStore.fill(scratch, from: reader, identity: nil)
        let total = reader.heading.changesets
        let result: TrialStore.Result
        var report: RestoreReport
        do {
            result = try await trial.take(reader) {
                progress(RecoveryProgress(verb: "Restoring", done: $0, total: total))
            }
            try judge(reader, result)
            report = try await Self.report(trial.store, reader.heading, key)
            try trial.store.close()
        } catch {
            try? trial.store.close()
            throw error
        }
        report.left = max(total - report.changesets, result.intake.refused + result.intake.waiting)
        let key = try takeKey(home)
        report.key = key.publicKey
        try DatasetStore.place(scratch + "/dossier.db", in: home.directory)
        FileAccess.removeStore(scratch)
        return report
    }

    private func takeKey(_ home: Home) throws -> SigningKey {
        guard let key else { return try home.identityOrNew() }
        if FileAccess.exists(home.identityPath) {
            guard try home.identity().publicKey == key.publicKey else {
                throw ErrorReport(
                    .alreadyThere,
                    "\(home.directory) has another key already",
                    details: ["Nothing was changed. Restore into another folder."]
                )
            }
            return key
        }
        try IdentityFile.write(key, home.identityPath)
        return key
    }

    /// Whether what was taken may be kept.
    private func judge(_ reader: ChangesetFileReader, _ result: TrialStore.Result) throws {
        guard !isPartial else {
            guard result.intake.held > 0 else {
                throw ErrorReport(
                    .damagedFile,
                    "\(path): nothing in it can be held, not even the first changeset",
                    details: ["Nothing was restored."]
                )
            }
            return
        }
        if let report = reader.failure(
            result.intake.problems.map(\.sentence),
            refused: result.intake.refused
        ) {
            throw report
        }
        guard result.isWhole, result.intake.held > 0 else {
            throw ErrorReport(
                .damagedFile,
                "\(path) has \(result.intake.waiting) changesets whose causes it does not have",
                details: [
                    "Nothing was restored. A bundle for somebody is no backup: apply it where the rest is."
                ],
                tries: ["dossier bundle apply \(SafeText.shellWord(path))"]
            )
        }
        guard result.stateDigest == reader.heading.stateDigest else {
            throw ErrorReport(
                .damagedFile,
                "\(path) restores to another state than it says it has",
                details: ["Nothing was restored. Try another backup."]
            )
        }
    }

    private static func report(
        _ store: DatasetStore,
        _ heading: ChangesetFile.Heading,
        _ key: SigningKey?
    ) async throws -> RestoreReport {
        try await store.read { view in
            let founding = try view.replica.index.founding.flatMap { try view.changeset($0) }
            let digest = try view.replica.stateDigest
            return RestoreReport(
                title: founding?.text.message ?? "",
                changesets: view.changesetCount,
                left: 0,
                entities: view.counts.entities,
                statements: view.counts.statements,
                stateDigest: digest,
                isEqual: digest == heading.stateDigest,
                key: key?.publicKey,
                role: key.flatMap {
                    view.replica.membership.currentGrant(of: $0.publicKey)?.role
                }
            )
        }
    }
}

extension ChangesetFileReader {
    /// What a person must know of a file that is not whole; nil if it is.
    func failure(_ problems: [String], refused: Int) -> ErrorReport? {
        let shown = Array(problems.prefix(3)) + (refused > 3 ? ["… and \(refused - 3) more."] : [])
        switch fault {
        case .cut:
            return ErrorReport(
                .cutFile,
                "\(path) is cut off after \(changesets) of \(heading.changesets) changesets",
                details: ["Nothing was changed. Copy the file again."] + shown,
                tries: []
            )
        case .altered, .longer:
            let reason = fault == .longer ? "has bytes behind its end" : "is damaged"
            return ErrorReport(
                .damagedFile,
                "\(path) \(reason), or was altered",
                details: ["Nothing was changed. Copy the file again."] + shown
            )
        case nil:
            guard refused > 0 else { return nil }
            return ErrorReport(
                .damagedFile,
                "\(path) has \(refused) changesets that cannot be held",
                details: ["Nothing was changed."] + shown
            )
        }
    }
}
