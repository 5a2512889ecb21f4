package import DossierCore
package import DossierCrypto
internal import GRDB

/// What a check of the whole store found.
package struct VerificationReport: Sendable {
    /// One thing that is not as it should be.
    package enum Finding: Hashable, Sendable {
        /// SQLite's own check of the file, or what could not be read of it.
        case file(String)
        /// A stored line that is not the changeset that its row names; nil where the row names no place either.
        case line(Dot?, position: Int)
        /// A signature that is not its chain's key's.
        case signature(Dot)
        /// A changeset that does not follow the one before it.
        case chain(Dot)
        /// The parts that a changeset lacks are not those noted as absent; nil where they are of none that is held.
        case parts(Dot?)
        /// What is noted of a changeset beside its line is not what it says.
        case row(Dot)
        /// A position of the log that has no changeset.
        case gap(position: Int)
        /// A segment's last changeset is not the one in the log: the vector is wrong.
        case head(chain: Digest)
        /// An entity's record and its leaf disagree.
        case leaf(entity: String)
        /// The sum over the leaves is not the one kept.
        case sum
        /// The counts of all entities are not the ones kept.
        case counts
        /// The projection made anew from the log has another digest.
        case projection
    }

    /// Changesets read.
    package internal(set) var changesets = 0
    /// Entities read.
    package internal(set) var entities = 0
    /// What was found, at most `limit` of it.
    package internal(set) var findings: [Finding] = []
    /// The held changesets that are to be fetched again, at most `limit`.
    package internal(set) var damaged: [Digest] = []
    /// The held changesets whose absent parts are noted wrongly, at most `limit`.
    package internal(set) var misnoted: [Digest] = []
    /// Findings beyond which no more are listed.
    package static let limit = 1000

    /// Whether nothing was found.
    package var isClean: Bool { findings.isEmpty }

    /// Whether the file itself is damaged, so that nothing in it can be mended where it stands.
    package var isFileDamaged: Bool {
        findings.contains {
            switch $0 {
            // A place in the log says what counts and what follows what, so nothing is derived from a wrong one.
            case .file, .gap, .head, .chain, .row, .line(nil, _): true
            case .line, .signature, .parts, .leaf, .sum, .counts, .projection: false
            }
        }
    }

    /// Whether absent parts are noted wrongly.
    package var hasMisnoted: Bool {
        findings.contains { if case .parts = $0 { true } else { false } }
    }

    mutating func add(_ finding: Finding) {
        if findings.count < Self.limit { findings.append(finding) }
    }

    mutating func add(_ finding: Finding, damaged digest: Digest) {
        add(finding)
        if damaged.count < Self.limit { damaged.append(digest) }
    }
}

extension DatasetStore {
    /// Thrown to undo the replay once it has been compared.
    private struct Undo: Error {
        let isEqual: Bool
    }

    /// Recomputes every digest, signature, link and leaf from a snapshot, row by row; with `projection` also the whole
    /// projection from the log, in a transaction that is then undone and for whose time writers wait.
    ///
    /// What cannot be read is a finding; the rest is checked all the same.
    package func verify(projection: Bool) async throws -> VerificationReport {
        do {
            // Leaves and sum are what counting says only in a settled replica.
            try await settle()
        } catch let error as StoreError where error.isDamage {
            // Named below.
        }
        var report = try await read { view in
            var report = VerificationReport()
            Verification.guarding(&report) { try Verification.file(view, &$0) }
            Verification.guarding(&report) { try Verification.log(view, &$0) }
            if view.replica.isSettled {
                Verification.guarding(&report) { try Verification.leaves(view, &$0) }
            }
            return report
        }
        guard projection, report.isClean else { return report }
        do {
            try await write { transaction in
                while try !transaction.settle(limit: Self.settlingStep).isSettled {}
                let before = try transaction.replica.stateDigest
                let wholes = try Self.wholeRemovals(transaction)
                try Rebuild.run(&transaction)
                throw Undo(
                    isEqual: try transaction.replica.stateDigest == before
                        && Self.wholeRemovals(transaction) == wholes
                )
            }
        } catch let undo as Undo {
            if !undo.isEqual { report.add(.projection) }
        } catch let error as StoreError where error.isDamage {
            report.add(.file("\(error)"))
        }
        return report
    }

    /// A digest of who removes whole changesets, which no record says.
    private static func wholeRemovals(_ transaction: StoreTransaction) throws -> Digest {
        let statement = BoundStatement(
            try transaction.connection.open().makeStatement(
                sql: """
                    SELECT target, remover, first, segment, sequence, kind FROM pending_removal
                    WHERE target_index = -1 ORDER BY target, remover, first, kind
                    """
            )
        )
        var hash = SHA256()
        try statement.rows { row in
            let numbers = (2...4).map { row.integer($0) }
            hash.update(row.blob(0) + row.blob(1))
            hash.update("\(numbers) \(row.text(5))\n".utf8)
        }
        return hash.finalize()
    }

    /// Mends what a check found, where the file itself is sound: puts damaged changesets together again from what is
    /// kept of entities, or marks them so that peers are asked for them; takes marks from sound ones; notes anew which parts
    /// are absent; and makes the projection anew if the log is whole.
    package func repair(_ report: VerificationReport) async throws -> RepairReport {
        var done = RepairReport()
        if report.damaged.count < VerificationReport.limit {
            done.sound = try await unmark(except: report.damaged)
        }
        if !report.damaged.isEmpty {
            try await markDamaged(report.damaged)
            done.mended = try await mend(report.damaged)
        }
        if report.hasMisnoted { try await noteAbsent(of: report.misnoted) }
        let isProjection = report.findings.contains {
            switch $0 {
            case .leaf, .sum, .counts, .projection: true
            case .file, .line, .signature, .chain, .row, .parts, .gap, .head: false
            }
        }
        guard isProjection, done.mended == report.damaged.count else { return done }
        _ = try await rebuildProjection()
        done.isRebuilt = true
        return done
    }
}

