internal import DossierCore
package import DossierCrypto
internal import GRDB

/// Held changesets whose stored bytes are not those that were verified when they came.
extension StoreView {
    /// For each segment with a damaged changeset the last sequence before the first of them.
    func soundEnds() throws -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for digest in try replica.storage.damagedChangesets() {
            guard let place = try replica.storage.place(of: digest) else { continue }
            ends[place.segment] = min(ends[place.segment] ?? .max, place.sequence - 1)
        }
        return ends
    }

    /// The lines of named changesets for a peer that fetches them, the signature asked again since no digest covers
    /// it: as many of the names, from the first on, as fit into `bytes`, and one at least.
    ///
    /// `missing` are those that cannot be given whole.
    package func fetch(
        _ digests: [Digest],
        bytes: Int
    ) throws -> (lines: [OutgoingLine], missing: [Digest], answered: Int) {
        let statement = try statement(
            "SELECT segment, sequence, position, line FROM changeset WHERE digest = ?"
        )
        let wanted = Set(try replica.wantedParts().map(\.changeset))
        var lines: [OutgoingLine] = []
        var missing: [Digest] = []
        var total = 0
        for (answered, digest) in digests.enumerated() {
            statement.bind(digest, at: 1)
            let found = try statement.first { row in
                OutgoingLine(
                    digest: digest,
                    place: Place(segment: row.integer(0), sequence: row.integer(1)),
                    position: row.integer(2),
                    line: row.blob(3)
                )
            }
            guard let found, isSound(found) else {
                missing.append(digest)
                continue
            }
            guard lines.isEmpty || total + found.line.count <= bytes else {
                return (lines, missing, answered)
            }
            total += found.line.count
            lines.append(found)
            if wanted.contains(digest) { missing.append(digest) }
        }
        return (lines, missing, digests.count)
    }

    private func isSound(_ line: OutgoingLine) -> Bool {
        guard replica.index.segments.indices.contains(line.place.segment),
            let changeset = try? SQLiteStorage.read(line.line, expecting: line.digest)
        else { return false }
        return changeset.isSigned(by: replica.index.segments[line.place.segment].key)
    }
}

extension StoreTransaction {
    /// Remembers that these held changesets are damaged: they are not sent, and are asked of peers.
    package mutating func markDamaged(_ digests: [Digest]) throws {
        for digest in digests {
            connection.cache.forget(digest)
            let statement = try connection.statement(.insertDamaged)
            statement.bind(digest, at: 1)
            try statement.run()
        }
    }
}

extension DatasetStore {
    /// Remembers that these held changesets are damaged: they are not sent, and are asked of peers.
    package func markDamaged(_ digests: [Digest]) async throws {
        try await write { try $0.markDamaged(digests) }
    }
    /// Notes the absent parts of these held changesets anew from what their bodies lack, and forgets those of
    /// changesets that are not held.
    func noteAbsent(of digests: [Digest]) async throws {
        try await write { transaction in
            var storage = transaction.replica.storage
            for digest in digests { try storage.noteAbsent(of: digest) }
            try transaction.connection.open().execute(
                sql: """
                    DELETE FROM absent_part WHERE changeset NOT IN (SELECT digest FROM changeset)
                    """
            )
        }
    }
}
