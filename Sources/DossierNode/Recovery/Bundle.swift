package import DossierCore
internal import DossierCrypto
package import DossierStore
internal import DossierText
internal import DossierWire

/// What a bundle brought.
package struct BundleReport: Hashable, Sendable {
    /// The file.
    package var path: String
    /// Changesets that are new here; for a bundle that was made, those in it.
    package var received: Int
    /// Changesets that were here before.
    package var known: Int
    /// Changesets whose causes are not here: another bundle has to come first.
    package var waiting: Int
    /// Why changesets were refused, one sentence each, at most `Intake.problems`.
    package var problems: [String]
    /// All that were refused.
    package var refused: Int
    /// The file's bytes; 0 where it was read.
    package var bytes: Int
    /// Changesets that are not in a bundle that was made, since whom it is for has them.
    package var leftOut = 0
    /// Log positions before and after.
    package var positions: ClosedRange<Int> = 0...0
}

/// Carries changesets between desks that no network joins: the wire's lines in a file, judged like the wire's.
package enum Bundle {
    /// Writes what a replica that holds `base` lacks; everything where nothing is known of it.
    ///
    /// Throws an `ErrorReport` and `StoreError`: then there is no file of that name.
    package static func create(
        of store: DatasetStore,
        lackedBy base: VersionVector,
        to path: String,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> BundleReport {
        let (finished, heading) = try await ChangesetFileWriter.write(
            .bundle,
            of: store,
            lackedBy: base,
            to: path
        ) { progress(RecoveryProgress(verb: "Writing", done: $0, total: $1)) }
        try finished.writer.place()
        let all = try await store.read(\.changesetCount)
        return BundleReport(
            path: path,
            received: heading.changesets,
            known: 0,
            waiting: 0,
            problems: [],
            refused: 0,
            bytes: finished.writer.bytes,
            leftOut: max(0, all - heading.changesets)
        )
    }

    /// Whether a bundle may be made at `path`.
    ///
    /// Throws an `ErrorReport`: `cannot-create`.
    package static func mayBeMade(_ path: String) throws {
        try ChangesetFileWriter.mayBeMade(path)
    }

    /// Whether a file begins as a backup or a bundle does.
    ///
    /// Throws an `ErrorReport`: `no-such-file`, `bad-input`.
    package static func mayBeRead(_ path: String) throws { _ = try ChangesetFileReader(path) }

    /// What whoever wrote a file held then.
    ///
    /// Throws an `ErrorReport`.
    package static func vector(
        of path: String,
        in store: DatasetStore
    ) async throws
        -> VersionVector
    {
        let reader = try ChangesetFileReader(path)
        try await check(reader, store)
        return reader.heading.vector
    }

    /// Takes a bundle or a backup: nothing at all of a file that is cut or altered; of a whole one everything that
    /// may be held, and again is nothing.
    ///
    /// It is taken batch by batch, each durable: where this ends early, what came before stays, and is sound. Throws an
    /// `ErrorReport` and `StoreError`.
    package static func apply(
        _ path: String,
        to store: DatasetStore,
        progress: @escaping @Sendable (RecoveryProgress) -> Void = { _ in }
    ) async throws -> BundleReport {
        try await lookThrough(path, store)
        let reader = try ChangesetFileReader(path)
        let total = reader.heading.changesets
        let before = try await store.read(\.changesetCount)
        var intake = Intake(store)
        let result = try await intake.take(reader) {
            progress(RecoveryProgress(verb: "Taking", done: $0, total: total))
        }
        try await store.settle()
        let after = try await store.read(\.changesetCount)
        return BundleReport(
            path: path,
            received: result.held,
            known: result.known,
            waiting: result.waiting,
            problems: result.problems.map(\.sentence),
            refused: result.refused,
            bytes: 0,
            positions: before...max(before, after)
        )
    }

    /// Reads the whole file before anything is applied: its end says whether it is what was written.
    private static func lookThrough(_ path: String, _ store: DatasetStore) async throws {
        let reader = try ChangesetFileReader(path)
        try await check(reader, store)
        var problems: [String] = []
        var bad = 0
        while let line = try reader.next() {
            guard let reason = fault(of: line) else { continue }
            bad += 1
            if problems.count < Intake.problems {
                problems.append("line \(reader.lineNumber): \(reason)")
            }
        }
        guard reader.fault != nil, let report = reader.failure(problems, refused: bad) else {
            return
        }
        throw report
    }

    private static func fault(of line: [UInt8]) -> String? {
        guard let cut = try? ChangesetLine(cutting: line[...]) else {
            return "it is not a changeset"
        }
        do {
            _ = try cut.changeset()
            return nil
        } catch {
            return "its bytes are not those that were signed"
        }
    }

    private static func check(_ reader: ChangesetFileReader, _ store: DatasetStore) async throws {
        let own = try await store.read { $0.replica.index.founding ?? $0.replica.dataset }
        guard own == nil || own == reader.heading.dataset else {
            throw ErrorReport(
                .dataset,
                "\(reader.path) holds another dataset",
                details: ["Nothing was changed."]
            )
        }
    }
}