/// What mending came to.
package struct RepairReport: Hashable, Sendable {
    /// Damaged changesets that are whole again.
    package internal(set) var mended = 0
    /// Changesets that were marked as damaged and are sound.
    package internal(set) var sound = 0
    /// Whether the projection was made anew.
    package internal(set) var isRebuilt = false
}

extension StoreError {
    /// Whether it says that stored bytes are not what they were.
    package var isDamage: Bool {
        switch self {
        case .corrupt, .damaged: true
        default: false
        }
    }
}

private enum Verification {
    /// Makes a finding of what a section of the check could not read.
    static func guarding(
        _ report: inout VerificationReport,
        _ body: (inout VerificationReport) throws -> Void
    ) {
        do {
            try body(&report)
        } catch {
            let error = StoreError.translating(error)
            report.add(.file((error as? StoreError)?.description ?? "\(error)"))
        }
    }

    static func file(_ view: StoreView, _ report: inout VerificationReport) throws {
        let statement = try view.statement("PRAGMA integrity_check(10)")
        try statement.rows { row in
            let text = row.text(0)
            if text != "ok" { report.add(.file(text)) }
        }
    }

    static func log(_ view: StoreView, _ report: inout VerificationReport) throws {
        let segments = view.replica.index.segments
        let statement = try view.statement(
            """
            SELECT position, digest, segment, sequence, line, time, administrative FROM changeset
            ORDER BY position
            """
        )
        var lasts: [Int: Digest] = [:]
        var expectedPosition = 1
        try statement.rows { row in
            report.changesets += 1
            let position = row.integer(0)
            if position != expectedPosition { report.add(.gap(position: expectedPosition)) }
            expectedPosition = position &+ 1
            let digest = try row.digest(1)
            let place = Place(segment: row.integer(2), sequence: row.integer(3))
            guard segments.indices.contains(place.segment) else {
                report.add(.line(nil, position: position))
                return
            }
            let dot = Dot(chain: segments[place.segment].chain, sequence: place.sequence)
            defer { lasts[place.segment] = digest }
            guard let changeset = try? SQLiteStorage.read(row.blob(4), expecting: digest) else {
                return report.add(.line(dot, position: position), damaged: digest)
            }
            guard changeset.isSigned(by: segments[place.segment].key) else {
                return report.add(.signature(dot), damaged: digest)
            }
            if try changeset.header.previous != previous(place, lasts, view)
                || changeset.header.sequence != place.sequence
                || changeset.header.chain != dot.chain
            {
                report.add(.chain(dot))
            }
            let isAct = AdministrativeAct(changeset, at: place) != nil
            if row.integer(5) != changeset.header.time || (row.integer(6) == 1) != isAct {
                report.add(.row(dot))
            }
            if try absent(of: digest, view) != Set(changeset.body.missing) {
                report.add(.parts(dot))
                if report.misnoted.count < VerificationReport.limit {
                    report.misnoted.append(digest)
                }
            }
        }
        if try view.statement(strayParts).first({ _ in true }) != nil { report.add(.parts(nil)) }
        if expectedPosition != view.changesetCount + 1 {
            report.add(.gap(position: expectedPosition))
        }
        for (number, segment) in segments.enumerated() where lasts[number] != segment.lastDigest {
            report.add(.head(chain: segment.chain))
        }
    }

    private static let strayParts = """
        SELECT 1 FROM absent_part WHERE changeset NOT IN (SELECT digest FROM changeset) LIMIT 1
        """

    private static func previous(
        _ place: Place,
        _ lasts: [Int: Digest],
        _ view: StoreView
    ) throws -> Digest? {
        if let last = lasts[place.segment] { return last }
        guard let parent = view.replica.index.segments[place.segment].parent else { return nil }
        return try view.replica.storage.digests(
            inSegment: parent.segment,
            parent.sequence...parent.sequence
        ).first
    }

    private static func absent(of digest: Digest, _ view: StoreView) throws -> Set<Int> {
        let statement = try view.statement("SELECT number FROM absent_part WHERE changeset = ?")
        statement.bind(digest, at: 1)
        var numbers: Set<Int> = []
        try statement.rows { numbers.insert($0.integer(0)) }
        return numbers
    }

    static func leaves(_ view: StoreView, _ report: inout VerificationReport) throws {
        let replica = view.replica
        let statement = try view.statement("SELECT id, leaf, record FROM entity")
        var sum = Bytes32.zero
        var wholes = WholeRemovals()
        try statement.rows { row in
            report.entities += 1
            let id = row.text(0)
            let leaf = try row.bytes32(1)
            sum = sum &+ leaf
            do {
                let record = try EntityRecord(id: id, leaf: leaf, encoded: row.blob(2))
                let live = try replica.live(of: record, &wholes)
                if EntityRecord.leaf(of: id, live) != leaf { report.add(.leaf(entity: id)) }
            } catch let error as StoreError where !error.isDamage {
                throw error
            } catch {
                report.add(.leaf(entity: id))
            }
        }
        if sum != view.connection.gathered.meta.sum { report.add(.sum) }
        let counts = try view.statement(
            """
            SELECT total(assertions > 0), total(statements), total(unsourced), total(source)
            FROM entity
            """
        )
        let totals = try counts.first { row in (0..<4).map { row.integer($0) } }
        let kept = view.counts
        if totals != [kept.entities, kept.statements, kept.unsourced, kept.sources] {
            report.add(.counts)
        }
    }
}
