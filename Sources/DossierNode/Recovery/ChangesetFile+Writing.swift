internal import DossierCore
internal import DossierCrypto
internal import DossierStore
internal import DossierText

extension ChangesetFileWriter {
    /// Writes heading, lines and end from one snapshot, beside whoever writes: what a replica that holds `base`
    /// lacks.
    ///
    /// Throws an `ErrorReport` and `StoreError`.
    static func write(
        _ kind: ChangesetFile.Kind,
        of store: DatasetStore,
        lackedBy base: VersionVector,
        to path: String,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) async throws -> (writer: Finished, heading: ChangesetFile.Heading) {
        while true {
            // A state that is being counted again has no digest yet.
            try await store.settle()
            let found = try await store.read { view in
                try write(kind, view, lackedBy: base, to: path, progress)
            }
            if let found { return found }
        }
    }

    /// A file that is whole and waits for its name; handed from the snapshot's closure to its caller alone.
    struct Finished: @unchecked Sendable {
        let writer: ChangesetFileWriter
    }

    /// Bytes that are read at once.
    private static let slice = 1024 * 1024

    private static func write(
        _ kind: ChangesetFile.Kind,
        _ view: StoreView,
        lackedBy base: VersionVector,
        to path: String,
        _ progress: (Int, Int) -> Void
    ) throws -> (Finished, ChangesetFile.Heading)? {
        // Before the rest: settling cannot end while one is damaged.
        if let damaged = try view.replica.storage.damagedChangesets().first {
            throw StoreError.damaged(damaged)
        }
        guard view.replica.isSettled else { return nil }
        guard let dataset = view.replica.index.founding else { throw StoreError.noDataset }
        let writer = try ChangesetFileWriter(path)
        var cursor = SendCursor(reach: try view.reach(of: base))
        let total = try view.plan(cursor).changesets
        let heading = ChangesetFile.Heading(
            kind: kind,
            dataset: dataset,
            changesets: total,
            vector: view.replica.vector,
            stateDigest: try view.replica.stateDigest
        )
        try writer.write(heading.line)
        var done = 0
        while done < total {
            let lines = try view.lines(&cursor, bytes: slice)
            guard !lines.isEmpty else { throw StoreError.corrupt("log order") }
            for line in lines { try writer.write(line.line) }
            done += lines.count
            progress(done, total)
        }
        try writer.end(changesets: total)
        return (Finished(writer: writer), heading)
    }
}
