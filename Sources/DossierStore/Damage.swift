package import DossierCore
package import DossierCrypto
internal import GRDB

/// Held changesets whose stored bytes are not those that were verified when they came.
extension StoreView {
    /// The damaged changesets that this look passed over, sorted.
    package var passedOver: [Digest] { (connection.passedOver ?? []).sorted() }

    /// The held changesets known to be damaged, and those that this look passed over, sorted.
    package func damaged() throws -> [Digest] {
        Set(try replica.storage.damagedChangesets()).union(connection.passedOver ?? []).sorted()
    }

    /// The heads of `vector` as far as they can be given: a chain ends before its first damaged changeset.
    package func given(of vector: VersionVector) throws -> VersionVector {
        let ends = try soundEnds()
        let segments = replica.index.segments
        return VersionVector(
            try vector.sorted.compactMap { head in
                guard let place = try replica.storage.place(of: head.digest),
                    let end = ends[place.segment], end < place.sequence
                else { return head }
                guard end >= segments[place.segment].start else { return nil }
                return try replica.storage.digests(inSegment: place.segment, end...end).first
                    .map { Head(chain: head.chain, sequence: end, digest: $0) }
            }
        )
    }

    /// For each segment with a damaged changeset the last sequence before the first of them.
    package func soundEnds() throws -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for digest in try damaged() {
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

    /// Runs work; a damaged changeset that stands in its way is noted before the error goes on.
    ///
    /// What cannot be noted, on a full disk, is met again.
    func notingDamage<Value: Sendable>(
        _ body: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await body()
        } catch StoreError.damaged(let digest) {
            try? await markDamaged([digest])
            throw StoreError.damaged(digest)
        }
    }
}
