internal import DossierCore
package import DossierCrypto
internal import GRDB

/// What a check of the whole store found.
package struct VerificationReport: Sendable {
    /// One thing that is not as it should be.
    package enum Finding: Hashable, Sendable {
        /// SQLite's own check of the file.
        case file(String)
        /// A stored line that is not the changeset that its row names.
        case line(position: Int, reason: String)
        /// A signature that is not its chain's key's.
        case signature(Digest)
        /// A changeset that does not follow the one before it.
        case chain(Digest)
        /// A segment's last changeset is not the one in the log.
        case head(chain: Digest)
        /// An entity's record and its leaf disagree.
        case leaf(entity: String)
        /// The sum over the leaves is not the one kept.
        case sum
        /// The projection made anew from the log has another digest.
        case projection
    }

    /// Changesets read.
    package internal(set) var changesets = 0
    /// Entities read.
    package internal(set) var entities = 0
    /// What was found, at most `limit` of it.
    package internal(set) var findings: [Finding] = []
    /// Findings beyond which no more are listed.
    package static let limit = 1000

    /// Whether nothing was found.
    package var isClean: Bool { findings.isEmpty }

    mutating func add(_ finding: Finding) {
        if findings.count < Self.limit { findings.append(finding) }
    }
}

extension DatasetStore {
    /// Thrown to undo the replay once it has been compared.
    private struct Undo: Error {
        let isEqual: Bool
    }

    /// Recomputes every digest, signature, link and leaf from a snapshot; with `projection` also the whole projection from the log,
    /// in a transaction that is then undone and for whose time writers wait.
    package func verify(projection: Bool) async throws -> VerificationReport {
        // Leaves and sum are what counting says only in a settled replica.
        try await settle()
        var report = try await read { view in
            var report = VerificationReport()
            try Verification.file(view, &report)
            try Verification.log(view, &report)
            if view.replica.isSettled { try Verification.leaves(view, &report) }
            return report
        }
        guard projection, report.isClean else { return report }
        do {
            try await write { transaction in
                while try !transaction.settle(limit: Self.settlingStep).isSettled {}
                let before = try transaction.replica.stateDigest
                try Rebuild.run(&transaction)
                throw Undo(isEqual: try transaction.replica.stateDigest == before)
            }
        } catch let undo as Undo {
            if !undo.isEqual { report.add(.projection) }
        }
        return report
    }
}

private enum Verification {
    static func file(_ view: StoreView, _ report: inout VerificationReport) throws {
        let statement = try view.statement("PRAGMA quick_check(10)")
        try statement.rows { row in
            let text = row.text(0)
            if text != "ok" { report.add(.file(text)) }
        }
    }

    static func log(_ view: StoreView, _ report: inout VerificationReport) throws {
        let segments = view.replica.index.segments
        let statement = try view.statement(
            "SELECT position, digest, segment, sequence, line FROM changeset ORDER BY position"
        )
        var lasts: [Int: Digest] = [:]
        try statement.rows { row in
            report.changesets += 1
            let digest = try row.digest(1)
            let number = row.integer(2)
            guard segments.indices.contains(number) else {
                report.add(.chain(digest))
                return
            }
            let changeset: Changeset
            do {
                changeset = try SQLiteStorage.read(row.blob(4), expecting: digest)
            } catch {
                report.add(.line(position: row.integer(0), reason: "\(error)"))
                lasts[number] = digest
                return
            }
            if !changeset.isSigned(by: segments[number].key) { report.add(.signature(digest)) }
            let expected: Digest?
            if let last = lasts[number] {
                expected = last
            } else if let parent = segments[number].parent {
                expected = try view.replica.storage.digests(
                    inSegment: parent.segment,
                    parent.sequence...parent.sequence
                ).first
            } else {
                expected = nil
            }
            if changeset.header.previous != expected
                || changeset.header.sequence != row.integer(3)
                || changeset.header.chain != segments[number].chain
            {
                report.add(.chain(digest))
            }
            lasts[number] = digest
        }
        for (number, segment) in segments.enumerated() where lasts[number] != segment.lastDigest {
            report.add(.head(chain: segment.chain))
        }
    }

    static func leaves(_ view: StoreView, _ report: inout VerificationReport) throws {
        let replica = view.replica
        let statement = try view.statement("SELECT id, leaf, record FROM entity")
        var sum = Bytes32.zero
        try statement.rows { row in
            report.entities += 1
            let id = row.text(0)
            let leaf = try row.bytes32(1)
            sum = sum &+ leaf
            do {
                let record = try EntityRecord(id: id, leaf: leaf, encoded: row.blob(2))
                let live = try record.live(replica.membership, kinds: replica.kinds)
                if EntityRecord.leaf(of: id, live) != leaf { report.add(.leaf(entity: id)) }
            } catch {
                report.add(.leaf(entity: id))
            }
        }
        if sum != view.connection.gathered.meta.sum { report.add(.sum) }
    }
}
